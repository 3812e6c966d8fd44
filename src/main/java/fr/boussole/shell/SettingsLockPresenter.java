package fr.boussole.shell;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import fr.boussole.security.Locking;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** After how many minutes the window locks by itself. */
final class SettingsLockPresenter {
    final StringProperty minutes = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Locking locking;
    private final IntConsumer changed;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts = Texts.beside(SettingsLockPresenter.class);
    private String kept = "";

    /** @param changed told of the minutes that hold from now on */
    SettingsLockPresenter(
            Locking locking, IntConsumer changed, Background background, Dialogs dialogs, Notices notices) {
        this.locking = locking;
        this.changed = changed;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** What is typed and not kept yet stays. */
    void load() {
        if (!unsaved()) {
            background.run(locking::minutes, this::show, this::failed);
        }
    }

    boolean unsaved() {
        return !minutes.get().equals(kept);
    }

    void save() {
        String typed = minutes.get().strip();
        if (!typed.matches("[0-9]{1,3}")) {
            refusal.set(Refusal.at("minutes", texts.get("settings.lock.form")));
            return;
        }
        int before = Integer.parseInt(kept);
        int wanted = Integer.parseInt(typed);
        keep(
                wanted,
                now -> notices.say(
                        texts.get("settings.lock.saved", now),
                        () -> keep(before, back -> notices.say(texts.get("settings.lock.saved", back)))));
    }

    private void keep(int wanted, Consumer<Integer> then) {
        refusal.set(null);
        background.run(
                () -> {
                    locking.save(wanted);
                    return wanted;
                },
                now -> {
                    show(now);
                    changed.accept(now);
                    then.accept(now);
                },
                this::failed);
    }

    private void show(int now) {
        kept = Integer.toString(now);
        minutes.set(kept);
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
        } else {
            dialogs.failed(texts.get("settings.lock.failed"), cause);
        }
    }
}
