package fr.boussole.intake;

import fr.boussole.circle.CircleMember;
import fr.boussole.circle.CircleMemberId;
import fr.boussole.circle.Ring;
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
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Address;
import fr.boussole.team.Identifier;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads {@code patients.csv}, a person at a time. */
final class PatientSheet {
    private static final Set<String> REQUIRED = Set.of(
            "code",
            "birth_name",
            "given_names",
            "birth_date",
            "sex",
            "nir",
            "postal_code",
            "city",
            "status",
            "included_on",
            "shares_data");
    private static final Set<String> OPTIONAL = optional();

    private final Findings findings;
    private final Texts texts;
    private final LocalDate today;
    private final Map<String, LocalDate> births = new HashMap<>();

    /** A person without her key, and who to call. */
    record Read(Patient patient, List<CircleMember> contacts) {
        Patient with(PatientId id) {
            return new Patient(
                    id,
                    patient.code(),
                    patient.identity(),
                    patient.identityStatus(),
                    patient.coverage(),
                    patient.home(),
                    patient.referral(),
                    patient.inclusion(),
                    patient.standing(),
                    1);
        }
    }

    /** @param today nobody is born after it */
    PatientSheet(Findings findings, Texts texts, LocalDate today) {
        this.findings = findings;
        this.texts = texts;
        this.today = today;
    }

    private static Set<String> optional() {
        Set<String> names = new HashSet<>(Set.of(
                "used_name",
                "used_given_name",
                "birth_place",
                "identity_status",
                "fund",
                "amo_percent",
                "amc_percent",
                "complementary",
                "ald",
                "address",
                "address_extra",
                "access_note",
                "phone",
                "mobile",
                "email",
                "doctor",
                "doctor_rpps",
                "doctor_phone",
                "prescriber",
                "prescribed_on",
                "informed_on",
                "status_since"));
        for (int i = 1; i <= 3; i++) {
            for (String part : List.of("name", "role", "phone", "trusted", "holds_key")) {
                names.add("contact" + i + "_" + part);
            }
        }
        return Set.copyOf(names);
    }

    /**
     * @param good takes the people without a fault
     * @return birth dates by code in upper case, also of people with a fault; an unreadable one is before all others
     */
    Map<String, LocalDate> read(IntakeFolder folder, Consumer<Read> good) throws IOException {
        new Sheet(folder, IntakeFolder.PATIENTS, findings, texts).read(REQUIRED, OPTIONAL, line -> {
            Optional<Read> person = person(line);
            if (line.good()) {
                person.ifPresent(good);
            }
        });
        return births;
    }

    private Optional<Read> person(Line line) {
        String code = line.required("code", 20);
        Optional<Identity> identity = identity(line);
        LocalDate birth = identity.map(Identity::birthDate).orElse(LocalDate.MIN);
        if (!code.isEmpty() && births.putIfAbsent(Line.key(code), birth) != null) {
            line.refuse("code", texts.get("code.double", code));
        }
        Coverage coverage = coverage(line, identity);
        Home home = new Home(
                new Address(line.text("address", 200), line.text("postal_code", 10), line.text("city", 80)),
                line.text("address_extra", 200),
                line.text("access_note", 200),
                line.phone("phone"),
                line.phone("mobile"),
                line.text("email", 120));
        Referral referral = new Referral(
                line.text("doctor", 120),
                line.identifier("doctor_rpps", Identifier.RPPS, 11),
                line.phone("doctor_phone"),
                line.text("prescriber", 120),
                line.date("prescribed_on"));
        Optional<Boolean> shares = line.flag("shares_data");
        if (line.cell("shares_data").isEmpty()) {
            line.refuse("shares_data", texts.get("shares.missing"));
        }
        Inclusion inclusion = new Inclusion(line.date("included_on"), line.date("informed_on"), shares.orElse(false));
        Optional<PatientStatus> status = line.requiredChoice("status", PatientStatus.class);
        Optional<LocalDate> since = line.date("status_since");
        IdentityStatus known =
                line.choice("identity_status", IdentityStatus.class).orElse(IdentityStatus.PROVISIONAL);
        List<CircleMember> contacts = contacts(line);
        return identity.flatMap(who -> status.map(standing -> new Read(
                new Patient(
                        new PatientId(0),
                        code,
                        who,
                        known,
                        coverage,
                        home,
                        referral,
                        inclusion,
                        new Patient.Standing(standing, since),
                        1),
                contacts)));
    }

    private Optional<Identity> identity(Line line) {
        String name = line.required("birth_name", 100);
        String given = line.required("given_names", 100);
        line.required("birth_date", 10);
        Optional<LocalDate> born = line.day("birth_date");
        if (born.filter(day -> day.isAfter(today)).isPresent()) {
            line.refuse("birth_date", texts.get("birth.future"));
        }
        Optional<Sex> sex = line.requiredChoice("sex", Sex.class);
        String place = line.text("birth_place", 5);
        String used = line.text("used_name", 100);
        String usedGiven = line.text("used_given_name", 100);
        return born.flatMap(day -> sex.map(s -> new Identity(name, given, day, s, place, used, usedGiven)));
    }

    private Coverage coverage(Line line, Optional<Identity> identity) {
        String typed = line.cell("nir").replaceAll("[\\s\\u00a0\\u202f.]", "");
        if (typed.length() > 15) {
            line.refuse("nir", texts.get("cell.long", 15));
            typed = "";
        }
        Nir nir = new Nir(typed);
        if (!nir.verifies()) {
            line.remark("nir", texts.get("cell.doubtful"));
        } else if (identity.filter(who -> !nir.agreesWith(who)).isPresent()) {
            line.remark("nir", texts.get("nir.disagrees"));
        }
        int amo = line.whole("amo_percent", 0, 100).orElse(100);
        int amc = line.whole("amc_percent", 0, 100).orElse(0);
        if (amo + amc > 100) {
            line.refuse("amc_percent", texts.get("shares.above"));
            amc = 0;
        }
        boolean ald = line.flag("ald").orElse(false);
        return new Coverage(nir, line.text("fund", 100), amo, amc, line.text("complementary", 100), ald);
    }

    private List<CircleMember> contacts(Line line) {
        List<CircleMember> contacts = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String prefix = "contact" + i + "_";
            CircleMember contact = new CircleMember(
                    new CircleMemberId(0),
                    new PatientId(0),
                    Ring.PERSONAL,
                    Optional.empty(),
                    line.text(prefix + "name", 120),
                    "",
                    line.text(prefix + "role", 80),
                    CircleMember.Reach.phone(line.phone(prefix + "phone")),
                    "",
                    "",
                    new CircleMember.Marks(
                            false,
                            line.flag(prefix + "trusted").orElse(false),
                            line.flag(prefix + "holds_key").orElse(false)),
                    contacts.size() + 1,
                    Optional.empty(),
                    1);
            if (!contact.name().isEmpty()) {
                contacts.add(contact);
            } else if (!contact.reach().phone().isEmpty()) {
                line.refuse(prefix + "name", texts.get("contact.name.missing"));
            }
        }
        return contacts;
    }
}
