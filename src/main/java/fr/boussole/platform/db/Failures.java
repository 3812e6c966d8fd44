package fr.boussole.platform.db;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.sql.SQLException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** H2's error codes in a nurse's words. The message of an SQL error is never shown or logged: it may carry a NIR. */
final class Failures {
    private Failures() {}

    /** Why the file does not open. */
    static Refusal opening(SQLException e) {
        Texts texts = Texts.beside(Failures.class);
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new Refusal(texts.get("folder.inuse"));
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> new Refusal(texts.get("file.missing"));
            default -> new Refusal(texts.get("file.damaged", String.valueOf(e.getErrorCode())));
        };
    }

    /** Why a save did not succeed: what the disk did is said to the nurse, everything else is unexpected. */
    static RuntimeException running(PersistenceException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (closed(sql) || sql.getCause() instanceof MVStoreException)) {
                return new Refusal(Texts.beside(Failures.class).get("disk.failed", String.valueOf(sql.getErrorCode())));
            }
        }
        return e;
    }

    /** H2 found something in the file that cannot be what it wrote. */
    static boolean unreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1
                    || cause instanceof MVStoreException) {
                return true;
            }
        }
        return false;
    }

    private static boolean closed(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.CONNECTION_BROKEN_1 -> true;
            default -> false;
        };
    }
}
