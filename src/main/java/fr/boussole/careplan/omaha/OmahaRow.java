package fr.boussole.careplan.omaha;

import fr.boussole.platform.csv.CsvInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A line of one of the files that lie beside, by its columns' names. */
record OmahaRow(Map<String, String> cells) {
    String of(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    String name(String language) {
        return of("name_" + language);
    }

    String definition(String language) {
        return of("definition_" + language);
    }

    /** In the order of the file, without its head. */
    static List<OmahaRow> all(String file) {
        List<List<String>> read = new ArrayList<>();
        try {
            CsvInput.read(() -> open(file), (line, cells) -> read.add(cells));
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
                    return new OmahaRow(row);
                })
                .toList();
    }

    private static InputStream open(String file) throws IOException {
        InputStream found = OmahaRow.class.getResourceAsStream(file + ".csv");
        if (found == null) {
            throw new IOException(file);
        }
        return found;
    }
}
