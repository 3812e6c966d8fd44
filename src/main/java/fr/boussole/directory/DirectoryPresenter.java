package fr.boussole.directory;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Paging;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The directory, by name or as searched, and what files bring into it. */
final class DirectoryPresenter {
    static final int PAGE = 25;

    final StringProperty search = new SimpleStringProperty("");
    final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.USED);
    final ObservableList<Professional> rows = FXCollections.observableArrayList();
    final Paging paging = new Paging(PAGE);
    final StringProperty state = new SimpleStringProperty("");
    /** What the empty table says; empty as long as the answer is not there. */
    final StringProperty nothing = new SimpleStringProperty("");
    /** True when there is not one entry yet: the first actions are offered. */
    final BooleanProperty nobodyYet = new SimpleBooleanProperty();
    /** What a file brought, or why it was not taken; empty before one was. */
    final StringProperty report = new SimpleStringProperty("");

    final BooleanProperty refused = new SimpleBooleanProperty();
    final ObjectProperty<Progress.@Nullable State> progress = new SimpleObjectProperty<>();

    private final Directory directory;
    private final DirectoryFiles files;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(DirectoryPresenter.class);
    private Background.Cancel cancel = () -> {};
    private boolean turning;

    private record Answer(Directory.Found found, int used, int away) {}

    DirectoryPresenter(Directory directory, Desk desk) {
        this.directory = directory;
        this.desk = desk;
        files = new DirectoryFiles(directory);
        latest = new Latest(desk.background());
        search.subscribe((before, now) -> firstPage());
        shelf.subscribe((before, now) -> firstPage());
        paging.pageProperty().subscribe((before, now) -> {
            if (!turning) {
                load();
            }
        });
    }

    /** Asks for what is shown now; also after an entry was changed. */
    void load() {
        String typed = search.get().strip();
        boolean used = shelf.get() == Shelf.USED;
        int offset = (int) paging.offset();
        latest.run(() -> answer(typed, used, offset), answer -> show(answer, typed), this::failed);
    }

    private void firstPage() {
        turning = true;
        paging.pageProperty().set(0);
        turning = false;
        load();
    }

    private Answer answer(String typed, boolean used, int offset) {
        int inUse = directory.count(true);
        int away = directory.count(false);
        int total = used ? inUse : away;
        // The last entry of the last page may have left it meanwhile.
        int from = Math.min(offset, Math.max(0, (total - 1) / PAGE * PAGE));
        Directory.Found found = typed.isEmpty()
                ? new Directory.Found(directory.page(used, from, PAGE), total)
                : directory.find(typed, used, offset, PAGE);
        return new Answer(found, inUse, away);
    }

    private void show(Answer answer, String typed) {
        turning = true;
        paging.setTotal(answer.found.total());
        turning = false;
        rows.setAll(answer.found.page());
        nobodyYet.set(answer.used + answer.away == 0);
        state.set(texts.get("list.state", answer.used, Formats.count(answer.used)));
        nothing.set(
                nobodyYet.get()
                        ? ""
                        : typed.isEmpty()
                                ? texts.get(shelf.get() == Shelf.USED ? "list.none.used" : "list.none.away")
                                : texts.get("list.not.found", typed));
    }

    void chooseCards() {
        choose(texts.get("card.choose"), List.of("vcf"), this::takeCards);
    }

    /** @param ask for what of the extract is wanted */
    void chooseExtract(Consumer<Path> ask) {
        choose(texts.get("extract.choose"), List.of("txt", "csv"), ask);
    }

    private void choose(String title, List<String> extensions, Consumer<Path> chosen) {
        if (!running()) {
            desk.dialogs().chooseOpenFile(title, extensions, chosen);
        }
    }

    /** A file let go over the page. @param ask as {@link #chooseExtract} */
    void dropped(Path file, Consumer<Path> ask) {
        if (running()) {
            return;
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".vcf")) {
            takeCards(file);
        } else {
            ask.accept(file);
        }
    }

    void takeCards(Path file) {
        take(at -> files.cards(file, at));
    }

    void takeExtract(Path file, Extract.Choice choice) {
        take(at -> files.extract(file, choice, at));
    }

    private void take(Background.LongWork<DirectoryFiles.Report> work) {
        report.set("");
        refused.set(false);
        progress.set(new Progress.State(texts.get("extract.looking"), 0, 0));
        cancel = desk.background()
                .run(
                        work,
                        progress::set,
                        brought -> {
                            progress.set(null);
                            report.set(words(brought));
                            load();
                        },
                        cause -> {
                            progress.set(null);
                            failed(cause);
                        });
    }

    private String words(DirectoryFiles.Report brought) {
        Directory.Taken taken = brought.taken();
        String said = texts.get(
                "import.report",
                Formats.count(brought.rows()),
                taken.added(),
                Formats.count(taken.added()),
                taken.updated(),
                Formats.count(taken.updated()),
                Formats.count(taken.known()));
        return brought.unreadable() == 0
                ? said
                : said + " "
                        + texts.get("import.unreadable", brought.unreadable(), Formats.count(brought.unreadable()));
    }

    boolean running() {
        return progress.get() != null;
    }

    void cancel() {
        cancel.cancel();
    }

    /** Out of the lists, or back into them; at once, and « Annuler » undoes it. */
    void use(Professional one, boolean used) {
        desk.background()
                .run(
                        () -> directory.use(one, used),
                        done -> {
                            load();
                            desk.notices()
                                    .say(
                                            texts.get(used ? "use.back" : "use.away", one.name()),
                                            () -> desk.background()
                                                    .run(
                                                            () -> directory.use(done, !used),
                                                            undone -> load(),
                                                            this::failed));
                        },
                        this::failed);
    }

    void saved(Professional one) {
        desk.notices().say(texts.get("form.saved", one.name()));
        load();
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal sentence) {
            refused.set(true);
            report.set(sentence.sentence());
        } else {
            desk.dialogs().failed(texts.get("list.failed"), cause);
        }
    }
}
