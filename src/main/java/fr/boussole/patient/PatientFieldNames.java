package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import java.util.Map;
import java.util.Optional;

/** What the fields of a {@link Patient} are called where one reads them. */
final class PatientFieldNames {
    private final Map<String, String> names;

    PatientFieldNames() {
        Texts texts = Texts.beside(PatientFieldNames.class);
        names = Map.ofEntries(
                Map.entry("code", texts.get("field.code")),
                Map.entry("identity.birthName", texts.get("field.birthName")),
                Map.entry("identity.birthGivenNames", texts.get("field.birthGivenNames")),
                Map.entry("identity.birthDate", texts.get("field.birthDate")),
                Map.entry("identity.sex", texts.get("field.sex")),
                Map.entry("identity.birthPlace", texts.get("field.birthPlace")),
                Map.entry("identity.usedName", texts.get("field.usedName")),
                Map.entry("identity.usedGivenName", texts.get("field.usedGivenName")),
                Map.entry("identityStatus", texts.get("field.identityStatus")),
                Map.entry("coverage.nir", texts.get("field.nir")),
                Map.entry("coverage.nir.value", texts.get("field.nir")),
                Map.entry("coverage.fund", texts.get("field.fund")),
                Map.entry("coverage.amoPercent", texts.get("field.amo")),
                Map.entry("coverage.amcPercent", texts.get("field.amc")),
                Map.entry("coverage.complementary", texts.get("field.complementary")),
                Map.entry("coverage.ald", texts.get("field.ald")),
                Map.entry("home.address.street", texts.get("field.street")),
                Map.entry("home.address.postalCode", texts.get("field.postalCode")),
                Map.entry("home.address.city", texts.get("field.city")),
                Map.entry("home.extra", texts.get("field.addressExtra")),
                Map.entry("home.accessNote", texts.get("field.accessNote")),
                Map.entry("home.phone", texts.get("field.phone")),
                Map.entry("home.mobile", texts.get("field.mobile")),
                Map.entry("home.email", texts.get("field.email")),
                Map.entry("referral.doctor", texts.get("field.doctor")),
                Map.entry("referral.doctorRpps", texts.get("field.doctorRpps")),
                Map.entry("referral.doctorPhone", texts.get("field.doctorPhone")),
                Map.entry("referral.prescriber", texts.get("field.prescriber")),
                Map.entry("referral.prescribedOn", texts.get("field.prescribedOn")),
                Map.entry("inclusion.includedOn", texts.get("field.includedOn")),
                Map.entry("inclusion.informedOn", texts.get("field.informedOn")),
                Map.entry("inclusion.sharesData", texts.get("field.sharing")),
                Map.entry("standing.status", texts.get("card.standing")),
                Map.entry("standing.since", texts.get("status.since")));
    }

    /** @param field component's path in the record */
    Optional<String> of(String field) {
        return Optional.ofNullable(names.get(field));
    }
}
