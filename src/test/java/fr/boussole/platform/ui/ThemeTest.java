package fr.boussole.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours as they stand in the stylesheets, Primer's below ours. */
class ThemeTest {
    private static final Map<String, String> LIGHT = tokens(new PrimerLight().getUserAgentStylesheet(), "light.css");
    private static final Map<String, String> DARK = tokens(new PrimerDark().getUserAgentStylesheet(), "dark.css");

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -bsl-card",
        "-color-fg-default, -bsl-page",
        "-color-fg-default, -color-accent-subtle",
        "-color-fg-default, -bsl-hover",
        "-color-fg-muted, -bsl-card",
        "-color-fg-muted, -bsl-page",
        "-color-fg-muted, -color-accent-subtle",
        "-color-fg-muted, -bsl-hover",
        "-color-fg-subtle, -bsl-card",
        "-color-fg-subtle, -bsl-page",
        "-color-fg-emphasis, -color-accent-emphasis",
        "-color-fg-emphasis, -color-accent-6",
        "-bsl-on-primary-muted, -color-accent-emphasis",
        "-color-fg-emphasis, -color-danger-emphasis",
        "-color-accent-fg, -bsl-card",
        "-color-accent-fg, -bsl-page",
        "-color-accent-fg, -color-bg-default",
        "-color-accent-fg, -color-accent-subtle",
        "-color-success-fg, -color-success-subtle",
        "-color-success-fg, -bsl-card",
        "-color-warning-fg, -color-warning-subtle",
        "-color-warning-fg, -bsl-card",
        "-color-danger-fg, -color-danger-subtle",
        "-color-danger-fg, -bsl-card",
        "-color-danger-fg, -bsl-page",
        "-bsl-notice-fg, -bsl-notice",
        "-bsl-notice-accent, -bsl-notice"
    })
    void everyPairOfTextAndGroundIsReadable(String text, String ground) {
        assertThat(contrast(LIGHT, text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(DARK, text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void everyNurseIsSeenOnACardAndHerInitialsAreRead() {
        for (int nurse = 1; nurse <= 12; nurse++) {
            for (Map<String, String> theme : List.of(LIGHT, DARK)) {
                boolean other = theme == LIGHT
                        ? List.of(2, 3, 10).contains(nurse)
                        : List.of(1, 6, 12).contains(nurse);
                String colour = "-bsl-nurse-" + nurse;
                assertThat(contrast(theme, colour, "-bsl-card")).as(colour).isGreaterThanOrEqualTo(3);
                assertThat(contrast(theme, other ? "-bsl-initials-other" : "-bsl-initials", colour))
                        .as("initials on " + colour)
                        .isGreaterThanOrEqualTo(4.0);
            }
        }
    }

    @Test
    void aFaintPairIsSeen() {
        assertThat(contrast(LIGHT, "-color-border-muted", "-bsl-card")).isLessThan(1.5);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.4, 4.5);
    }

    @Test
    void coloursAreNamedInTheTwoThemeFilesOnly() throws IOException {
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                boolean source = name.endsWith(".java");
                if (source || name.endsWith(".css") && !name.equals("light.css") && !name.equals("dark.css")) {
                    colours(Files.readString(file), source).forEach(colour -> found.add(file + ": " + colour));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aColourElsewhereIsSeen() {
        assertThat(colours("a { -fx-fill: #0b6a83; }", false)).hasSize(1);
        assertThat(colours("a { -fx-fill: rgba(0, 0, 0, 0.1); }", false)).hasSize(1);
        assertThat(colours("node.setStyle(\"x\"); Color.web(name);", true)).hasSize(2);
        assertThat(colours("#patient-add { -fx-padding: 1em; }", false)).isEmpty();
    }

    private static List<String> colours(String text, boolean java) {
        Pattern colour = java
                ? Pattern.compile("\"#[0-9a-fA-F]{3,8}\"|\\bsetStyle\\(|scene\\.paint\\.Color\\b|\\bColor\\.\\w+")
                : Pattern.compile(":[^;{}]*#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?)\\(");
        return colour.matcher(text).results().map(result -> result.group()).toList();
    }

    private static double contrast(Map<String, String> theme, String text, String ground) {
        return contrast(value(theme, text), value(theme, ground));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static String value(Map<String, String> theme, String token) {
        String value = token;
        while (value.startsWith("-")) {
            value = theme.get(value);
            assertThat(value).as(token).isNotNull();
        }
        assertThat(value).as(token).matches("#[0-9a-f]{6}");
        return value;
    }

    private static Map<String, String> tokens(String primer, String ours) {
        Map<String, String> tokens = new HashMap<>();
        for (String sheet : new String[] {primer.replace(".bss", ".css"), "/fr/boussole/platform/ui/" + ours}) {
            try (InputStream in = ThemeTest.class.getResourceAsStream(sheet)) {
                String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String root = css.substring(css.indexOf(".root {"), css.indexOf('}'));
                Matcher token =
                        Pattern.compile("(-(?:color|bsl)-[\\w-]+):\\s*([^;]+);").matcher(root);
                while (token.find()) {
                    tokens.put(token.group(1), token.group(2).strip());
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return tokens;
    }
}
