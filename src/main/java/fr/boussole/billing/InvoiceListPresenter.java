package fr.boussole.billing;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Notices;
import fr.boussole.platform.ui.Paging;
import fr.boussole.platform.ui.PdfUse;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All issued invoices and credit notes, newest first; the chosen one's paper; the months one may close. */
final class InvoiceListPresenter {
    private static final int MONTHS = 24;

    final StringProperty query = new SimpleStringProperty("");
    final StringProperty state = new SimpleStringProperty("");
    final ObservableList<Invoice> rows = FXCollections.observableArrayList();
    final Paging paging = new Paging(50);
    final ObjectProperty<@Nullable Invoice> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PdfFile> pdf = new SimpleObjectProperty<>();
    final ObservableList<YearMonth> months = FXCollections.observableArrayList();
    final ObjectProperty<YearMonth> month;
    final BooleanProperty crediting = new SimpleBooleanProperty();
    final StringProperty reason = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Invoices invoices;
    private final Team team;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Latest listing;
    private final Latest drawing;
    private final Texts texts = Texts.beside(InvoiceListPresenter.class);
    private final Map<MemberId, Member> members = new HashMap<>();

    private record Found(List<Invoice> rows, int total, Map<MemberId, Member> members) {}

    InvoiceListPresenter(
            Invoices invoices, Team team, Background background, Dialogs dialogs, Notices notices, Clock clock) {
        this.invoices = invoices;
        this.team = team;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        listing = new Latest(background);
        drawing = new Latest(background);
        YearMonth now = YearMonth.now(clock);
        months.setAll(IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList());
        month = new SimpleObjectProperty<>(now.minusMonths(1));
        query.subscribe((before, wanted) -> list());
        paging.pageProperty().subscribe((before, wanted) -> list());
    }

    void list() {
        String wanted = query.get();
        int offset = (int) paging.offset();
        listing.run(
                () -> new Found(
                        invoices.search(wanted, offset, paging.size()),
                        invoices.count(wanted),
                        team.members().stream().collect(Collectors.toMap(Member::id, m -> m))),
                this::show,
                cause -> dialogs.failed(texts.get("list.failed"), cause));
    }

    private void show(Found found) {
        members.putAll(found.members());
        paging.setTotal(found.total());
        Invoice was = chosen.get();
        rows.setAll(found.rows());
        state.set(texts.get("list.state", found.total(), Formats.count(found.total())));
        choose(rows.stream()
                .filter(row -> was != null && row.id().equals(was.id()))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .orElse(null));
    }

    Optional<Member> issuer(Invoice invoice) {
        return invoice.parties().issuer().flatMap(id -> Optional.ofNullable(members.get(id)));
    }

    void choose(@Nullable Invoice invoice) {
        crediting.set(false);
        chosen.set(invoice);
        if (invoice == null) {
            pdf.set(null);
            return;
        }
        drawing.run(
                () -> new PdfFile(invoices.fileName(invoice), invoices.pdf(invoice.id())),
                pdf::set,
                cause -> dialogs.failed(texts.get("list.pdf.failed"), cause));
    }

    /** Notes what was done with the paper; called in the background. */
    void used(Paper file, PdfUse use) {
        Invoice invoice = chosen.get();
        if (invoice != null && use == PdfUse.PRINTED) {
            invoices.printed(invoice.id());
        }
    }

    /** Opens the small form that asks why. */
    void startCredit() {
        reason.set("");
        refusal.set(null);
        crediting.set(true);
    }

    void credit() {
        Invoice invoice = chosen.get();
        if (invoice == null) {
            return;
        }
        String why = reason.get();
        dialogs.ask(
                new Dialogs.Question(
                        texts.get("credit.ask", invoice.number()),
                        texts.get("credit.ask.body"),
                        texts.get("credit.ask.verb"),
                        true),
                () -> background.run(
                        () -> invoices.credit(invoice.id(), why),
                        number -> {
                            crediting.set(false);
                            notices.say(texts.get("credit.done", number, invoice.number()));
                            list();
                        },
                        this::refused));
    }

    private void refused(Exception cause) {
        if (cause instanceof Refusal expected) {
            refusal.set(null);
            refusal.set(expected);
        } else {
            dialogs.failed(texts.get("credit.failed"), cause);
        }
    }
}
