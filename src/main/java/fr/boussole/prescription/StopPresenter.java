package fr.boussole.prescription;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** From which day a prescription no longer counts, and why. */
final class StopPresenter {
    final Prescription prescription;
    final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();
    final StringProperty why = new SimpleStringProperty("");
    final BooleanProperty never = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Prescriptions prescriptions;
    private final Desk desk;
    private final Runnable saved;
    private final Texts texts = Texts.beside(StopPresenter.class);
    private boolean busy;

    StopPresenter(Prescription prescription, Prescriptions prescriptions, Desk desk, Runnable saved) {
        this.prescription = prescription;
        this.prescriptions = prescriptions;
        this.desk = desk;
        this.saved = saved;
        LocalDate today = LocalDate.now(desk.clock());
        LocalDate end = prescription.course().end();
        on.set(end.isBefore(today) ? end : today);
        never.set(prescription.course().start().isAfter(today));
    }

    void stop() {
        if (busy) {
            return;
        }
        refusal.set(null);
        LocalDate day = never.get() ? prescription.course().start().minusDays(1) : on.get();
        if (day == null) {
            refusal.set(Refusal.at("on", texts.get("form.date.missing")));
            return;
        }
        String reason = why.get().strip();
        busy = true;
        desk.background()
                .run(
                        () -> prescriptions.stop(prescription, new Prescription.Stop(Optional.of(day), reason)),
                        this::done,
                        this::failed);
    }

    private void done(Prescription stopped) {
        busy = false;
        desk.notices()
                .say(
                        texts.get("stop.done"),
                        () -> desk.background()
                                .run(
                                        () -> prescriptions.resume(stopped),
                                        back -> {
                                            desk.notices().say(texts.get("form.undone"));
                                            saved.run();
                                        },
                                        cause -> desk.dialogs().failed(texts.get("form.undo.failed"), cause)));
        saved.run();
    }

    private void failed(Exception cause) {
        busy = false;
        if (cause instanceof Refusal wrong) {
            refusal.set(wrong);
        } else {
            desk.dialogs().failed(texts.get("form.failed"), cause);
        }
    }
}
