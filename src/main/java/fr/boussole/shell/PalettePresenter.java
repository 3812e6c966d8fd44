package fr.boussole.shell;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Latest;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Ctrl+K: people, pages and actions by their first letters. A choice made before the answer has come waits for it, so
 * that quick fingers need not wait.
 */
final class PalettePresenter {
    enum Kind {
        PERSON,
        PAGE,
        ACTION
    }

    /** @param detail muted, at the right: a birth date, a shortcut */
    record Entry(Kind kind, String title, String detail, Runnable action) {}

    final StringProperty typed = new SimpleStringProperty("");
    final ObservableList<Entry> entries = FXCollections.observableArrayList();
    final IntegerProperty highlighted = new SimpleIntegerProperty();

    private final List<Entry> usual;
    private final Function<String, List<Entry>> people;
    private final Latest latest;
    private final Runnable close;
    private final Consumer<Exception> failed;
    private boolean searching;
    private boolean takeFirst;

    /**
     * @param usual pages and actions, offered before anything is typed
     * @param people asked off the screen's thread with at least one letter
     * @param close takes the palette away, before what was chosen is done
     */
    PalettePresenter(
            List<Entry> usual,
            Function<String, List<Entry>> people,
            Background background,
            Runnable close,
            Consumer<Exception> failed) {
        this.usual = List.copyOf(usual);
        this.people = people;
        this.close = close;
        this.failed = failed;
        latest = new Latest(background);
        entries.setAll(usual);
        typed.addListener((property, before, now) -> search(now.strip()));
    }

    void move(int steps) {
        if (!entries.isEmpty()) {
            highlighted.set(Math.floorMod(highlighted.get() + steps, entries.size()));
        }
    }

    /** Enter. */
    void take() {
        if (searching) {
            takeFirst = true;
        } else if (highlighted.get() < entries.size()) {
            take(entries.get(highlighted.get()));
        }
    }

    void take(Entry entry) {
        close.run();
        entry.action().run();
    }

    private void search(String query) {
        takeFirst = false;
        searching = true;
        latest.run(
                () -> query.isEmpty() ? List.<Entry>of() : people.apply(query), found -> show(query, found), cause -> {
                    searching = false;
                    close.run();
                    failed.accept(cause);
                });
    }

    private void show(String query, List<Entry> found) {
        searching = false;
        String key = Formats.searchKey(query);
        entries.setAll(Stream.concat(
                        found.stream(),
                        usual.stream()
                                .filter(entry ->
                                        Formats.searchKey(entry.title()).contains(key)))
                .toList());
        highlighted.set(0);
        if (takeFirst && !entries.isEmpty()) {
            take(entries.getFirst());
        }
        takeFirst = false;
    }
}
