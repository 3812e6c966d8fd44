package fr.boussole.patient;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Identifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file put into words, as it is read. */
final class PatientWords {
    /** One line of a card. @param doubt a warning under the value, empty when there is none */
    record Fact(String label, String value, String doubt) {
        Fact(String label, String value) {
            this(label, value, "");
        }
    }

    private final Texts texts = Texts.beside(PatientWords.class);

    /** « Mme Geneviève d'Hautefeuille ». */
    String title(Patient patient) {
        return texts.of(patient.identity().sex())
                + Formats.NBSP
                + patient.identity().fullName();
    }

    /** Age, birth date, where she lives, since when. */
    String state(Patient.Whole file, LocalDate today) {
        Patient patient = file.patient();
        Identity identity = patient.identity();
        Optional<LocalDate> since = Stream.concat(
                        patient.inclusion().includedOn().stream(),
                        file.history().stream().map(Patient.StatusChange::since))
                .min(Comparator.naturalOrder());
        Stream<String> parts = Stream.of(
                texts.get(
                        "file.age",
                        identity.ageOn(today),
                        Formats.date(identity.birthDate()),
                        identity.sex().ordinal()),
                street(patient.home()),
                since.map(day -> texts.get(
                                "file.followed",
                                Formats.date(day),
                                identity.sex().ordinal()))
                        .orElse(""),
                patient.inclusion().includedOn().isPresent() ? "" : texts.get("file.not.included"));
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String street(Home home) {
        return home.address().street().isBlank()
                ? home.address().city()
                : home.address().street();
    }

    /** « Hospitalisée depuis le 12/11/2026 ». */
    String standing(Patient patient) {
        int sex = patient.identity().sex().ordinal();
        String word = switch (patient.standing().status()) {
            case ACTIVE -> texts.get("standing.active", sex);
            case ABSENT -> texts.get("standing.absent", sex);
            case HOSPITALISED -> texts.get("standing.hospitalised", sex);
            case SUSPENDED -> texts.get("standing.suspended", sex);
            case DISCHARGED -> texts.get("standing.discharged", sex);
            case DIED -> texts.get("standing.died", sex);
        };
        Optional<LocalDate> since = patient.standing().since();
        if (since.isEmpty()) {
            return word;
        }
        return patient.standing().status().followed() || patient.standing().status() == PatientStatus.DISCHARGED
                ? texts.get("standing.since", word, Formats.date(since.get()))
                : texts.get("standing.on", word, Formats.date(since.get()));
    }

    /** Short while she is followed as usual, else with the day. */
    String pill(Patient patient) {
        PatientStatus status = patient.standing().status();
        return status == PatientStatus.ACTIVE ? texts.of(status) : standing(patient);
    }

    List<Fact> identity(Patient patient) {
        Identity identity = patient.identity();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("field.birthName"), identity.birthName()));
        add(facts, texts.get("field.usedName"), identity.usedName());
        facts.add(new Fact(texts.get("field.birthGivenNames"), identity.birthGivenNames()));
        add(facts, texts.get("field.usedGivenName"), identity.usedGivenName());
        facts.add(new Fact(texts.get("field.birthDate"), Formats.date(identity.birthDate())));
        facts.add(new Fact(texts.get("field.birthPlace"), place(identity.birthPlace())));
        facts.add(new Fact(texts.get("field.sex"), sex(identity.sex())));
        facts.add(new Fact(texts.get("field.identityStatus"), texts.of(patient.identityStatus())));
        facts.add(new Fact(texts.get("field.code"), patient.code()));
        return facts;
    }

    private String sex(Sex sex) {
        return sex == Sex.F ? texts.get("sex.female") : texts.get("sex.male");
    }

    private String place(String insee) {
        return insee.isBlank() || insee.equals("99999") ? texts.get("unknown") : insee;
    }

    List<Fact> home(Patient patient) {
        Home home = patient.home();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("field.address"), orNone(home.address().line())));
        add(facts, texts.get("field.addressExtra"), home.extra());
        add(facts, texts.get("field.accessNote"), home.accessNote());
        facts.add(new Fact(texts.get("field.phone"), orNone(Formats.phone(home.phone()))));
        add(facts, texts.get("field.mobile"), Formats.phone(home.mobile()));
        add(facts, texts.get("field.email"), home.email());
        return facts;
    }

    List<Fact> coverage(Patient patient) {
        Coverage coverage = patient.coverage();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                texts.get("field.nir"),
                orNone(coverage.nir().shown()),
                nirDoubt(coverage.nir(), Optional.of(patient.identity()))));
        facts.add(new Fact(texts.get("field.fund"), orNone(coverage.fund())));
        facts.add(new Fact(texts.get("field.ald"), coverage.ald() ? texts.get("yes") : texts.get("no")));
        int rest = 100 - coverage.amoPercent() - coverage.amcPercent();
        facts.add(new Fact(
                texts.get("field.shares"),
                texts.get("shares.words", coverage.amoPercent(), coverage.amcPercent(), rest)));
        add(facts, texts.get("field.complementary"), coverage.complementary());
        return facts;
    }

    List<Fact> doctor(Patient patient) {
        Referral referral = patient.referral();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("field.doctor"), orNone(referral.doctor())));
        if (!referral.doctorRpps().isBlank()) {
            facts.add(new Fact(texts.get("field.doctorRpps"), referral.doctorRpps(), rppsDoubt(referral.doctorRpps())));
        }
        add(facts, texts.get("field.doctorPhone"), Formats.phone(referral.doctorPhone()));
        return facts;
    }

    List<Fact> prescription(Patient patient) {
        Referral referral = patient.referral();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("field.prescriber"), orNone(referral.prescriber())));
        referral.prescribedOn()
                .ifPresent(day -> facts.add(new Fact(texts.get("field.prescribedOn"), Formats.date(day))));
        return facts;
    }

    List<Fact> inclusion(Patient patient) {
        Inclusion inclusion = patient.inclusion();
        return List.of(
                new Fact(
                        texts.get("field.informedOn"),
                        inclusion.informedOn().map(Formats::date).orElse(texts.get("not.yet"))),
                new Fact(
                        texts.get("field.includedOn"),
                        inclusion.includedOn().map(Formats::date).orElse(texts.get("not.yet"))),
                new Fact(
                        texts.get("field.sharing"),
                        inclusion.sharesData() ? texts.get("sharing.accepted") : texts.get("sharing.opposed")));
    }

    /** Empty when the number verifies, and agrees with the identity as far as that is known. */
    String nirDoubt(Nir nir, Optional<Identity> identity) {
        if (!nir.verifies()) {
            return texts.get("nir.doubtful");
        }
        return identity.map(nir::agreesWith).orElse(true) ? "" : texts.get("nir.other.identity");
    }

    String rppsDoubt(String rpps) {
        return Identifier.RPPS.verifies(rpps) ? "" : texts.get("nir.doubtful");
    }

    private String orNone(String value) {
        return value.isBlank() ? texts.get("not.given") : value;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
