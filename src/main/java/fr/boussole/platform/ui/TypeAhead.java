package fr.boussole.platform.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One thing out of thousands by its first letters; held by the presenter, shown by {@link TypeAheadField}. Needs no
 * toolkit. A choice made before the answer has come waits for it, so that quick fingers need not wait.
 */
public final class TypeAhead<T> {
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>();
    private final ObservableList<T> matches = FXCollections.observableArrayList();
    private final IntegerProperty highlighted = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final Latest latest;
    private final Function<String, List<T>> search;
    private final Function<T, String> words;
    private final Consumer<Exception> failed;
    private boolean searching;
    private boolean takeFirst;
    private boolean settling;
    private Function<T, String> offered;

    /**
     * @param search asked off the screen's thread with at least one letter
     * @param words of one match, as the field shows it once chosen
     */
    public TypeAhead(
            Background background,
            Function<String, List<T>> search,
            Function<T, String> words,
            Consumer<Exception> failed) {
        latest = new Latest(background);
        this.search = search;
        this.words = words;
        offered = words;
        this.failed = failed;
        text.addListener((property, before, now) -> typed(now));
    }

    /** What the list says of a match, where that is more than the field shows once it is chosen. */
    public TypeAhead<T> offered(Function<T, String> more) {
        offered = more;
        return this;
    }

    public String offer(T match) {
        return offered.apply(match);
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Null while nobody is chosen. */
    public ObjectProperty<@Nullable T> chosenProperty() {
        return chosen;
    }

    public ObservableList<T> matches() {
        return matches;
    }

    /** Index of the match that {@link #take} takes. */
    public IntegerProperty highlightedProperty() {
        return highlighted;
    }

    /** True while matches are offered. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public String words(T match) {
        return words.apply(match);
    }

    /** True while a choice was made but its answer has not come. */
    public boolean waiting() {
        return searching && takeFirst;
    }

    /** Takes the highlighted match, also one that is still being looked for. */
    public void take() {
        if (searching) {
            takeFirst = true;
        } else if (open.get() && !matches.isEmpty()) {
            choose(matches.get(highlighted.get()));
        }
    }

    public void choose(T match) {
        settle(words.apply(match));
        chosen.set(match);
    }

    public void move(int steps) {
        if (!matches.isEmpty()) {
            highlighted.set(Math.clamp(highlighted.get() + steps, 0, matches.size() - 1));
        }
    }

    /** Takes the matches away, and keeps what is typed. */
    public void close() {
        open.set(false);
    }

    public void clear() {
        settle("");
        chosen.set(null);
    }

    private void settle(String words) {
        settling = true;
        text.set(words);
        settling = false;
        searching = false;
        takeFirst = false;
        open.set(false);
        matches.clear();
        // Overtakes a question still on its way.
        latest.run(() -> true, done -> {}, failed);
    }

    private void typed(String now) {
        if (settling) {
            return;
        }
        chosen.set(null);
        takeFirst = false;
        String query = now.strip();
        if (query.isEmpty()) {
            settle(now);
            return;
        }
        searching = true;
        latest.run(() -> search.apply(query), this::show, cause -> {
            searching = false;
            open.set(false);
            failed.accept(cause);
        });
    }

    private void show(List<T> found) {
        searching = false;
        matches.setAll(found);
        highlighted.set(0);
        open.set(!found.isEmpty());
        if (takeFirst && !found.isEmpty()) {
            choose(found.getFirst());
        }
        takeFirst = false;
    }
}
