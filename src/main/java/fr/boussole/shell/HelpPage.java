package fr.boussole.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of help from {@code help/KEY.txt}: its first line is the title, {@code ## } starts a heading, {@code - } a
 * point, anything else is a paragraph. Pages are small: read when asked for.
 */
record HelpPage(String title, List<Part> parts) {
    enum Kind {
        HEADING,
        POINT,
        PARAGRAPH
    }

    record Part(Kind kind, String text) {}

    /** The page of a key; the general one when there is none for it. */
    static HelpPage of(String key) {
        return exists(key) ? read(key) : read("index");
    }

    static boolean exists(String key) {
        return HelpPage.class.getResource("help/" + key + ".txt") != null;
    }

    private static HelpPage read(String key) {
        try (InputStream in = HelpPage.class.getResourceAsStream("help/" + key + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no help " + key);
            }
            List<Part> parts = new ArrayList<>();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith("## ")) {
                    parts.add(new Part(Kind.HEADING, line.substring(3)));
                } else if (line.startsWith("- ")) {
                    parts.add(new Part(Kind.POINT, line.substring(2)));
                } else if (!line.isBlank()) {
                    parts.add(new Part(Kind.PARAGRAPH, line));
                }
            }
            return new HelpPage(lines.getFirst(), List.copyOf(parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
