package fr.boussole.billing;

import fr.boussole.platform.Progress;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Notices;
import fr.boussole.platform.ui.Paging;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One month on its way to invoices: what is odd, what will be issued, what was done. */
final class ClosingPresenter {
    enum Step {
        ODD,
        DRAFTS,
        DONE
    }

    enum Choice {
        ALL,
        TO_CHECK,
        HELD
    }

    final ObjectProperty<@Nullable YearMonth> month = new SimpleObjectProperty<>();
    final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.ODD);
    final StringProperty title = new SimpleStringProperty("");
    final ObservableValue<String> state;
    final StringProperty oddNote = new SimpleStringProperty("");
    final StringProperty issueLabel = new SimpleStringProperty("");
    final StringProperty result = new SimpleStringProperty("");
    final ObservableList<Anomaly> anomalies = FXCollections.observableArrayList();
    final ObservableList<DraftRow> rows = FXCollections.observableArrayList();
    final StringProperty filter = new SimpleStringProperty("");
    final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
    final StringProperty all = new SimpleStringProperty("");
    final StringProperty toCheck = new SimpleStringProperty("");
    final StringProperty held = new SimpleStringProperty("");
    final StringProperty footCount = new SimpleStringProperty("");
    final StringProperty footTime = new SimpleStringProperty("");
    final StringProperty footAmount = new SimpleStringProperty("");
    final ObjectProperty<@Nullable DraftRow> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PdfFile> pdf = new SimpleObjectProperty<>();
    final ObjectProperty<Progress.@Nullable State> progress = new SimpleObjectProperty<>();
    final Paging paging = new Paging(50);
    /** What the run issued: one line an issuer. */
    final ObservableList<String> byIssuer = FXCollections.observableArrayList();

    final MonthFilesPresenter files;

    private final Invoices invoices;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Latest reading;
    private final Latest drawing;
    private final Texts texts = Texts.beside(ClosingPresenter.class);
    private final IssuedWords words = new IssuedWords();
    private final DraftRows made = new DraftRows();
    private final BooleanProperty unfinished = new SimpleBooleanProperty();
    private @Nullable Preview preview;
    private List<DraftRow> everything = List.of();
    private Set<String> issuedNow = Set.of();
    private Background.Cancel running = () -> {};

    ClosingPresenter(
            Invoices invoices, Background background, Dialogs dialogs, Notices notices, MonthFilesPresenter files) {
        this.files = files;
        this.invoices = invoices;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        reading = new Latest(background);
        drawing = new Latest(background);
        state = Bindings.createStringBinding(this::sentence, step, unfinished);
        filter.subscribe(now -> list());
        choice.subscribe(now -> list());
        paging.pageProperty().subscribe(now -> list());
    }

    /** Opens a month at its first step, or at the second when nothing is odd. */
    void open(YearMonth wanted) {
        month.set(wanted);
        preview = null;
        issuedNow = Set.of();
        byIssuer.clear();
        files.forget();
        title.set(words.titled(wanted));
        step.set(Step.ODD);
        reading.run(
                () -> new Opened(invoices.preview(wanted), invoices.held(wanted)),
                opened -> {
                    made.begin(opened.held());
                    show(opened.preview());
                    step.set(anomalies.isEmpty() ? Step.DRAFTS : Step.ODD);
                },
                cause -> dialogs.failed(texts.get("closing.failed"), cause));
    }

    private record Opened(Preview preview, Set<Draft.Key> held) {}

    /** Reads the month again, for instance after a visit was put right. */
    void reload() {
        YearMonth wanted = month.get();
        if (wanted != null && step.get() != Step.DONE) {
            reading.run(
                    () -> invoices.preview(wanted),
                    this::show,
                    cause -> dialogs.failed(texts.get("closing.failed"), cause));
        }
    }

    private void show(Preview read) {
        preview = read;
        anomalies.setAll(read.anomalies());
        long out = read.anomalies().stream().filter(a -> a.kind().leavesOut()).count();
        oddNote.set(texts.get("closing.odd.note", out, read.anomalies().size() - out));
        unfinished.set(read.unfinished());
        list();
    }

    /** The header's line, for the step one is in. */
    private String sentence() {
        return switch (step.get()) {
            case ODD -> texts.get("closing.state.odd");
            case DRAFTS -> texts.get(unfinished.get() ? "closing.unfinished" : "closing.state");
            case DONE -> texts.get("closing.state.done");
        };
    }

    private void list() {
        Preview read = preview;
        if (read == null) {
            return;
        }
        everything = made.of(read);
        String key = Formats.searchKey(filter.get());
        List<DraftRow> shown = everything.stream()
                .filter(row -> switch (choice.get()) {
                    case ALL -> true;
                    case TO_CHECK -> row.state() == DraftRow.State.TO_CHECK;
                    case HELD -> !row.goes();
                })
                .filter(row -> Formats.searchKey(row.person()).contains(key))
                .toList();
        paging.setTotal(shown.size());
        int from = (int) Math.min(paging.offset(), shown.size());
        DraftRow was = chosen.get();
        rows.setAll(shown.subList(from, Math.min(from + paging.size(), shown.size())));
        count();
        choose(rows.stream()
                .filter(r -> was != null && r.draft().key().equals(was.draft().key()))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .orElse(null));
    }

    private void count() {
        long check = everything.stream()
                .filter(r -> r.state() == DraftRow.State.TO_CHECK)
                .count();
        List<DraftRow> going = everything.stream().filter(DraftRow::goes).toList();
        int visits = going.stream().mapToInt(r -> r.draft().visits().size()).sum();
        int minutes = going.stream().mapToInt(r -> r.draft().minutes()).sum();
        BigDecimal amount = going.stream().map(r -> r.draft().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        all.set(texts.get("closing.all", everything.size()));
        toCheck.set(texts.get("closing.tocheck", check));
        held.set(texts.get("closing.held", everything.size() - going.size()));
        footCount.set(texts.get("closing.foot.count", going.size(), Formats.count(going.size())));
        footTime.set(texts.get("closing.foot.time", visits, Formats.count(visits), Formats.hours(minutes)));
        footAmount.set(Formats.money(amount));
        issueLabel.set(texts.get("closing.issue", going.size(), Formats.count(going.size())));
    }

    /** Shows a draft's paper beside the table. */
    void choose(@Nullable DraftRow row) {
        chosen.set(row);
        Preview read = preview;
        if (row == null || read == null) {
            pdf.set(null);
            return;
        }
        String name = texts.get("closing.draft.file", row.draft().person());
        drawing.run(
                () -> new PdfFile(name, invoices.draftPdf(read, row.draft())),
                pdf::set,
                cause -> dialogs.failed(texts.get("closing.draft.failed"), cause));
    }

    /** Holds the chosen draft back, lets it go, or takes in one a credit note has freed. */
    void toggle() {
        DraftRow row = chosen.get();
        YearMonth wanted = month.get();
        if (row != null && wanted != null) {
            Draft.Key key = row.draft().key();
            boolean now = made.toggle(key);
            list();
            if (!key.credited()) {
                background.run(
                        () -> {
                            invoices.hold(wanted, key, now);
                            return now;
                        },
                        done -> {},
                        cause -> dialogs.failed(texts.get("closing.hold.failed"), cause));
            }
        }
    }

    void issue() {
        Set<Draft.Key> going = everything.stream()
                .filter(DraftRow::goes)
                .map(row -> row.draft().key())
                .collect(Collectors.toSet());
        if (going.isEmpty()) {
            notices.say(texts.get("closing.nothing"));
            return;
        }
        String count = Formats.count(going.size());
        dialogs.ask(
                new Dialogs.Question(
                        texts.get("closing.ask", going.size(), count),
                        texts.get("closing.ask.body", footTime.get(), footAmount.get()),
                        texts.get("closing.ask.verb"),
                        false),
                () -> issue(Selection.of(going)));
    }

    private void issue(Selection selection) {
        YearMonth wanted = month.get();
        if (wanted == null || progress.get() != null) {
            return;
        }
        progress.set(new Progress.State(texts.get("step.issue"), 0, 0));
        List<DraftRow> before = everything;
        running = background.run(
                work -> {
                    Issued issued = invoices.issue(wanted, selection, work);
                    return new Done(issued, words.of(issued, invoices.of(wanted), before));
                },
                progress::set,
                done -> {
                    Issued issued = done.issued();
                    progress.set(null);
                    byIssuer.setAll(done.byIssuer());
                    issuedNow = Set.copyOf(issued.numbers());
                    int count = issued.numbers().size();
                    result.set(texts.get(
                            issued.cancelled() ? "closing.done.cut" : "closing.done",
                            count,
                            Formats.count(count),
                            Formats.money(issued.amount())));
                    step.set(issued.cancelled() ? Step.DRAFTS : Step.DONE);
                    if (issued.cancelled()) {
                        notices.say(result.get());
                        reload();
                    }
                },
                cause -> failed(texts.get("closing.issue.failed"), cause));
    }

    private record Done(Issued issued, List<String> byIssuer) {}

    /** Writes the month's documents into a folder she chooses. */
    void write() {
        YearMonth wanted = month.get();
        if (wanted != null) {
            files.write(wanted, issuedNow);
        }
    }

    private void failed(String sentence, Exception cause) {
        progress.set(null);
        dialogs.failed(sentence, cause);
        reload();
    }

    void cancel() {
        running.cancel();
    }
}
