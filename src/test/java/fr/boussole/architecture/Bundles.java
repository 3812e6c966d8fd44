package fr.boussole.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every room's sentences, and what a typographer would say to them. */
final class Bundles {
    private static final Map<String, Pattern> TYPOGRAPHY = Map.of(
            "an ordinary space before : ; ! ? or »", Pattern.compile(" [:;!?»]"),
            "no space before ; ! ? or a sentence's colon", Pattern.compile("[\\p{L}\\p{Nd})}»…%€]([;!?]|:(?=\\s|$))"),
            "no no-break space after «", Pattern.compile("«[^\u00a0\u202f]"),
            "no no-break space before »", Pattern.compile("[^\u00a0\u202f]»"),
            "three dots for …", Pattern.compile("\\.\\.\\."),
            "a straight double quote", Pattern.compile("\""),
            "an ordinary space before a unit", Pattern.compile("[\\p{Nd}}] (€|%|h|min|mn|mm|cm|Ko|Mo|Go)(?![\\p{L}])"),
            "two spaces in a row", Pattern.compile("  "));
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private Bundles() {}

    /** Bundle by package name ({@code fr.boussole.visit}); values as the program reads them. */
    static Map<String, Properties> in(Path resources) {
        Map<String, Properties> bundles = new TreeMap<>();
        try (var files = Files.walk(resources)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".properties")).toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                bundles.put(
                        resources
                                .relativize(file.getParent())
                                .toString()
                                .replace('/', '.')
                                .replace('\\', '.'),
                        texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    /** What is wrong with a sentence's typography; empty when nothing is. */
    static List<String> typography(String sentence) {
        List<String> faults = new ArrayList<>();
        TYPOGRAPHY.forEach((fault, pattern) -> {
            if (pattern.matcher(sentence).find()) {
                faults.add(fault);
            }
        });
        return faults;
    }

    /** What is wrong with a sentence into which {@code arguments} values are put, 0 for none. */
    static Optional<String> pattern(String sentence, int arguments) {
        if (arguments == 0) {
            return sentence.contains("''") || sentence.matches("(?s).*\\{\\d.*")
                    ? Optional.of("is written as a pattern, but nothing is put into it")
                    : Optional.empty();
        }
        if (LONE_APOSTROPHE
                .matcher(sentence.replace("'{'", "").replace("'}'", ""))
                .find()) {
            return Optional.of("needs its apostrophes doubled");
        }
        try {
            int wanted = new MessageFormat(sentence, java.util.Locale.FRENCH).getFormatsByArgumentIndex().length;
            return wanted > arguments
                    ? Optional.of("wants " + wanted + " values and gets " + arguments)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("is no pattern: " + e.getMessage());
        }
    }

    /** A key written twice hides its first sentence, and {@link Properties} says nothing. */
    static List<String> doubled(String file) {
        Matcher line = Pattern.compile("(?m)^([\\w.-]+)\\s*=").matcher(file);
        List<String> seen = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        while (line.find()) {
            if (seen.contains(line.group(1))) {
                twice.add(line.group(1));
            }
            seen.add(line.group(1));
        }
        return twice;
    }
}
