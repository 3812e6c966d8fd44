package fr.boussole.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
