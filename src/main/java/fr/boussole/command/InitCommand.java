package fr.boussole.command;

import fr.boussole.intake.Intake;
import fr.boussole.intake.IntakeFolder;
import fr.boussole.intake.Problem;
import fr.boussole.intake.Report;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Founding;
import fr.boussole.security.RecoveryKey;
import fr.boussole.wiring.Services;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code boussole init --data DIR --from FOLDER}: a new practice from CSV files, or with {@code --dry-run} only what is
 * wrong with them. Prints the recovery key, once.
 */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "DIR")
    private Path data = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "DIR")
    private Path from = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private final Access access;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;
    private final Texts texts = Texts.beside(InitCommand.class);

    InitCommand(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(from)) {
            throw new Refusal(texts.get("init.folder", from.toString()));
        }
        IntakeFolder folder = IntakeFolder.at(from);
        Intake intake = new Intake(clock);
        Report report = intake.read(folder);
        say(report);
        if (!report.acceptable()) {
            throw new Refusal(texts.get("init.refused", report.problems().size() + report.unlisted()));
        }
        Report.Counts counts = report.counts();
        if (dryRun) {
            out().println(texts.get("init.dry", figures(counts)));
            return 0;
        }
        RecoveryKey key = new Founding(clock)
                .found(
                        new PracticeFolder(data),
                        user(report),
                        access.password(),
                        practice -> intake.apply(folder, new Services(practice, clock).intake(), Progress.none()));
        out().println(texts.get("init.done", figures(counts), data.toString()));
        out().println(texts.get("init.recovery", key.grouped()));
        return 0;
    }

    /** Where only one may administrate, she need not be named. */
    private String user(Report report) {
        return access.user == null && report.admins().size() == 1
                ? report.admins().getFirst()
                : access.user();
    }

    private String figures(Report.Counts counts) {
        return texts.get(
                "init.figures",
                Formats.count(counts.members()),
                Formats.count(counts.patients()),
                Formats.count(counts.visits()));
    }

    private void say(Report report) {
        for (Problem problem : report.problems()) {
            out().println(line(problem));
        }
        if (report.unlisted() > 0) {
            out().println(texts.get("init.more", Formats.count(report.unlisted())));
        }
        for (Problem remark : report.remarks()) {
            out().println(texts.get("init.remark", line(remark)));
        }
    }

    private String line(Problem problem) {
        String where = problem.line() == 0
                ? problem.file()
                : texts.get("init.line", problem.file(), String.valueOf(problem.line()));
        return problem.column().isEmpty()
                ? texts.get("init.problem", where, problem.reason())
                : texts.get("init.problem.column", where, problem.column(), problem.reason());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
