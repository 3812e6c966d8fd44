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

/** Rewrites the sources in the project's one style: {@code ./mvnw test-compile exec:exec@format}. */
public final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        for (Path source : sources(Path.of(arguments[0]))) {
            String now = Files.readString(source);
            String wanted = wanted(now);
            if (!wanted.equals(now)) {
                Files.writeString(source, wanted);
                System.out.println("formatted " + source);
            }
        }
    }

    public static List<Path> sources(Path project) {
        try (var files = Files.walk(project.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
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
