package fr.boussole.command;

import fr.boussole.handover.Figures;
import fr.boussole.handover.Handovers;
import fr.boussole.handover.Months;
import fr.boussole.handover.Preview;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Accounts;
import fr.boussole.wiring.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code boussole export --data DIR --from 2026-08 --to 2026-10 --out FILE.zip}: the bundle for the association. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "DIR")
    private Path data = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "AAAA-MM")
    private YearMonth from = YearMonth.of(2000, 1);

    @Option(names = "--to", required = true, paramLabel = "AAAA-MM")
    private YearMonth to = YearMonth.of(2000, 1);

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Mixin
    private final Access access;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;
    private final Texts texts = Texts.beside(ExportCommand.class);

    ExportCommand(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw new Refusal(texts.get("export.order", from.toString(), to.toString()));
        }
        try (Accounts accounts = new Accounts(new PracticeFolder(data), clock)) {
            accounts.claim();
            write(new Services(accounts.signIn(access.user(), access.password()), clock).handovers);
        }
        return 0;
    }

    private void write(Handovers handovers) {
        PrintWriter say = spec.commandLine().getOut();
        Months months = new Months(from, to);
        Preview preview = handovers.preview(months);
        preview.unbilled().forEach(month -> say.println(texts.get("export.unbilled", Formats.month(month))));
        if (preview.opposed() > 0) {
            say.println(texts.get("export.opposed", preview.opposed()));
        }
        Handovers.Written written = handovers.write(months, out, Progress.none());
        say.println(texts.get("export.done", figures(written.figures()), out.toString()));
    }

    private String figures(Figures figures) {
        return texts.get(
                "export.figures",
                Formats.count(figures.patients()),
                Formats.count(figures.visits()),
                Formats.hours(figures.minutes()),
                Formats.money(figures.amount()));
    }
}
