package fr.boussole.platform.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/**
 * The numbered scripts under {@code db/migration}. Flyway costs most of a second, so the version table is read first
 * and Flyway called only when the file is behind.
 */
final class Migrations {
    /** Number of the newest script; a test holds it to the folder. */
    static final int LATEST = 6;

    private Migrations() {}

    static void apply(Keeper keeper) throws SQLException {
        if (version(keeper) < LATEST) {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(keeper.source())
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        }
    }

    /** Version of the file, 0 for a new one. */
    static int version(Keeper keeper) throws SQLException {
        try (var connection = keeper.source().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery(
                    "SELECT 1 FROM information_schema.tables WHERE table_name = 'flyway_schema_history'")) {
                if (!table.next()) {
                    return 0;
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT MAX(CAST(\"version\" AS INT)) FROM \"flyway_schema_history\" WHERE \"success\"")) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }
}
