package fr.boussole.handover;

import fr.boussole.intake.IntakeFolder;
import fr.boussole.platform.csv.CsvInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sample's plans, read from its files by their columns. */
final class SamplePlans {
    private SamplePlans() {}

    static List<Map<String, String>> rows(String file) {
        List<List<String>> read = new ArrayList<>();
        try {
            CsvInput.read(() -> IntakeFolder.sample().open(file), (line, cells) -> read.add(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> head = read.removeFirst();
        return read.stream()
                .map(cells -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < head.size(); i++) {
                        row.put(head.get(i), cells.get(i));
                    }
                    return row;
                })
                .toList();
    }

    /** All that was written in words. */
    static Set<String> words() {
        Set<String> words = new HashSet<>();
        Map.of(
                        "problems.csv", List.of("text"),
                        "ratings.csv", List.of("reason"),
                        "interventions.csv", List.of("detail", "frequency", "by_name"),
                        "goals.csv", List.of("goal", "measure", "reason"))
                .forEach((file, columns) ->
                        rows(file).forEach(row -> columns.forEach(column -> words.add(row.get(column)))));
        return words;
    }
}
