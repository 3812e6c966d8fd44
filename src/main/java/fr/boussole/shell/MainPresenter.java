package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the frame around all pages shows, and what its keys do. */
final class MainPresenter {
    /** Who is signed in, for the foot of the rail. */
    record Person(String givenName, String familyName, String profession, int colour) {
        String name() {
            return (givenName + " " + familyName).strip();
        }
    }

    final StringProperty practice = new SimpleStringProperty("");
    final StringProperty followed = new SimpleStringProperty("");
    /** A fact about the whole practice, seen on every page; most often empty. */
    final StringProperty notice = new SimpleStringProperty("");

    final StringProperty help = new SimpleStringProperty("");

    private final Texts texts = Texts.beside(MainPresenter.class);
    private final Person person;
    private final Navigation navigation;
    private final Map<String, IntegerProperty> badges = new HashMap<>();
    private final Runnable lock;
    private final Runnable find;

    MainPresenter(Person person, Navigation navigation, Runnable lock, Runnable find) {
        this.person = person;
        this.navigation = navigation;
        this.lock = lock;
        this.find = find;
    }

    Person person() {
        return person;
    }

    Navigation navigation() {
        return navigation;
    }

    /** The rail's upper part: the rooms of a nurse's work. */
    List<Place> rooms() {
        return navigation.places().stream()
                .filter(place -> !place.id().equals("settings"))
                .toList();
    }

    /** How many things at a place wait for who is signed in; 0 shows nothing. */
    IntegerProperty badge(String place) {
        return badges.computeIfAbsent(place, ignored -> new SimpleIntegerProperty());
    }

    void setFollowed(long people) {
        followed.set(people == 0 ? "" : texts.get("rail.followed", people));
    }

    /** Ctrl+1, Ctrl+2…: the first room is 1; nothing when there are fewer. */
    void goToRoom(int number) {
        List<Place> rooms = rooms();
        if (number >= 1 && number <= rooms.size()) {
            navigation.go(rooms.get(number - 1).id());
        }
    }

    void lock() {
        lock.run();
    }

    void find() {
        find.run();
    }

    boolean print() {
        var page = navigation.currentProperty().get();
        return page != null && page.print();
    }

    /** F1 shows the page's help beside it, and again hides it. */
    void help() {
        var page = navigation.currentProperty().get();
        help.set(help.get().isEmpty() && page != null ? page.help() : "");
    }
}
