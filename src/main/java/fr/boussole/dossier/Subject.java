package fr.boussole.dossier;

import fr.boussole.patient.Identity;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Address;
import fr.boussole.team.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a document is about, and who makes it when.
 *
 * @param by full name of the member who makes it
 */
record Subject(Patient patient, Optional<Practice> practice, String by, LocalDate today, List<PersonRecords> records) {
    private static final Texts TEXTS = Texts.beside(Subject.class);
    private static final String DOT = " · ";

    PatientId id() {
        return patient.id();
    }

    /** « Mme Geneviève d'Hautefeuille ». */
    String name() {
        return TEXTS.of(patient.identity().sex())
                + Formats.NBSP
                + patient.identity().fullName();
    }

    /** « née de La Tour le 12/07/1953, 73 ans ». */
    String born() {
        Identity identity = patient.identity();
        boolean another = !identity.usedName().isBlank() && !identity.usedName().equals(identity.birthName());
        return TEXTS.get(
                "subject.born",
                identity.sex().ordinal(),
                another ? identity.birthName() + " " : "",
                Formats.date(identity.birthDate()),
                identity.ageOn(today));
    }

    String practiceName() {
        return practice.map(Practice::name).orElse("");
    }

    String practicePhone() {
        return practice.map(one -> Formats.phone(one.reach().phone())).orElse("");
    }

    String practiceAddress() {
        return practice.map(Practice::address).map(Address::line).orElse("");
    }

    /** « Établi le 21/11/2026 par Héloïse Béranger ». */
    String made() {
        return TEXTS.get("subject.made", Formats.date(today), by);
    }

    static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining(DOT));
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Subject[" + patient + "]";
    }
}
