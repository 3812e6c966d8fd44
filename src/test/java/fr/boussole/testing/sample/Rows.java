package fr.boussole.testing.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A plain CSV written on purpose without the program's own writer, so that reading it proves something. */
final class Rows {
    private final StringBuilder text = new StringBuilder();
    private final int width;

    Rows(String header) {
        width = header.split(",").length;
        text.append(header).append('\n');
    }

    void add(List<?> cells) {
        if (cells.size() != width) {
            throw new IllegalArgumentException(cells.size() + " cells for " + width + " columns");
        }
        for (int i = 0; i < width; i++) {
            String cell = String.valueOf(cells.get(i));
            boolean quoted = cell.contains(",") || cell.contains("\"") || cell.contains("\n");
            text.append(i == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        text.append('\n');
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
