package fr.boussole.command;

import fr.boussole.billing.Anomaly;
import fr.boussole.billing.Draft;
import fr.boussole.billing.Invoices;
import fr.boussole.billing.Issued;
import fr.boussole.billing.Preview;
import fr.boussole.billing.Selection;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Accounts;
import fr.boussole.security.OpenPractice;
import fr.boussole.team.Team;
import fr.boussole.wiring.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code boussole invoices --data DIR --month 2026-10 --out DIR}: issues what is not issued yet and leaves every issued
 * document of the month in the folder. A run that was cut off is simply repeated.
 */
@Command(name = "invoices")
final class InvoicesCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "DIR")
    private Path data = Path.of("");

    @Option(names = "--month", required = true, paramLabel = "AAAA-MM")
    private YearMonth month = YearMonth.of(2000, 1);

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--issuer", paramLabel = "CODE")
    private @Nullable String issuer;

    @Option(names = "--preview")
    private boolean preview;

    @Mixin
    private final Access access;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;
    private final Texts texts = Texts.beside(InvoicesCommand.class);

    InvoicesCommand(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (out == null && !preview) {
            throw new picocli.CommandLine.MissingParameterException(
                    spec.commandLine(), spec.findOption("--out"), "--out");
        }
        try (Accounts accounts = new Accounts(new PracticeFolder(data), clock)) {
            accounts.claim();
            work(accounts.signIn(access.user(), access.password()));
        }
        return 0;
    }

    private void work(OpenPractice practice) throws IOException {
        Services services = new Services(practice, clock);
        Team team = services.team;
        Invoices invoices = services.invoices;
        if (issuer != null && !issuer.equals("practice") && team.byCode(issuer).isEmpty()) {
            throw new Refusal(texts.get("invoices.issuer", issuer));
        }
        Selection selection = Selection.all(Optional.ofNullable(issuer)).without(invoices.held(month));
        Preview before = invoices.preview(month);
        report(before, selection);
        if (out != null && !preview) {
            issue(invoices, selection, out);
        }
        spec.commandLine().getOut().flush();
    }

    private void issue(Invoices invoices, Selection selection, Path folder) throws IOException {
        PrintWriter say = spec.commandLine().getOut();
        folder(folder);
        Issued issued = invoices.issue(month, selection, Progress.none());
        int written;
        try {
            written = invoices.writeFiles(month, folder, selection, Set.copyOf(issued.numbers()), Progress.none());
        } catch (IOException e) {
            throw new Refusal(texts.get("invoices.unwritable", folder.toString()));
        }
        say.println(texts.get(
                "invoices.issued",
                issued.numbers().size(),
                Formats.count(issued.numbers().size()),
                Formats.money(issued.amount())));
        if (issued.changedMeanwhile() > 0) {
            say.println(texts.get("invoices.changed", issued.changedMeanwhile()));
        }
        say.println(texts.get("invoices.written", written, Formats.count(written), folder.toString()));
    }

    /** Seen before anything is numbered: an invoice that can't be handed over need not be issued yet. */
    private void folder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "essai", ".part"));
        } catch (IOException e) {
            throw new Refusal(texts.get("invoices.unwritable", folder.toString()));
        }
    }

    private void report(Preview month, Selection selection) {
        PrintWriter say = spec.commandLine().getOut();
        if (month.unfinished()) {
            say.println(texts.get("invoices.unfinished", Formats.month(month.month())));
        }
        for (Anomaly odd : month.anomalies()) {
            String who = odd.person() + " · " + odd.nurse();
            say.println(
                    odd.kind().leavesOut()
                            ? texts.get("invoices.leftout", Formats.date(odd.day()), who, odd.sentence())
                            : texts.get("invoices.warned", Formats.date(odd.day()), who, odd.sentence()));
        }
        for (Draft draft : month.drafts()) {
            if (selection.takes(draft)) {
                say.println(texts.get(
                        "invoices.draft",
                        draft.biller().code(),
                        draft.person(),
                        Formats.count(draft.visits().size()),
                        Formats.hours(draft.minutes()),
                        Formats.money(draft.amount())));
            }
        }
    }
}
