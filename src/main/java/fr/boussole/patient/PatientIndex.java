package fr.boussole.patient;

import fr.boussole.platform.db.Database;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of all people in memory, since only this process has the file open: a keystroke then costs no question to
 * the database. What a transaction has changed is read again before the next answer.
 */
final class PatientIndex {
    /** From here on all is read again. */
    private static final int MANY = 500;

    private final Database database;
    private final PatientSearchMapper mapper;
    private final Object stale = new Object();
    private final Set<PatientId> changed = new HashSet<>();
    private boolean everything = true;
    private @Nullable PatientLines lines;

    private PatientIndex(Database database) {
        this.database = database;
        mapper = database.mapper(PatientSearchMapper.class);
    }

    /** The one of this file. */
    static PatientIndex of(Database database) {
        return database.shared(PatientIndex.class, () -> new PatientIndex(database));
    }

    /** These files were written in the running transaction. */
    void changed(Collection<PatientId> ids) {
        database.aftermath(Changes.class, Changes::new).ids.addAll(ids);
    }

    /** Files were joined or parted in the running transaction. */
    void changedAll() {
        database.aftermath(Changes.class, Changes::new).all = true;
    }

    private final class Changes implements Runnable {
        private final Set<PatientId> ids = new HashSet<>();
        private boolean all;

        @Override
        public void run() {
            synchronized (stale) {
                changed.addAll(ids);
                everything |= all || changed.size() > MANY;
            }
        }
    }

    /** As all transactions that are over have left them; inside one, as that one sees them. */
    PatientLines lines() {
        // What is not committed must not be kept for others.
        return database.changing() ? PatientLines.of(mapper.all()) : fresh();
    }

    /** One thread reads what is stale; the others wait for it rather than read the same. */
    private synchronized PatientLines fresh() {
        boolean all;
        Set<PatientId> some;
        // Taken before it is read: what changes meanwhile is stale again.
        synchronized (stale) {
            all = everything;
            some = Set.copyOf(changed);
            everything = false;
            changed.clear();
        }
        PatientLines known = lines;
        try {
            if (known == null || all) {
                known = PatientLines.of(mapper.all());
            } else if (!some.isEmpty()) {
                known = known.with(some, mapper.lines(some));
            }
        } catch (RuntimeException e) {
            synchronized (stale) {
                everything = true;
            }
            throw e;
        }
        lines = known;
        return known;
    }
}
