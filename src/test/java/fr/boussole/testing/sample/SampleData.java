package fr.boussole.testing.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes {@code sample-data/}: a fictitious practice of six over twelve months, the same bytes at every run. After a
 * change here: {@code ./mvnw test-compile exec:exec@sample}.
 */
public final class SampleData {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    static final int DAYS = 365;
    static final int PEOPLE = 300;

    private SampleData() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (var file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** File name to content. */
    public static Map<String, byte[]> files() {
        People people = new People();
        List<Person> drawn = people.draw();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("practice.json", PRACTICE.getBytes(StandardCharsets.UTF_8));
        files.put("members.csv", members());
        files.put("patients.csv", people.csv(drawn));
        files.put("visits.csv", new Tours(drawn).csv());
        new Lives(drawn).into(files);
        new Cares(drawn).into(files);
        new Plans(drawn, files).into(files);
        Papers.into(files);
        return files;
    }

    private static final String PRACTICE =
            """
            {
              "name": "Cabinet des Tilleuls",
              "kind": "cabinet",
              "address": "14 rue des Tilleuls",
              "postal_code": "35999",
              "city": "Saint-Aubin-les-Prés",
              "phone": "02 61 91 45 67",
              "email": "cabinet@tilleuls.example",
              "finess": "%s",
              "siret": "%s",
              "iban": "%s",
              "iban_holder": "Cabinet des Tilleuls",
              "legal_mentions": [
                "Temps passé avec la personne, au prorata des minutes.",
                "Tarif dérogatoire — ÉQUILIBRES, art. L. 162-31-1 CSS.",
                "TVA non applicable : exonération, art. 261, 4, 1° du CGI."
              ],
              "tariffs": [
                {"from": "2025-01-01", "rate": 53.94, "mention": "Tarif dérogatoire — ÉQUILIBRES, art. L. 162-31-1 CSS"},
                {"from": "2026-03-16", "rate": 54.00, "mention": "Tarif dérogatoire — ÉQUILIBRES, art. L. 162-31-1 CSS"}
              ]
            }
            """.formatted(Numbers.luhn("99000001"), Numbers.luhn("9990000010001"), Numbers.iban(1));

    private static byte[] members() {
        Rows rows = new Rows("code,family_name,given_name,profession,rpps,am_number,rights,bills_for,siret,iban,phone,"
                + "email,sole_trader,colour,started_on,ended_on");
        rows.add(member("HB", "Béranger", "Héloïse", "nurse", 1, "care billing admin", "", "2019-09-02"));
        rows.add(member("CA", "Aubry-L'Hostis", "Clément", "nurse", 2, "care", "", "2021-03-01"));
        rows.add(member("FD", "Diarrabou", "Fatoumata", "nurse", 3, "care billing", "", "2020-01-06"));
        rows.add(member("AL", "Le Guennec-d'Orée", "Anne-Sophie", "nurse", 4, "care", "", "2023-05-15"));
        rows.add(member("TV", "Villeneuve-Ortizal", "Théo", "replacement_nurse", 5, "care", "HB", "2025-06-01"));
        rows.add(member("NC", "Cadioulet", "Noémie", "reception", 0, "billing", "", "2022-11-07"));
        return rows.bytes();
    }

    private static List<Object> member(
            String code,
            String name,
            String given,
            String profession,
            int rank,
            String rights,
            String for_,
            String from) {
        boolean nurse = rank > 0;
        return List.of(
                code,
                name,
                given,
                profession,
                rank == 1 ? "10001234565" : nurse ? Numbers.luhn("1000123%03d".formatted(456 + 111 * rank % 500)) : "",
                rank == 1 ? "349101808" : nurse ? Numbers.luhn("3499910" + rank) : "",
                rights,
                for_,
                nurse ? Numbers.luhn("99900000%d0001".formatted(rank)) : "",
                nurse ? Numbers.iban(100 + rank) : "",
                "06 39 98 00 %02d".formatted(10 + rank),
                code.toLowerCase(Locale.ROOT) + "@tilleuls.example",
                nurse,
                rank == 0 ? 6 : rank,
                from,
                "");
    }
}
