package fr.boussole.platform.db;

/**
 * Notes who did what to which thing, in the same transaction as the change. Features call it; the journal of access
 * answers it. Never carries health content: a kind of thing and its number only.
 */
public interface Audit {
    /** What was done. */
    enum Action {
        CREATE,
        READ,
        UPDATE,
        DELETE,
        SIGN_IN,
        SIGN_OUT,
        SIGN_IN_FAILED,
        LOCK,
        EXPORT,
        PRINT,
        ISSUE,
        CREDIT,
        IMPORT,
        BACKUP,
        RESTORE
    }

    /** @param entity the kind of thing, in lower case as its table ({@code patient}, {@code visit}) */
    void note(Action action, String entity, long id);
}
