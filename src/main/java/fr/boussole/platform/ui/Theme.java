package fr.boussole.platform.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * How the window looks: Primer with our overrides, light or dark, and the size of text. Everything is sized in em, so
 * only the root's font changes; the size travels as a stylesheet, which popups share with their window.
 *
 * @param percent 90 to 160
 */
public record Theme(boolean dark, int percent) {
    public static final int SMALLEST = 90;
    public static final int LARGEST = 160;
    private static final double ROOT = 14;

    public Theme {
        if (percent < SMALLEST || percent > LARGEST) {
            throw new IllegalArgumentException("text size " + percent);
        }
    }

    public static Theme light() {
        return new Theme(false, 100);
    }

    public Theme withDark(boolean wanted) {
        return new Theme(wanted, percent);
    }

    /** The nearest allowed size. */
    public Theme withPercent(int wanted) {
        return new Theme(dark, Math.clamp(wanted, SMALLEST, LARGEST));
    }

    /** Also for a scene that already has another look. */
    public void apply(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getProperties().put(Theme.class, percent);
        scene.getStylesheets().setAll(sheet("boussole.css"), sheet(dark ? "dark.css" : "light.css"), size());
    }

    /** The size of text in a scene, for what CSS cannot size; 100 before a theme was applied. */
    public static int percentOf(@Nullable Scene scene) {
        return scene != null && scene.getProperties().get(Theme.class) instanceof Integer percent ? percent : 100;
    }

    /** The stylesheet of this text size, as a data URL. */
    private String size() {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("text-size.css"))) {
            String css = Pattern.compile("\\{(\\d+)}")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(size ->
                            Double.toString(Math.round(Integer.parseInt(size.group(1)) * percent / 10.0) / 10.0));
            return "data:text/css;charset=UTF-8;base64,"
                    + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    /** Once a run. */
    private static final class Fonts {
        static {
            for (String weight : new String[] {"Regular", "Medium", "SemiBold"}) {
                try (InputStream file = Objects.requireNonNull(
                        Theme.class.getResourceAsStream("/fr/boussole/platform/fonts/Inter-" + weight + ".ttf"))) {
                    Font.loadFont(file, ROOT);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        static void load() {}
    }
}
