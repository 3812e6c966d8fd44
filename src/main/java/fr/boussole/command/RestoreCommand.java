package fr.boussole.command;

import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Restoring;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code boussole restore FILE --data NEWDIR}: a new folder from a backup. With {@code --user} the copy is opened and
 * counted with her password of then; without, only its digests are checked.
 */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--data", required = true, paramLabel = "NEWDIR")
    private Path data = Path.of("");

    @Mixin
    private final Access access;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RestoreCommand() {
        this(new Access());
    }

    RestoreCommand(Access access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        Texts texts = Texts.beside(RestoreCommand.class);
        Restoring restoring = new Restoring(Clock.systemDefaultZone());
        PracticeFolder target = new PracticeFolder(data);
        if (access.user == null) {
            restoring.restore(file, target);
            spec.commandLine().getOut().println(texts.get("restore.unopened", data.toString()));
        } else {
            restoring.restore(file, target, access.user(), access.password());
            spec.commandLine().getOut().println(texts.get("restore.done", data.toString()));
        }
        return 0;
    }
}
