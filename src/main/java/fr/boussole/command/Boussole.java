package fr.boussole.command;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.FailureLog;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line: one class a subcommand, the same services as the window. Exit code 0 when done; 1 when refused,
 * with one line on stderr; 2 when called wrongly.
 */
@Command(name = "boussole")
public final class Boussole implements Runnable {
    private static final int REFUSED = 1;
    private static final int USAGE = 2;
    private static final Texts TEXTS = Texts.beside(Boussole.class);

    @Option(names = {"-h", "--help"})
    private boolean help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Works on the terminal and returns the exit code. */
    public static int run(String... arguments) {
        // What libraries log would stand between the lines that are meant to be read.
        LogManager.getLogManager().reset();
        return run(
                System.getenv(),
                writer(System.out, "stdout.encoding"),
                writer(System.err, "stderr.encoding"),
                arguments);
    }

    /** The same for tests, which read what was written. */
    static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
        Clock clock = Clock.systemDefaultZone();
        CommandLine line = new CommandLine(new Boussole())
                .addSubcommand(new InitCommand(new Access(environment), clock))
                .addSubcommand(new InvoicesCommand(new Access(environment), clock))
                .addSubcommand(new ExportCommand(new Access(environment), clock))
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new PrintCommand(new PersonFile(new Access(environment), clock)))
                .addSubcommand(new PersonExportCommand(new PersonFile(new Access(environment), clock)))
                .addSubcommand(new BackupCommand(new Access(environment)))
                .addSubcommand(new RestoreCommand(new Access(environment)))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> wrong(out, err, wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> refused(out, err, failure));
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** Without a subcommand: how to call it. */
    @Override
    public void run() {
        spec.commandLine().getOut().println(TEXTS.get("usage"));
    }

    private static int wrong(PrintWriter out, PrintWriter err, ParameterException wrong) {
        if (wrong.getCause() instanceof Refusal refusal) {
            return refused(out, err, refusal);
        }
        err.println(sentence(wrong) + " " + TEXTS.get("usage.hint"));
        return USAGE;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return TEXTS.get(
                    "usage.missing",
                    missing.getMissing().stream().map(Boussole::name).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return TEXTS.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        ArgSpec about = wrong.getArgSpec();
        return about == null ? TEXTS.get("usage.wrong") : TEXTS.get("usage.value", name(about), value(wrong));
    }

    private static String value(ParameterException wrong) {
        @Nullable String value = wrong.getValue();
        return value == null ? "" : value;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int refused(PrintWriter out, PrintWriter err, Exception failure) {
        if (failure instanceof Refusal refusal) {
            err.println(refusal.sentence());
        } else {
            err.println(sentence(out, failure));
        }
        return REFUSED;
    }

    private static String sentence(PrintWriter out, Exception failure) {
        if (Database.foundDamaged(failure)) {
            return TEXTS.get("failed.damaged");
        }
        Optional<String> file = file(failure);
        return file.isPresent()
                ? TEXTS.get("failed.file", file.get())
                : TEXTS.get("failed", new FailureLog(out::println).write(failure));
    }

    /** The file or folder the system did not let us read or write, when that is what went wrong. */
    private static Optional<String> file(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException refused && refused.getFile() != null) {
                return Optional.of(refused.getFile());
            }
        }
        return Optional.empty();
    }

    /** In the terminal's encoding, unless that one has no accents. */
    private static PrintWriter writer(PrintStream stream, String property) {
        Charset said = Charset.forName(System.getProperty(property, "UTF-8"));
        return new PrintWriter(stream, true, said.newEncoder().canEncode('é') ? said : StandardCharsets.UTF_8);
    }
}
