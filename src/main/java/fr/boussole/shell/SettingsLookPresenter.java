package fr.boussole.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Colours and size of text of who is signed in; each choice is seen and kept at once. */
final class SettingsLookPresenter {
    private static final int STEP = 10;

    final ObjectProperty<Preferences.Look> look = new SimpleObjectProperty<>(Preferences.Look.SYSTEM);
    final IntegerProperty percent = new SimpleIntegerProperty(100);

    private final Supplier<Preferences.Choice> now;
    private final Consumer<Preferences.Choice> keep;

    SettingsLookPresenter(Supplier<Preferences.Choice> now, Consumer<Preferences.Choice> keep) {
        this.now = now;
        this.keep = keep;
        load();
        look.addListener((property, before, chosen) -> keep());
        percent.addListener((property, before, chosen) -> keep());
    }

    /** The size may have been changed by keys meanwhile. */
    void load() {
        Preferences.Choice choice = now.get();
        look.set(choice.look());
        percent.set(choice.percent());
    }

    void larger() {
        change(STEP);
    }

    void smaller() {
        change(-STEP);
    }

    void usual() {
        percent.set(100);
    }

    private void change(int by) {
        percent.set(new Preferences.Choice(look.get(), now.get().percent() + by).percent());
    }

    private void keep() {
        Preferences.Choice wanted = new Preferences.Choice(look.get(), percent.get());
        if (!wanted.equals(now.get())) {
            keep.accept(wanted);
        }
    }
}
