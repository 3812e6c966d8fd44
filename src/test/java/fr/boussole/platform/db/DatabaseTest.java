package fr.boussole.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void writesWithoutDelayAlsoAfterReopening() throws SQLException {
        try (Database database = TestDatabase.fresh(folder)) {
            assertThat(database.writeDelay()).isZero();
        }
        try (Database database = TestDatabase.reopen(folder)) {
            assertThat(database.writeDelay()).isZero();
        }
    }

    @Test
    void theDatabaseItselfRefusesToChangeTheJournal() throws SQLException {
        try (Database database = TestDatabase.fresh(folder);
                var connection = database.connection();
                var statement = connection.createStatement()) {
            for (String forbidden : new String[] {
                "DELETE FROM journal",
                "UPDATE invoice SET amount = 0",
                "DELETE FROM invoice_line",
                "SCRIPT",
                "SET WRITE_DELAY 500"
            }) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isIn("90096", "90040");
            }
            statement.executeQuery("SELECT NEXT VALUE FOR visit_seq");
        }
    }

    @Test
    void theLatestScriptIsTheOneTheProgramExpects() throws IOException {
        try (var scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(scripts.mapToInt(script -> Integer.parseInt(
                                    script.getFileName().toString().substring(1, 4)))
                            .max())
                    .hasValue(Migrations.LATEST);
        }
    }

    @Test
    void anUpgradeLeavesACopyOfTheOldFile() throws Exception {
        Path file = folder.resolve("boussole");
        Database.start(file.toString(), TestDatabase.KEY, false, Migrations.LATEST - 1)
                .close();
        try (Database database = Database.open(file, TestDatabase.KEY)) {
            assertThat(database.version()).isEqualTo(Migrations.LATEST);
        }
        Path copy = folder.resolve("backups/before-upgrade-from-" + (Migrations.LATEST - 1) + ".zip");
        assertThat(copy).isNotEmptyFile();
        try (Database again = Database.open(file, TestDatabase.KEY);
                var files = Files.list(copy.getParent())) {
            assertThat(again.version()).isEqualTo(Migrations.LATEST);
            assertThat(files).containsExactly(copy);
        }
    }

    @Test
    void aFileOfANewerProgramIsLeftAlone() throws Exception {
        Path file = folder.resolve("boussole");
        Database.create(file, TestDatabase.KEY).close();
        Tampering.execute(file, TestDatabase.KEY, """
                INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                    "installed_by", "execution_time", "success")
                VALUES (999, '999', 'later', 'SQL', 'V999', 'KEEPER', 1, TRUE)
                """);
        assertThatThrownBy(() -> Database.open(file, TestDatabase.KEY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plus récente");
    }
}
