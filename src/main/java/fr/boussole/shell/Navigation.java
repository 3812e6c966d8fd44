package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Screen;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which page is seen. Each place keeps its pages one upon the other, so that going elsewhere and coming back finds a
 * person's file as it was left; only what is taken off for good can lose something typed, and asks first.
 */
final class Navigation {
    private final List<Place> places;
    private final Dialogs dialogs;
    private final Texts texts = Texts.beside(Navigation.class);
    private final Map<String, Deque<Screen>> pages = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> current = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();

    Navigation(List<Place> places, Dialogs dialogs) {
        this.places = List.copyOf(places);
        this.dialogs = dialogs;
    }

    List<Place> places() {
        return places;
    }

    ReadOnlyObjectProperty<@Nullable Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Place> placeProperty() {
        return place;
    }

    /** To a place as it was left; again at the same place, to its first page. */
    void go(String id) {
        Place wanted = find(id);
        if (wanted.equals(place.get())) {
            takeOff(of(id), 1, () -> show(wanted));
        } else {
            show(wanted);
        }
    }

    /** A page upon a place's first one: a person's file upon the list. */
    void open(String id, Screen page) {
        Place wanted = find(id);
        Deque<Screen> own = of(id);
        takeOff(own, 1, () -> {
            own.push(page);
            show(wanted);
        });
    }

    /** A page upon the one seen there, which comes back as it was left. */
    void upon(String id, Screen page) {
        Place wanted = find(id);
        of(id).push(page);
        show(wanted);
    }

    /** Back to the page below. */
    void back() {
        Place here = place.get();
        if (here != null) {
            Deque<Screen> own = of(here.id());
            takeOff(own, Math.max(1, own.size() - 1), () -> show(here));
        }
    }

    /** Whether something typed anywhere is not kept yet. */
    boolean unsaved() {
        return pages.values().stream().flatMap(Deque::stream).anyMatch(Screen::unsaved);
    }

    /** The window shows something else (the lock); the pages stay. */
    void hide() {
        Screen before = current.get();
        if (before != null) {
            current.set(null);
            before.hidden();
        }
    }

    void showAgain() {
        Place here = place.get();
        show(here == null ? places.getFirst() : here);
    }

    private void show(Place wanted) {
        Screen next = of(wanted.id()).element();
        Screen before = current.get();
        if (before != null && before != next) {
            before.hidden();
        }
        place.set(wanted);
        current.set(next);
        next.shown();
    }

    private void takeOff(Deque<Screen> own, int down, Runnable then) {
        boolean loses = own.stream().limit(Math.max(0, own.size() - down)).anyMatch(Screen::unsaved);
        Runnable off = () -> {
            while (own.size() > down) {
                Screen gone = own.pop();
                if (gone == current.get()) {
                    current.set(null);
                    gone.hidden();
                }
            }
            then.run();
        };
        if (loses) {
            dialogs.ask(
                    new Dialogs.Question(
                            texts.get("leave.title"), texts.get("leave.body"), texts.get("leave.verb"), true),
                    off);
        } else {
            off.run();
        }
    }

    private Deque<Screen> of(String id) {
        return pages.computeIfAbsent(id, ignored -> {
            Deque<Screen> own = new ArrayDeque<>();
            own.push(find(id).screen().get());
            return own;
        });
    }

    private Place find(String id) {
        return places.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
