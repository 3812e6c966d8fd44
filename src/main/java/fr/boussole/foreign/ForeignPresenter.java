package fr.boussole.foreign;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** People of another program in four steps: the file, its columns, what would happen, done. */
final class ForeignPresenter {
    enum Step {
        FILE,
        COLUMNS,
        CHECK,
        DONE
    }

    final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.FILE);
    final StringProperty fileName = new SimpleStringProperty("");
    /** The file as it is read now; null before one is chosen. */
    final ObjectProperty<@Nullable Look> look = new SimpleObjectProperty<>();

    final ObjectProperty<@Nullable Charset> charset = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Character> separator = new SimpleObjectProperty<>();
    /** Which column holds what; changed by {@link #choose}. */
    final ObjectProperty<Mapping> mapping = new SimpleObjectProperty<>(new Mapping(java.util.Map.of()));

    final ObservableList<Trial.Row> rows = FXCollections.observableArrayList();
    final StringProperty summary = new SimpleStringProperty("");
    /** What the button that takes them says: « Reprendre 42 personnes ». */
    final StringProperty takeLabel = new SimpleStringProperty("");

    final StringProperty done = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final ObjectProperty<Progress.@Nullable State> progress = new SimpleObjectProperty<>();

    private final ForeignPeople people;
    private final Desk desk;
    private final Set<Long> also = new HashSet<>();
    private final Texts texts = Texts.beside(ForeignPresenter.class);
    private Path file = Path.of("");
    private Background.Cancel cancel = () -> {};
    private @Nullable Trial trial;
    private boolean showing;

    ForeignPresenter(ForeignPeople people, Desk desk) {
        this.people = people;
        this.desk = desk;
        charset.addListener((property, before, now) -> reread());
        separator.addListener((property, before, now) -> reread());
    }

    void chooseFile() {
        desk.dialogs().chooseOpenFile(texts.get("file.choose"), List.of("csv", "txt", "tsv"), this::open);
    }

    void open(Path chosen) {
        file = chosen;
        fileName.set(String.valueOf(chosen.getFileName()));
        read(Optional.empty());
    }

    private void reread() {
        Charset letters = charset.get();
        Character between = separator.get();
        if (!showing && look.get() != null && letters != null && between != null) {
            read(Optional.of(new Shape(letters, between)));
        }
    }

    private void read(Optional<Shape> shape) {
        refusal.set(null);
        desk.background().run(() -> people.look(file, shape), this::show, cause -> {
            if (shape.isEmpty()) {
                look.set(null);
            }
            failed(cause);
        });
    }

    private void show(Look read) {
        showing = true;
        charset.set(read.shape().charset());
        separator.set(read.shape().separator());
        showing = false;
        mapping.set(read.mapping());
        look.set(read);
    }

    /** From the file to its columns. */
    void columns() {
        if (look.get() == null) {
            refusal.set(new Refusal(texts.get("file.none")));
        } else {
            refusal.set(null);
            step.set(Step.COLUMNS);
        }
    }

    /** @param column empty when the file does not have it */
    void choose(Target target, Optional<Integer> column) {
        mapping.set(mapping.get().with(target, column));
    }

    void back() {
        refusal.set(null);
        step.set(step.get() == Step.CHECK ? Step.COLUMNS : Step.FILE);
    }

    /** From the columns to what would happen. */
    void check() {
        Look read = look.get();
        if (read == null || running()) {
            return;
        }
        refusal.set(null);
        Mapping told = mapping.get();
        run(at -> people.tryOut(file, read, told, at), tried -> {
            trial = tried;
            also.clear();
            rows.setAll(tried.rows().stream()
                    .filter(row -> row.verdict() != Trial.Verdict.GOOD)
                    .toList());
            count();
            step.set(Step.CHECK);
        });
    }

    boolean alsoTaken(Trial.Row row) {
        return also.contains(row.line());
    }

    void alsoTake(Trial.Row row, boolean wanted) {
        if (wanted) {
            also.add(row.line());
        } else {
            also.remove(row.line());
        }
        count();
    }

    private void count() {
        Trial tried = trial;
        if (tried == null) {
            return;
        }
        summary.set(texts.get(
                "check.summary",
                tried.taken(),
                tried.count(Trial.Verdict.ALIKE),
                tried.count(Trial.Verdict.TWICE),
                tried.count(Trial.Verdict.BAD)));
        takeLabel.set(texts.get("check.take", tried.taken() + also.size()));
    }

    void take() {
        Look read = look.get();
        if (read == null || running()) {
            return;
        }
        refusal.set(null);
        Mapping told = mapping.get();
        Set<Long> lines = Set.copyOf(also);
        run(at -> people.take(file, read, told, lines, at), taken -> {
            done.set(texts.get("done.summary", taken, Formats.count(read.rows() - taken)));
            step.set(Step.DONE);
        });
    }

    /** For another file. */
    void again() {
        look.set(null);
        fileName.set("");
        rows.clear();
        also.clear();
        trial = null;
        step.set(Step.FILE);
    }

    void cancel() {
        cancel.cancel();
    }

    boolean running() {
        return progress.get() != null;
    }

    private <T> void run(Background.LongWork<T> work, java.util.function.Consumer<T> then) {
        progress.set(new Progress.State(texts.get("progress.judging"), 0, 0));
        cancel = desk.background()
                .run(
                        work,
                        progress::set,
                        result -> {
                            progress.set(null);
                            then.accept(result);
                        },
                        this::failed);
    }

    private void failed(Exception cause) {
        progress.set(null);
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
        } else {
            desk.dialogs().failed(texts.get("failed"), cause);
        }
    }
}
