package fr.boussole.shell;

import fr.boussole.platform.ui.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/**
 * How each person likes the window, in a small file beside the practice: nothing of anyone's health, no name, only
 * members' numbers. It may be lost: everything has a default.
 */
final class Preferences {
    /** Light, dark, or as the system says. */
    enum Look {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** @param percent size of text, 90 to 160 */
    record Choice(Look look, int percent) {
        static final Choice USUAL = new Choice(Look.SYSTEM, 100);

        Choice {
            percent = Math.clamp(percent, Theme.SMALLEST, Theme.LARGEST);
        }

        /** On the screen's thread. */
        Theme theme() {
            boolean systemIsDark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            return new Theme(look == Look.DARK || look == Look.SYSTEM && systemIsDark, percent);
        }
    }

    private final Path folder;
    private final Path file;
    private final Properties values = new Properties();

    private Preferences(Path folder) {
        this.folder = folder;
        file = folder.resolve("preferences.properties");
    }

    static Preferences read(Path folder) {
        Preferences preferences = new Preferences(folder);
        if (Files.exists(preferences.file)) {
            try (Reader in = Files.newBufferedReader(preferences.file)) {
                preferences.values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                System.getLogger(Preferences.class.getName())
                        .log(System.Logger.Level.WARNING, "preferences unreadable");
            }
        }
        return preferences;
    }

    /** @param who a member's number, or {@code last} for the sign-in screen */
    synchronized Choice of(String who) {
        try {
            return new Choice(
                    Look.valueOf(values.getProperty(who + ".look", Look.SYSTEM.name())
                            .toUpperCase(Locale.ROOT)),
                    Integer.parseInt(values.getProperty(who + ".percent", "100")));
        } catch (IllegalArgumentException e) {
            return Choice.USUAL;
        }
    }

    /** Also for the sign-in screen, which shows as whoever was here last left it. */
    synchronized void keep(String who, Choice choice) {
        for (String name : new String[] {who, "last"}) {
            values.setProperty(name + ".look", choice.look().name().toLowerCase(Locale.ROOT));
            values.setProperty(name + ".percent", Integer.toString(choice.percent()));
        }
    }

    /** In the background; only once the practice's folder exists. */
    synchronized void write() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            values.store(out, null);
        } catch (IOException e) {
            System.getLogger(Preferences.class.getName()).log(System.Logger.Level.WARNING, "preferences not written");
        }
    }
}
