package fr.boussole.handover;

import fr.boussole.careplan.DoerKind;
import fr.boussole.careplan.Occasion;
import fr.boussole.careplan.PlanExtract;
import fr.boussole.careplan.Priority;
import fr.boussole.careplan.RatedWho;
import fr.boussole.careplan.Rating;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.handover.Field.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The bundle's format, version 2; version 1 had no plans. Every bundle carries its format in its descriptor, but the
 * verifier holds content against this one: a descriptor can be rewritten.
 */
final class BundleSchema {
    static final String VERSION = "2";
    private static final String WITHOUT_PLANS = "1";
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
            List.of("patient"));

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
            new Reference(PATIENTS, List.of("patient")));

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
            List.of("month", "issuer"));

    static final Table PROBLEMS = new Table(
            "problems",
            List.of(
                    Field.code("patient", "p", true),
                    Field.oneOf("problem", true, Codes.PROBLEMS),
                    Field.oneOf("scope", true, names(Scope.values())),
                    Field.oneOf("state", true, names(ProblemState.values())),
                    Field.oneOf("priority", true, names(Priority.values())),
                    Field.like("signs", false, "[0-9]{2}( [0-9]{2})*"),
                    Field.of("opened_in", Type.YEARMONTH, true),
                    Field.of("closed_in", Type.YEARMONTH, false)),
            List.of("patient", "problem"),
            new Reference(PATIENTS, List.of("patient")));

    static final Table INTERVENTIONS = new Table(
            "interventions",
            List.of(
                    Field.of("intervention", Type.INTEGER, true),
                    Field.code("patient", "p", true),
                    Field.oneOf("problem", true, Codes.PROBLEMS),
                    Field.oneOf("category", true, Codes.CATEGORIES),
                    Field.oneOf("target", true, Codes.TARGETS),
                    Field.oneOf("by", true, names(DoerKind.values())),
                    Field.oneOf("status", true, names(PlanExtract.Stage.values())),
                    Field.of("since", Type.YEARMONTH, true)),
            List.of("intervention"),
            new Reference(PROBLEMS, List.of("patient", "problem")));

    static final Table RATINGS = new Table(
            "ratings",
            List.of(
                    Field.of("rating", Type.INTEGER, true),
                    Field.code("patient", "p", true),
                    Field.oneOf("problem", true, Codes.PROBLEMS),
                    Field.of("rated_on", Type.DATE, true),
                    Field.between("knowledge", Rating.LEAST, Rating.MOST),
                    Field.between("behavior", Rating.LEAST, Rating.MOST),
                    Field.between("status", Rating.LEAST, Rating.MOST),
                    Field.oneOf("occasion", true, names(Occasion.values())),
                    Field.oneOf("rated_who", true, names(RatedWho.values()))),
            List.of("rating"),
            new Reference(PROBLEMS, List.of("patient", "problem")));

    static final List<Table> TABLES = List.of(PATIENTS, VISITS, BILLING, PROBLEMS, INTERVENTIONS, RATINGS);

    private BundleSchema() {}

    /** Columns that together are a key of another table, of which they bear the names. */
    record Reference(Table table, List<String> fields) {}

    /** One file of the bundle. */
    record Table(String name, List<Field> fields, List<String> primaryKey, Optional<Reference> reference) {
        private Table(String name, List<Field> fields, List<String> primaryKey) {
            this(name, fields, primaryKey, Optional.empty());
        }

        private Table(String name, List<Field> fields, List<String> primaryKey, Reference reference) {
            this(name, fields, primaryKey, Optional.of(reference));
        }

        String path() {
            return name + ".csv";
        }

        List<String> header() {
            return fields.stream().map(Field::name).toList();
        }

        /** Its first column counts its rows. */
        boolean numbered() {
            return fields.getFirst().type() == Type.INTEGER;
        }

        String cell(List<?> cells, String column) {
            return cells.get(header().indexOf(column)).toString();
        }
    }

    /** Of the Omaha System. */
    private static final class Codes {
        static final List<String> PROBLEMS = OmahaCatalog.get().problems().stream()
                .map(Problem::code)
                .sorted()
                .toList();
        static final List<String> CATEGORIES = OmahaCatalog.get().categories().stream()
                .map(Category::code)
                .sorted()
                .toList();
        static final List<String> TARGETS =
                OmahaCatalog.get().targets().stream().map(Target::code).sorted().toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Those of a version; empty when it is not known here. */
    static Optional<List<Table>> tables(String version) {
        return switch (version) {
            case VERSION -> Optional.of(TABLES);
            case WITHOUT_PLANS -> Optional.of(List.of(PATIENTS, VISITS, BILLING));
            default -> Optional.empty();
        };
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
