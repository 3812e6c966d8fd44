package fr.boussole.platform.ui;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an unexpected failure down without anything of a person: kinds of exceptions, where in the program, SQLState;
 * never a message, since H2 puts values into its own. The short code is the same for the same failure, so that two
 * people on the telephone know they speak of one thing.
 */
public final class FailureLog {
    private final Consumer<String> sink;

    public FailureLog(Consumer<String> sink) {
        this.sink = sink;
    }

    /** To the program's logger. */
    public static FailureLog toLogger() {
        return new FailureLog(
                text -> System.getLogger(FailureLog.class.getName()).log(System.Logger.Level.ERROR, text));
    }

    /** @return the short code, for instance {@code 4F2A-91C0} */
    public String write(Throwable failure) {
        List<String> lines = new ArrayList<>();
        for (Throwable cause = failure; cause != null && lines.size() < 200; cause = next(cause)) {
            lines.add(cause.getClass().getName()
                    + (cause instanceof SQLException sql ? " SQLState " + sql.getSQLState() : ""));
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.add("  at " + frame);
            }
        }
        String digits = HexFormat.of().withUpperCase().toHexDigits(Objects.hash(lines.toArray()));
        String code = digits.substring(0, 4) + "-" + digits.substring(4);
        sink.accept(code + System.lineSeparator() + String.join(System.lineSeparator(), lines));
        return code;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
