package fr.boussole.shell;

import fr.boussole.command.Boussole;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Entry point: no argument (or only {@code --data DIR}) opens the window, a subcommand does its work without one. Not
 * an {@code Application} itself, so that it starts from the class path and commands load no toolkit.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        LogFile.in(PracticeFolder.usual().logs());
        Optional<Path> data = data(List.of(arguments));
        if (arguments.length == 0 || data.isPresent()) {
            System.exit(window(data.map(PracticeFolder::new).orElseGet(PracticeFolder::usual), false));
        }
        System.exit(
                List.of(arguments).equals(List.of("demo"))
                        ? window(PracticeFolder.usual(), true)
                        : Boussole.run(arguments));
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @param sample the throw-away practice with invented people instead, made at start
     * @return exit code: 1 where there is no display
     */
    public static int window(PracticeFolder folder, boolean sample) {
        Texts texts = Texts.beside(Main.class);
        if (!display(System.getProperty("os.name", ""), System.getenv())) {
            say(texts.get("start.nodisplay"));
            return 1;
        }
        // Dates are shown and typed as the texts are written, whatever the computer's language.
        Locale.setDefault(
                texts.bundle().getLocale().getLanguage().isEmpty()
                        ? Locale.FRANCE
                        : texts.bundle().getLocale());
        try {
            Window.open(folder, sample);
            return 0;
        } catch (UnsupportedOperationException noDisplay) {
            say(texts.get("start.nodisplay"));
            return 1;
        }
    }

    /** Whether a window can be shown: on Linux the session says so, elsewhere there always is one. */
    static boolean display(String system, java.util.Map<String, String> environment) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows")
                || system.toLowerCase(Locale.ROOT).startsWith("mac")
                || "Headless".equals(System.getProperty("glass.platform"))
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    static Optional<Path> data(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("--data")) {
            return Optional.of(Path.of(arguments.get(1)));
        }
        return arguments.size() == 1 && arguments.getFirst().startsWith("--data=")
                ? Optional.of(Path.of(arguments.getFirst().substring("--data=".length())))
                : Optional.empty();
    }

    private static void say(String sentence) {
        Charset terminal = Charset.forName(System.getProperty("stderr.encoding", "UTF-8"));
        new PrintWriter(System.err, true, terminal).println(sentence);
    }
}
