package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One alert: noted, changed, ended; what was done can be undone at once. */
final class AlertFormPresenter {
    final ObjectProperty<AlertKind> kind;
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty detail = new SimpleStringProperty("");
    final StringProperty since = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    /** The alert that is changed; empty for a new one. */
    final Optional<Alert> existing;

    private final PatientId person;
    private final Alerts alerts;
    private final Desk desk;
    private final Runnable close;
    private final Runnable changed;
    private final Texts texts = Texts.beside(AlertFormPresenter.class);
    private boolean busy;

    AlertFormPresenter(
            PatientId person,
            AlertKind kind,
            Optional<Alert> existing,
            Alerts alerts,
            Desk desk,
            Runnable close,
            Runnable changed) {
        this.person = person;
        this.kind = new SimpleObjectProperty<>(kind);
        this.existing = existing;
        this.alerts = alerts;
        this.desk = desk;
        this.close = close;
        this.changed = changed;
        existing.ifPresent(alert -> {
            words.set(alert.words());
            detail.set(alert.detail());
            since.set(alert.since().map(Formats::date).orElse(""));
        });
    }

    void save() {
        refusal.set(null);
        Optional<LocalDate> day = TypedDate.recent(since.get());
        if (day.isEmpty() && !since.get().isBlank()) {
            refusal.set(Refusal.at("since", texts.get("date.unreadable")));
            return;
        }
        boolean asked = kind.get() == AlertKind.NO_ALLERGY;
        Optional<LocalDate> known = asked && day.isEmpty() ? Optional.of(LocalDate.now(desk.clock())) : day;
        String said = asked ? "" : words.get().strip();
        if (existing.isPresent()) {
            Alert before = existing.get();
            Alert now = new Alert(
                    before.id(),
                    before.patient(),
                    kind.get(),
                    said,
                    detail.get().strip(),
                    known,
                    before.endedOn(),
                    before.version());
            run(
                    () -> alerts.save(now),
                    saved -> done(texts.get("alert.saved"), () -> alerts.save(undone(before, saved))));
        } else {
            AlertKind what = kind.get();
            String more = detail.get().strip();
            run(
                    () -> alerts.add(new Alert(alerts.nextId(), person, what, said, more, known, Optional.empty(), 1)),
                    added -> done(texts.get("alert.added"), () -> {
                        alerts.takeBack(added);
                        return added.alert();
                    }));
        }
    }

    /** It no longer holds. */
    void end() {
        existing.ifPresent(alert ->
                run(() -> alerts.end(alert), ended -> done(texts.get("alert.ended"), () -> alerts.resume(ended))));
    }

    private static Alert undone(Alert before, Alert now) {
        return before.at(now.version());
    }

    private void done(String sentence, Callable<Alert> undo) {
        close.run();
        changed.run();
        desk.notices().say(sentence, () -> desk.background().run(undo, back -> changed.run(), this::fail));
    }

    private <T> void run(Callable<T> work, Consumer<T> then) {
        if (busy) {
            return;
        }
        busy = true;
        refusal.set(null);
        desk.background()
                .run(
                        work,
                        result -> {
                            busy = false;
                            then.accept(result);
                        },
                        cause -> {
                            busy = false;
                            if (cause instanceof Refusal refused) {
                                refusal.set(refused);
                            } else {
                                fail(cause);
                            }
                        });
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("save.failed"), cause);
        }
    }
}
