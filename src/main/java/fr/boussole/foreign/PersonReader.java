package fr.boussole.foreign;

import fr.boussole.patient.Coverage;
import fr.boussole.patient.Home;
import fr.boussole.patient.Identity;
import fr.boussole.patient.IdentityStatus;
import fr.boussole.patient.Inclusion;
import fr.boussole.patient.Nir;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.Referral;
import fr.boussole.patient.Sex;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Address;
import fr.boussole.team.Identifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes a person's file of a foreign row, as far as it can; what it cannot is said in her words. */
final class PersonReader {
    private static final Set<String> WOMAN =
            Set.of("f", "2", "femme", "feminin", "mme", "madame", "mlle", "w", "fille");
    private static final Set<String> MAN = Set.of("m", "1", "h", "homme", "masculin", "mr", "monsieur", "garcon");
    private static final Set<String> YES = Set.of("oui", "o", "1", "vrai", "true", "x", "yes", "ald", "100", "100 %");
    private static final String UNKNOWN_PLACE = "99999";

    private final Mapping mapping;
    private final ForeignDates dates;
    private final LocalDate today;
    private final Texts texts = Texts.beside(PersonReader.class);

    /** A row read. @param bad empty when the person can be taken */
    record Read(long line, String name, Optional<Patient> patient, String bad, String doubt) {
        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Read[" + line + "]";
        }
    }

    PersonReader(Mapping mapping, ForeignDates dates, LocalDate today) {
        this.mapping = mapping;
        this.dates = dates;
        this.today = today;
    }

    Read read(long line, List<String> cells) {
        Row row = new Row(cells);
        String[] names = names(row);
        String name = (names[0] + " " + names[1]).strip();
        Nir nir = new Nir(nir(row));
        Optional<LocalDate> born = dates.birth(row.text(Target.BIRTH_DATE, 40), today);
        Optional<Sex> sex = sex(row.text(Target.SEX, 20)).or(() -> sexOf(nir));
        List<String> bad = new ArrayList<>();
        if (names[0].isEmpty()) {
            bad.add(texts.get("bad.name"));
        }
        if (names[1].isEmpty()) {
            bad.add(texts.get("bad.given"));
        }
        if (born.isEmpty()) {
            String typed = row.text(Target.BIRTH_DATE, 40);
            bad.add(typed.isEmpty() ? texts.get("bad.birth.missing") : texts.get("bad.birth", typed));
        }
        if (sex.isEmpty()) {
            bad.add(texts.get("bad.sex"));
        }
        row.tooLong().ifPresent(target -> bad.add(texts.get("bad.long", texts.of(target))));
        if (!bad.isEmpty()) {
            return new Read(line, name, Optional.empty(), String.join(" ", bad), "");
        }
        Patient patient = patient(row, names, born.orElseThrow(), sex.orElseThrow(), nir);
        return new Read(line, name, Optional.of(patient), "", doubt(patient));
    }

    private Patient patient(Row row, String[] names, LocalDate born, Sex sex, Nir nir) {
        String used = row.text(Target.USED_NAME, 100);
        String place = row.text(Target.BIRTH_PLACE, 100);
        return new Patient(
                new PatientId(0),
                row.text(Target.CODE, 20),
                new Identity(
                        names[0],
                        names[1],
                        born,
                        sex,
                        place.matches("[0-9][0-9AB][0-9]{3}") ? place : UNKNOWN_PLACE,
                        Formats.searchKey(used).equals(Formats.searchKey(names[0])) ? "" : used,
                        ""),
                IdentityStatus.PROVISIONAL,
                new Coverage(
                        nir,
                        row.text(Target.FUND, 100),
                        100,
                        0,
                        row.text(Target.COMPLEMENTARY, 100),
                        YES.contains(row.text(Target.ALD, 20).toLowerCase(Locale.FRENCH))),
                new Home(
                        new Address(
                                row.text(Target.ADDRESS, 200),
                                postalCode(row.text(Target.POSTAL_CODE, 10)),
                                row.text(Target.CITY, 80)),
                        row.text(Target.ADDRESS_EXTRA, 200),
                        row.text(Target.ACCESS_NOTE, 200),
                        phone(row, Target.PHONE),
                        phone(row, Target.MOBILE),
                        row.text(Target.EMAIL, 120)),
                new Referral(
                        row.text(Target.DOCTOR, 120),
                        Identifier.compact(row.text(Target.DOCTOR_RPPS, 11)),
                        phone(row, Target.DOCTOR_PHONE),
                        "",
                        Optional.empty()),
                Inclusion.NONE,
                new Patient.Standing(PatientStatus.ACTIVE, Optional.empty()),
                1);
    }

    private String doubt(Patient patient) {
        Nir nir = patient.coverage().nir();
        if (!nir.verifies()) {
            return texts.get("doubt.nir");
        }
        if (!nir.agreesWith(patient.identity())) {
            return texts.get("doubt.nir.identity");
        }
        return Identifier.RPPS.verifies(patient.referral().doctorRpps()) ? "" : texts.get("doubt.rpps");
    }

    /** Birth name and given names; of both in one column, the words in capitals are the name. */
    private String[] names(Row row) {
        String name = row.text(Target.BIRTH_NAME, 100);
        String given = row.text(Target.GIVEN_NAMES, 100).replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            name = row.text(Target.USED_NAME, 100);
        }
        if (mapping.has(Target.FULL_NAME) && (name.isEmpty() || given.isEmpty())) {
            return split(row.text(Target.FULL_NAME, 200));
        }
        return new String[] {name, given};
    }

    private static String[] split(String full) {
        String words = full.replaceFirst("(?i)^(mme|madame|mr?|monsieur|mlle)[. ]+", "")
                .replaceAll("\\s+", " ")
                .strip();
        int comma = words.indexOf(',');
        if (comma > 0) {
            return new String[] {
                words.substring(0, comma).strip(), words.substring(comma + 1).strip()
            };
        }
        List<String> capitals = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String word : words.split(" ")) {
            boolean capital = word.length() > 1 && word.equals(word.toUpperCase(Locale.FRENCH));
            (capital ? capitals : others).add(word);
        }
        if (capitals.isEmpty() || others.isEmpty()) {
            int space = words.indexOf(' ');
            return space < 0
                    ? new String[] {words, ""}
                    : new String[] {words.substring(0, space), words.substring(space + 1)};
        }
        return new String[] {String.join(" ", capitals), String.join(" ", others)};
    }

    private static Optional<Sex> sex(String cell) {
        String word = Formats.searchKey(cell.replace('.', ' ')).strip();
        return WOMAN.contains(word) ? Optional.of(Sex.F) : MAN.contains(word) ? Optional.of(Sex.M) : Optional.empty();
    }

    /** The first digit of a number that verifies says it as well. */
    private static Optional<Sex> sexOf(Nir nir) {
        if (nir.value().isEmpty() || !nir.verifies()) {
            return Optional.empty();
        }
        return switch (nir.value().charAt(0)) {
            case '1', '3', '7' -> Optional.of(Sex.M);
            case '2', '4', '8' -> Optional.of(Sex.F);
            default -> Optional.empty();
        };
    }

    private static String nir(Row row) {
        String digits = row.text(Target.NIR, 30).replaceAll("[^0-9ABab]", "").toUpperCase(Locale.ROOT);
        return digits.length() > 15 ? digits.substring(0, 15) : digits;
    }

    /** Spreadsheets take the leading zero away. */
    private static String postalCode(String code) {
        return code.matches("[0-9]{4}") ? "0" + code : code;
    }

    private static String phone(Row row, Target target) {
        String typed = row.text(target, 40);
        String digits = typed.replaceAll("[^0-9+]", "");
        String phone = Formats.typedPhone(digits.matches("[1-9][0-9]{8}") ? "0" + digits : typed);
        return phone.length() > 20 ? phone.substring(0, 20) : phone;
    }

    /** The row's cells by what they hold. */
    private final class Row {
        private final List<String> cells;
        private Optional<Target> tooLong = Optional.empty();

        Row(List<String> cells) {
            this.cells = cells;
        }

        String text(Target target, int longest) {
            int column = mapping.column(target).orElse(-1);
            String cell = column < 0 || column >= cells.size() ? "" : cells.get(column);
            String clean = cell.replaceAll("[\\p{Cntrl}\\u00a0\\s]+", " ").strip();
            if (clean.length() > longest) {
                tooLong = Optional.of(target);
                return clean.substring(0, longest);
            }
            return clean;
        }

        Optional<Target> tooLong() {
            return tooLong;
        }
    }
}
