package fr.boussole.handover;

import fr.boussole.handover.Field.Type;
import java.util.List;
import java.util.Optional;

/**
 * The bundle's format, version 1. Every bundle carries it in its descriptor, but the verifier holds content against
 * this one: a descriptor can be rewritten.
 */
final class BundleSchema {
    static final String VERSION = "1";
    static final String DESCRIPTOR = "datapackage.json";
    static final String README = "LISEZ-MOI.txt";
    static final String SUMS = "SHA256SUMS";
    /** Below this many people, a group could tell who is in it. */
    static final int SMALL = 5;

    static final List<String> AGE_BANDS = List.of("0-17", "18-39", "40-59", "60-69", "70-79", "80-89", "90+");

    static final Table PATIENTS = new Table(
            "patients",
            List.of(
                    Field.code("patient", "p", true),
                    Field.oneOf("age_band", true, AGE_BANDS),
                    Field.oneOf("sex", true, List.of("F", "M")),
                    Field.like("department", false, "[0-9]{2}|2[AB]|9[78][0-9]"),
                    Field.oneOf(
                            "status",
                            true,
                            List.of("active", "absent", "hospitalised", "suspended", "discharged", "died")),
                    Field.of("included_in", Type.YEARMONTH, false),
                    Field.of("small_group", Type.BOOLEAN, true)),
            List.of("patient"),
            Optional.empty());

    static final Table VISITS = new Table(
            "visits",
            List.of(
                    Field.of("visit", Type.INTEGER, true),
                    Field.code("patient", "p", false),
                    Field.code("member", "m", true),
                    Field.of("date", Type.DATE, true),
                    Field.of("minutes", Type.INTEGER, false),
                    Field.oneOf("kind", true, List.of("care", "shadowing", "coordination", "group")),
                    Field.oneOf("status", true, List.of("done", "cancelled"))),
            List.of("visit"),
            Optional.of("patient"));

    static final Table BILLING = new Table(
            "billing",
            List.of(
                    Field.of("month", Type.YEARMONTH, true),
                    Field.like("issuer", true, "m[0-9a-f]{20}|practice"),
                    Field.of("patients", Type.INTEGER, true),
                    Field.of("invoices", Type.INTEGER, true),
                    Field.of("visits", Type.INTEGER, true),
                    Field.of("minutes", Type.INTEGER, true),
                    Field.of("amount", Type.NUMBER, true),
                    Field.of("small_group", Type.BOOLEAN, true)),
            List.of("month", "issuer"),
            Optional.empty());

    static final List<Table> TABLES = List.of(PATIENTS, VISITS, BILLING);

    private BundleSchema() {}

    /**
     * One file of the bundle.
     *
     * @param patientField the column that refers to {@code patients}, if any
     */
    record Table(String name, List<Field> fields, List<String> primaryKey, Optional<String> patientField) {
        String path() {
            return name + ".csv";
        }

        List<String> header() {
            return fields.stream().map(Field::name).toList();
        }
    }

    static Optional<Table> at(String path) {
        return TABLES.stream().filter(table -> table.path().equals(path)).findFirst();
    }

    /** @param years age in whole years */
    static String ageBand(int years) {
        int[] starts = {0, 18, 40, 60, 70, 80, 90};
        int band = 0;
        while (band + 1 < starts.length && years >= starts[band + 1]) {
            band++;
        }
        return AGE_BANDS.get(band);
    }

    /** The department of a French postal code, else nothing; Corsica is split as its codes are. */
    static String department(String postalCode) {
        if (!postalCode.matches("[0-9]{5}")) {
            return "";
        }
        if (postalCode.startsWith("20")) {
            return postalCode.charAt(2) <= '1' ? "2A" : "2B";
        }
        return postalCode.substring(0, postalCode.matches("9[78].*") ? 3 : 2);
    }
}
