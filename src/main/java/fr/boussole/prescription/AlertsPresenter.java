package fr.boussole.prescription;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** How many days before its end a prescription is spoken of. */
final class AlertsPresenter {
    final StringProperty first = new SimpleStringProperty("");
    final StringProperty second = new SimpleStringProperty("");
    final StringProperty last = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Alerting alerting;
    private final Desk desk;
    private final Texts texts = Texts.beside(AlertsPresenter.class);
    private Reminders kept = Reminders.USUAL;

    AlertsPresenter(Alerting alerting, Desk desk) {
        this.alerting = alerting;
        this.desk = desk;
    }

    void load() {
        desk.background().run(alerting::alerts, this::show, this::failed);
    }

    void save() {
        refusal.set(null);
        try {
            Reminders wanted =
                    new Reminders(days("first", first.get()), days("second", second.get()), days("last", last.get()));
            Reminders before = kept;
            keep(
                    wanted,
                    now -> desk.notices()
                            .say(
                                    texts.get("alerts.saved"),
                                    () -> keep(before, back -> desk.notices().say(texts.get("form.undone")))));
        } catch (Refusal wrong) {
            refusal.set(wrong);
        }
    }

    private void keep(Reminders wanted, Consumer<Reminders> then) {
        desk.background()
                .run(
                        () -> {
                            alerting.save(wanted);
                            return wanted;
                        },
                        now -> {
                            show(now);
                            then.accept(now);
                        },
                        this::failed);
    }

    private void show(Reminders now) {
        kept = now;
        first.set(Integer.toString(now.first()));
        second.set(Integer.toString(now.second()));
        last.set(Integer.toString(now.last()));
    }

    private int days(String field, String typed) {
        String text = typed.strip();
        if (!text.matches("[0-9]{1,3}")) {
            throw Refusal.at(field, texts.get("alerts.form"));
        }
        return Integer.parseInt(text);
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal wrong) {
            refusal.set(wrong);
        } else {
            desk.dialogs().failed(texts.get("alerts.failed"), cause);
        }
    }
}
