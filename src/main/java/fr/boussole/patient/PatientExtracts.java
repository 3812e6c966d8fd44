package fr.boussole.patient;

import fr.boussole.patient.PersonRecords.Extract;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files as rows, under the names an import of {@code patients.csv} knows. */
final class PatientExtracts {
    private PatientExtracts() {}

    static Extract patients(List<PatientRow> files) {
        List<Map<String, String>> rows =
                files.stream().map(PatientExtracts::cells).toList();
        List<String> columns =
                rows.isEmpty() ? List.of() : List.copyOf(rows.getFirst().keySet());
        return new Extract(
                "patients",
                columns,
                rows.stream().map(row -> List.copyOf(row.values())).toList());
    }

    private static Map<String, String> cells(PatientRow file) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("code", file.code());
        cells.put("birth_name", file.birthName());
        cells.put("given_names", file.birthGivenNames());
        cells.put("birth_date", file.birthDate().toString());
        cells.put("sex", file.sex().name());
        cells.put("birth_place", file.birthPlace());
        cells.put("used_name", file.usedName());
        cells.put("used_given_name", file.usedGivenName());
        cells.put("identity_status", lower(file.identityStatus()));
        cells.put("nir", file.nir());
        cells.put("fund", file.fund());
        cells.put("amo_percent", String.valueOf(file.amoPercent()));
        cells.put("amc_percent", String.valueOf(file.amcPercent()));
        cells.put("complementary", file.complementary());
        cells.put("ald", String.valueOf(file.ald()));
        cells.put("address", file.address());
        cells.put("address_extra", file.addressExtra());
        cells.put("postal_code", file.postalCode());
        cells.put("city", file.city());
        cells.put("access_note", file.accessNote());
        cells.put("phone", file.phone());
        cells.put("mobile", file.mobile());
        cells.put("email", file.email());
        cells.put("doctor", file.doctor());
        cells.put("doctor_rpps", file.doctorRpps());
        cells.put("doctor_phone", file.doctorPhone());
        cells.put("prescriber", file.prescriber());
        cells.put("prescribed_on", day(file.prescribedOn()));
        cells.put("included_on", day(file.includedOn()));
        cells.put("informed_on", day(file.informedOn()));
        cells.put("shares_data", String.valueOf(file.sharesData()));
        cells.put("status", lower(file.status()));
        cells.put("status_since", day(file.statusSince()));
        cells.put("created_on", file.createdOn().toString());
        return cells;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
