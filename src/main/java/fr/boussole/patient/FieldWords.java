package fr.boussole.patient;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The fields of a file in French, as its history and the joining of two files name them. */
public final class FieldWords {
    private final PatientFieldNames names = new PatientFieldNames();
    private final Texts texts = Texts.beside(FieldWords.class);

    /**
     * Of a field as {@link FieldHistory} notes it for the entity {@code patient}.
     *
     * @param field {@code identity.usedName}; empty for a field this version does not know
     */
    public Optional<String> name(String field) {
        return names.of(field);
    }

    /** A value as it was noted, readable: dates, yes and no, names of choices, telephone numbers. */
    public String value(String field, String noted) {
        return switch (field) {
            case "inclusion.sharesData" ->
                noted.equals("true") ? texts.get("sharing.accepted") : texts.get("sharing.opposed");
            case "identity.sex" -> noted.equals("F") ? texts.get("sex.female") : texts.get("sex.male");
            case "identityStatus" -> texts.of(IdentityStatus.valueOf(noted));
            case "standing.status" -> status(PatientStatus.valueOf(noted));
            case "coverage.nir.value" -> new Nir(noted).shown();
            case "home.phone", "home.mobile", "referral.doctorPhone" -> Formats.phone(noted);
            default -> plain(noted);
        };
    }

    /** The same for a field of which nothing more is known. */
    public String plain(String noted) {
        if (noted.equals("true") || noted.equals("false")) {
            return noted.equals("true") ? texts.get("yes") : texts.get("no");
        }
        try {
            return noted.length() == 10 ? Formats.date(LocalDate.parse(noted)) : noted;
        } catch (DateTimeParseException words) {
            return noted;
        }
    }

    /** « À l'hôpital ». */
    public String status(PatientStatus status) {
        return texts.of(status);
    }

    /** « EHPAD ». */
    public String destination(Destination destination) {
        return texts.of(destination);
    }

    /** « Autonome en partie ». */
    public String autonomy(Autonomy autonomy) {
        return texts.of(autonomy);
    }

    /** What is chosen when two files are joined. */
    public String name(MergeField field) {
        return texts.of(field);
    }

    /** Its value in one of the files; empty when nothing is known. */
    public String value(MergeField field, Patient patient) {
        Identity identity = patient.identity();
        Coverage coverage = patient.coverage();
        Home home = patient.home();
        Referral referral = patient.referral();
        return switch (field) {
            case BIRTH_NAME -> identity.birthName();
            case BIRTH_GIVEN_NAMES -> identity.birthGivenNames();
            case BIRTH_DATE -> Formats.date(identity.birthDate());
            case SEX -> identity.sex() == Sex.F ? texts.get("sex.female") : texts.get("sex.male");
            case BIRTH_PLACE -> identity.birthPlace();
            case USED_NAME -> identity.usedName();
            case USED_GIVEN_NAME -> identity.usedGivenName();
            case IDENTITY_STATUS -> texts.of(patient.identityStatus());
            case NIR -> coverage.nir().shown();
            case FUND -> coverage.fund();
            case SHARES ->
                texts.get(
                        "shares.words",
                        coverage.amoPercent(),
                        coverage.amcPercent(),
                        100 - coverage.amoPercent() - coverage.amcPercent());
            case COMPLEMENTARY -> coverage.complementary();
            case ALD -> coverage.ald() ? texts.get("yes") : texts.get("no");
            case ADDRESS -> joined(home.address().line(), home.extra());
            case ACCESS_NOTE -> home.accessNote();
            case PHONE -> Formats.phone(home.phone());
            case MOBILE -> Formats.phone(home.mobile());
            case EMAIL -> home.email();
            case DOCTOR -> joined(referral.doctor(), Formats.phone(referral.doctorPhone()));
            case PRESCRIPTION ->
                joined(
                        referral.prescriber(),
                        referral.prescribedOn().map(Formats::date).orElse(""));
            case INFORMED_ON ->
                patient.inclusion().informedOn().map(Formats::date).orElse("");
            case INCLUDED_ON ->
                patient.inclusion().includedOn().map(Formats::date).orElse("");
            case SHARES_DATA ->
                patient.inclusion().sharesData() ? texts.get("sharing.accepted") : texts.get("sharing.opposed");
        };
    }

    private static String joined(String one, String other) {
        return one.isBlank() || other.isBlank() ? one + other : one + ", " + other;
    }
}
