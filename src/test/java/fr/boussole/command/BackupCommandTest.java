package fr.boussole.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.security.Accounts;
import fr.boussole.security.Founding;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.TestPractice;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BackupCommandTest {
    @TempDir
    Path parent;

    private final MovingClock clock = new MovingClock();
    private StringWriter said = new StringWriter();

    @BeforeEach
    void found() {
        new Founding(clock)
                .found(new PracticeFolder(parent.resolve("cabinet")), "HB", TestPractice.PASSWORD, TestPractice::fill);
    }

    @Test
    void whatIsBackedUpIsRestoredIntoANewFolder() {
        assertThat(backup("--user", "HB", "--out", path("copie"))).isZero();
        assertThat(said.toString()).contains("vérifiée", "copie");
        assertThat(backup("--user", "HB", "--out", path("copie"))).isEqualTo(1);
        assertThat(said.toString()).contains("existe déjà");
        assertThat(restore("--user", "HB", path("copie"), "--data", path("neuf")))
                .isZero();
        assertThat(said.toString()).contains("comptée");
        assertThat(restore(path("copie"), "--data", path("neuf"))).isEqualTo(1);
        assertThat(said.toString()).contains("n'est pas vide");
        assertThat(restore(path("copie"), "--data", path("autre"))).isZero();
        for (String folder : new String[] {"neuf", "autre"}) {
            try (Accounts accounts = new Accounts(new PracticeFolder(parent.resolve(folder)), clock)) {
                assertThat(accounts.signIn("HB", TestPractice.PASSWORD)
                                .journal()
                                .verify()
                                .broken())
                        .isEmpty();
            }
        }
    }

    @Test
    void whileThePracticeIsOpenNothingIsTouched() {
        try (Accounts window = new Accounts(new PracticeFolder(parent.resolve("cabinet")), clock)) {
            window.claim();
            assertThat(backup("--user", "HB", "--out", path("copie"))).isEqualTo(1);
            assertThat(said.toString()).contains("déjà ouvert");
            assertThat(parent.resolve("copie")).doesNotExist();
        }
    }

    @Test
    void withoutAnyoneOrAPasswordItSaysWhatIsMissing() {
        assertThat(backup("--out", path("copie"))).isEqualTo(1);
        assertThat(said.toString()).contains("--user");
        CommandLine silent = new CommandLine(new BackupCommand(new Access(Map.of())));
        assertThat(run(silent, "--data", path("cabinet"), "--user", "HB", "--out", path("copie")))
                .isEqualTo(1);
        assertThat(said.toString()).contains("BOUSSOLE_PASSWORD");
        assertThat(run(silent)).as("usage").isEqualTo(2);
    }

    private int backup(String... arguments) {
        CommandLine line = new CommandLine(new BackupCommand(access()));
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[0] = "--data";
        all[1] = path("cabinet");
        return run(line, all);
    }

    private int restore(String... arguments) {
        return run(new CommandLine(new RestoreCommand(access())), arguments);
    }

    private int run(CommandLine line, String... arguments) {
        said = new StringWriter();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        line.setExecutionExceptionHandler((e, failed, parsed) -> {
            said.append(e instanceof Refusal refusal ? refusal.sentence() : e.toString());
            return 1;
        });
        return line.execute(arguments);
    }

    private String path(String name) {
        return parent.resolve(name).toString();
    }

    private static Access access() {
        return new Access(Map.of(Access.VARIABLE, TestPractice.PASSWORD));
    }
}
