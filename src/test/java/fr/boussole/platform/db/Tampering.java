package fr.boussole.platform.db;

import java.nio.file.Path;
import java.sql.SQLException;

/** Changes a closed file as its administrator could, past everything the program forbids itself. */
public final class Tampering {
    private Tampering() {}

    public static void execute(Path file, DatabaseKey key, String sql) throws SQLException {
        try (Keeper keeper = Keeper.open(file.toString(), key, true)) {
            keeper.execute(sql);
        }
    }
}
