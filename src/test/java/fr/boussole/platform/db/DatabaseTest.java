package fr.boussole.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
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

    @Test
    void aFileCutDownToNothingIsLeftAsItIs() throws Exception {
        Path file = folder.resolve("practice");
        Database.create(file, TestDatabase.KEY).close();
        Path content = folder.resolve("practice.mv.db");
        byte[] whole = Files.readAllBytes(content);
        for (int length : new int[] {0, 100, 4096, 8192, 12288, 16384}) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(content, cut);
            assertThatThrownBy(() -> Database.open(file, TestDatabase.KEY).close())
                    .as("%d bytes", length)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("abîmé");
            assertThat(Files.readAllBytes(content)).isEqualTo(cut);
        }
    }

    @Test
    void countingACopyReadsEveryRowOfIt() throws Exception {
        Path file = folder.resolve("practice");
        Database.create(file, TestDatabase.KEY).close();
        Tampering.execute(file, TestDatabase.KEY, """
                CREATE TABLE filling AS SELECT x, RANDOM_UUID() AS a, RANDOM_UUID() AS b FROM SYSTEM_RANGE(1, 20000)
                """);
        Path content = folder.resolve("practice.mv.db");
        byte[] whole = Files.readAllBytes(content);
        int seen = 0;
        for (int i = 1; i < 20; i++) {
            byte[] damaged = whole.clone();
            damaged[(int) ((long) whole.length * i / 20)] ^= 1;
            Files.write(content, damaged);
            try (Database copy = Database.openToRead(file, TestDatabase.KEY)) {
                copy.rows();
            } catch (SQLException | RuntimeException broken) {
                seen++;
            }
        }
        assertThat(seen).as("damages seen of 19").isGreaterThan(5);
    }
}
