package fr.boussole.security;

import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import java.time.Clock;

/** The real journal, so that what is measured is on the disk as it is in a practice. */
public final class Journals {
    private Journals() {}

    public static Audit of(Database database, Session session, Clock clock) {
        return new Journal(database, session, new byte[32], clock);
    }
}
