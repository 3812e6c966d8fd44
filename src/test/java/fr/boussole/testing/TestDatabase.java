package fr.boussole.testing;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.db.DatabaseKey;
import java.nio.file.Path;
import java.sql.SQLException;

/** A real encrypted file with the real migrations, in a test's own folder. */
public final class TestDatabase {
    public static final DatabaseKey KEY = new DatabaseKey("f1".repeat(32), "a2".repeat(32), "b3".repeat(32));

    private TestDatabase() {}

    public static Database fresh(Path folder) {
        try {
            return Database.create(folder.resolve("boussole"), KEY);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Database reopen(Path folder) {
        try {
            return Database.open(folder.resolve("boussole"), KEY);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
