package fr.boussole.command;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who a command works for: {@code --user}, and a password from the environment or asked on the terminal. */
final class Access {
    /** Read before anything is asked, so that a command can run unattended. */
    static final String VARIABLE = "BOUSSOLE_PASSWORD";

    @Option(names = "--user", paramLabel = "CODE")
    @Nullable
    String user;

    private final Texts texts = Texts.beside(Access.class);
    private final Map<String, String> environment;

    Access() {
        this(System.getenv());
    }

    Access(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws Refusal when no {@code --user} was given */
    String user() {
        if (user == null || user.isBlank()) {
            throw new Refusal(texts.get("access.user"));
        }
        return user;
    }

    /** @throws Refusal when the variable is not set and there is no terminal to ask on */
    String password() {
        String given = environment.get(VARIABLE);
        if (given != null) {
            return given;
        }
        Console console = System.console();
        char[] typed =
                console == null || !console.isTerminal() ? null : console.readPassword("%s", texts.get("access.ask"));
        if (typed == null) {
            throw new Refusal(texts.get("access.password", VARIABLE));
        }
        return new String(typed);
    }
}
