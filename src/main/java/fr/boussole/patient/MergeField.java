package fr.boussole.patient;

import java.util.List;

/** What is chosen as one when two files of a person are joined; the code and the status stay the kept file's own. */
public enum MergeField {
    BIRTH_NAME("birthName"),
    BIRTH_GIVEN_NAMES("birthGivenNames"),
    BIRTH_DATE("birthDate"),
    SEX("sex"),
    BIRTH_PLACE("birthPlace"),
    USED_NAME("usedName"),
    USED_GIVEN_NAME("usedGivenName"),
    IDENTITY_STATUS("identityStatus"),
    NIR("nir"),
    FUND("fund"),
    SHARES("amoPercent", "amcPercent"),
    COMPLEMENTARY("complementary"),
    ALD("ald"),
    ADDRESS("address", "addressExtra", "postalCode", "city"),
    ACCESS_NOTE("accessNote"),
    PHONE("phone"),
    MOBILE("mobile"),
    EMAIL("email"),
    DOCTOR("doctor", "doctorRpps", "doctorPhone"),
    PRESCRIPTION("prescriber", "prescribedOn"),
    INFORMED_ON("informedOn"),
    INCLUDED_ON("includedOn"),
    SHARES_DATA("sharesData");

    private final List<String> components;

    MergeField(String... components) {
        this.components = List.of(components);
    }

    /** Of the row. */
    List<String> components() {
        return components;
    }

    boolean differs(PatientRow one, PatientRow other) {
        return components.stream().anyMatch(name -> !RowText.of(one, name).equals(RowText.of(other, name)));
    }

    private boolean missing(PatientRow row) {
        return RowText.of(row, components.getFirst()).isBlank();
    }

    /** What is proposed: what is known, the earlier inclusion, an opposition rather than none. */
    boolean betterIn(PatientRow other, PatientRow kept) {
        return switch (this) {
            case SHARES_DATA -> !other.sharesData();
            case INCLUDED_ON ->
                other.includedOn() != null
                        && (kept.includedOn() == null || other.includedOn().isBefore(kept.includedOn()));
            default -> missing(kept) && !missing(other);
        };
    }
}
