package fr.boussole.command;

import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Accounts;
import fr.boussole.security.Backups;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code boussole backup --data DIR --out FILE}: a copy of the practice, opened and counted before it counts. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "DIR")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Mixin
    private final Access access;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BackupCommand() {
        this(new Access());
    }

    BackupCommand(Access access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        try (Accounts accounts = new Accounts(new PracticeFolder(data), Clock.systemDefaultZone())) {
            accounts.claim();
            new Backups(accounts.signIn(access.user(), access.password())).make(out.toAbsolutePath());
        }
        spec.commandLine().getOut().println(Texts.beside(BackupCommand.class).get("backup.done", out.toString()));
        return 0;
    }
}
