package fr.boussole.careplan;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Why an intervention is no longer to be done; from today on. */
final class InterventionStopPresenter {
    final Intervention intervention;
    final StringProperty why = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final Runnable close;

    private final CarePlans plans;
    private final Desk desk;
    private final BiConsumer<Intervention, Intervention> stopped;
    private boolean busy;

    /** @param stopped what it was and what it is now */
    InterventionStopPresenter(
            Intervention intervention,
            CarePlans plans,
            Desk desk,
            BiConsumer<Intervention, Intervention> stopped,
            Runnable close) {
        this.intervention = intervention;
        this.plans = plans;
        this.desk = desk;
        this.stopped = stopped;
        this.close = close;
    }

    void stop() {
        if (busy) {
            return;
        }
        busy = true;
        refusal.set(null);
        Intervention now = intervention.with(
                Ending.of(LocalDate.now(desk.clock()), why.get().strip()));
        desk.background()
                .run(
                        () -> plans.save(now),
                        saved -> {
                            busy = false;
                            stopped.accept(intervention, saved);
                        },
                        cause -> {
                            busy = false;
                            if (cause instanceof Refusal refused) {
                                refusal.set(refused);
                            } else {
                                desk.dialogs()
                                        .failed(
                                                Texts.beside(InterventionStopPresenter.class)
                                                        .get("act.failed"),
                                                cause);
                            }
                        });
    }
}
