package fr.boussole.security;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.db.PracticeFolder;
import java.sql.SQLException;
import java.time.Clock;
import java.util.SortedMap;

/** What is found in a copy that was opened: the proof that it is one. */
record Contents(int schema, SortedMap<String, Long> rows, JournalMapper.Head head, boolean journalWhole) {
    private static final long TAIL = 1000;

    /** @throws fr.boussole.platform.Refusal when it does not open; the copy is only read */
    static Contents of(PracticeFolder copy, KeyVault.Keys keys, Clock clock) {
        try (Database database = Database.openToRead(copy.database(), keys.database())) {
            Journal journal = new Journal(database, new CurrentSession(), keys.journal(), clock);
            return new Contents(
                    database.version(),
                    database.rows(),
                    journal.head().orElse(new JournalMapper.Head(0, "")),
                    journal.verifyTail(TAIL).broken().isEmpty());
        } catch (SQLException | RuntimeException e) {
            throw BackupArchive.damaged();
        }
    }

    /** @throws fr.boussole.platform.Refusal when this is not what the manifest, sealed by the practice, says */
    void require(Manifest manifest, KeyVault.Keys keys) {
        boolean same = manifest.sealedBy(keys.backup())
                && manifest.schema() == schema
                && manifest.rows().equals(rows)
                && manifest.journal() == head.seq()
                && manifest.link().equals(head.link())
                && journalWhole;
        if (!same) {
            throw BackupArchive.damaged();
        }
    }
}
