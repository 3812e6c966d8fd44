package fr.boussole.platform.db;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    static final int LATEST = 13;

    private Migrations() {}

    /**
     * @param location where the file lies; a copy of an older one goes to {@code backups} beside it, since H2 commits
     *     at every statement of a script and cannot take half an upgrade back
     */
    static void apply(Keeper keeper, String location, int wanted) throws SQLException {
        int version = version(keeper);
        if (version > LATEST) {
            throw new Refusal(Texts.beside(Migrations.class).get("file.newer"));
        }
        if (version > 0 && version < wanted) {
            keepOld(keeper, Path.of(location).resolveSibling("backups"), version);
        }
        if (version < wanted) {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(keeper.source())
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .target(Integer.toString(wanted))
                    .load()
                    .migrate();
        }
    }

    private static void keepOld(Keeper keeper, Path backups, int version) throws SQLException {
        try {
            Files.createDirectories(backups);
            DurableFile.ownerOnly(backups);
            // A copy of the same version from an upgrade that was cut off is the better one: it is kept.
            Path copy = backups.resolve("before-upgrade-from-" + version + ".zip");
            if (Files.notExists(copy)) {
                Path unfinished = copy.resolveSibling(copy.getFileName() + ".tmp");
                keeper.backupTo(unfinished);
                DurableFile.ownerOnly(unfinished);
                DurableFile.force(unfinished);
                DurableFile.move(unfinished, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
