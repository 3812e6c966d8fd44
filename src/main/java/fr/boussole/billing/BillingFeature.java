package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.team.Team;
import fr.boussole.visit.VisitId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** What the shell needs of billing: its page, and its panel in the settings. */
public final class BillingFeature {
    private final Services services;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Supplier<PdfPane> papers;
    private final Ways ways;
    private final Clock clock;

    public record Services(Invoices invoices, Tariffs tariffs, Team team) {}

    /**
     * Where a click leads.
     *
     * @param folder shows a folder in the system's own file window; called in the background
     */
    public record Ways(Consumer<VisitId> visit, Consumer<PatientId> patient, Consumer<Path> folder) {}

    /** @param papers makes a pane that shows documents; each page has its own */
    public BillingFeature(
            Services services,
            Background background,
            Dialogs dialogs,
            Notices notices,
            Supplier<PdfPane> papers,
            Ways ways,
            Clock clock) {
        this.services = services;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.papers = papers;
        this.ways = ways;
        this.clock = clock;
    }

    /** Issued invoices, and the closing of a month in three steps. */
    public Screen page() {
        var list = new InvoiceListPresenter(services.invoices(), services.team(), background, dialogs, notices, clock);
        var closing = new ClosingPresenter(services.invoices(), background, dialogs, notices, files());
        return new BillingView(
                new BillingPresenter(list, closing, ways.visit(), ways.patient()), papers.get(), papers.get());
    }

    private MonthFilesPresenter files() {
        return new MonthFilesPresenter(services.invoices(), background, dialogs, ways.folder());
    }

    /** « Factures » in a person's file; only for who may bill. */
    public InvoicesTab tab() {
        return new InvoicesTab(services, new Desk(background, dialogs, notices, clock), papers);
    }

    /** Tariffs, rounding and due date; only an administrator may change them. */
    public static Node settings(Tariffs tariffs, Desk desk) {
        return new TariffSettingsView(
                new TariffSettingsPresenter(tariffs, desk.background(), desk.dialogs(), desk.notices(), desk.clock()));
    }
}
