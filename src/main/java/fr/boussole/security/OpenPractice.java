package fr.boussole.security;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.team.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A practice whose file is open: what the other rooms build their services on. It stays the same while people change.
 */
public final class OpenPractice {
    private final PracticeFolder folder;
    private final Database database;
    private final KeyVault.Keys keys;
    private final CurrentSession session = new CurrentSession();
    private final Journal journal;
    private final AccountMapper accounts;
    private final Clock clock;

    OpenPractice(PracticeFolder folder, Database database, KeyVault.Keys keys, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.keys = keys;
        this.clock = clock;
        database.key(MemberId.class, MemberId::new, MemberId::value);
        accounts = database.mapper(AccountMapper.class);
        journal = new Journal(database, session, keys.journal(), clock);
    }

    public PracticeFolder folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    /** Who works now; one object for the whole run. */
    public Session session() {
        return session;
    }

    /** Who is signed in, with her name; empty after signing out. */
    public Optional<Account> account() {
        return session.account();
    }

    /** The {@link fr.boussole.platform.db.Audit} of all rooms. */
    public Journal journal() {
        return journal;
    }

    /** 32 bytes that never leave this practice, for pseudonyms that cannot be undone elsewhere. */
    public byte[] pseudonymSecret() {
        return keys.pseudonyms().clone();
    }

    CurrentSession current() {
        return session;
    }

    KeyVault.Keys keys() {
        return keys;
    }

    Clock clock() {
        return clock;
    }

    /** All members by code, as signing in sees them. */
    List<Account> members() {
        LocalDate today = LocalDate.now(clock);
        return accounts.members().stream().map(row -> row.account(today)).toList();
    }

    Optional<Account> member(long id) {
        return members().stream().filter(m -> m.id().value() == id).findFirst();
    }

    /** Files closed, derived keys wiped. */
    void close() {
        session.leave();
        database.close();
        keys.close();
    }
}
