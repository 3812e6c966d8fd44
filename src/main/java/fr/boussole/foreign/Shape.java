package fr.boussole.foreign;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** How a foreign file is written: its letters, and what stands between its columns. */
record Shape(Charset charset, char separator) {
    /** Those another program in France may have written with; the old two are not in every Java. */
    static final List<Charset> CHARSETS = Stream.concat(
                    Stream.of(
                            StandardCharsets.UTF_8,
                            StandardCharsets.UTF_16LE,
                            StandardCharsets.UTF_16BE,
                            Charset.forName("windows-1252")),
                    Stream.of("x-MacRoman", "IBM850")
                            .filter(Charset::isSupported)
                            .map(Charset::forName))
            .toList();

    static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
}
