package fr.boussole.testing;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Rewrites the sources in the project's one style, and sets the no-break spaces of the French sentences: {@code ./mvnw
 * test-compile exec:exec@format}.
 */
public final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        for (Path source : sources(project)) {
            rewrite(source, Format::wanted);
        }
        for (Path bundle : files(project.resolve("src/main/resources"), ".properties")) {
            rewrite(bundle, Format::typeset);
        }
        for (Path help : files(project.resolve("src/main/resources/fr/boussole/shell"), ".txt")) {
            rewrite(help, Format::typeset);
        }
    }

    private static void rewrite(Path file, UnaryOperator<String> style) throws IOException {
        String now = Files.readString(file);
        String wanted = style.apply(now);
        if (!wanted.equals(now)) {
            Files.writeString(file, wanted);
            System.out.println("formatted " + file);
        }
    }

    public static List<Path> sources(Path project) {
        return files(project.resolve("src"), ".java");
    }

    /** A bundle with a thin no-break space before ; ! ? and a no-break one before : and », after «, before units. */
    public static String typeset(String bundle) {
        return bundle.lines()
                        .map(line -> line.matches("#(?!#).*") ? line : sentence(line))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String sentence(String line) {
        int start = line.indexOf('=') + 1;
        return line.substring(0, start)
                + line.substring(start)
                        .replaceAll("(?<=\\S) (?=[;!?])", "\u202f")
                        .replaceAll("(?<=\\S) (?=[:»])", "\u00a0")
                        .replaceAll("« ", "«\u00a0")
                        .replaceAll("(?<=[\\p{Nd}}]) (?=(€|%|h|min|Ko|Mo|Go)(?!\\p{L}))", "\u00a0")
                        .replace("...", "…");
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String wanted(String source) {
        try {
            String tidy = ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR);
            return FORMATTER.formatSource(tidy);
        } catch (FormatterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
