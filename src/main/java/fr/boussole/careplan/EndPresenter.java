package fr.boussole.careplan;

import fr.boussole.platform.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Why a problem is closed, with its last rating if it can be given. */
final class EndPresenter {
    final StringProperty why = new SimpleStringProperty("");
    final RatingPresenter rating = new RatingPresenter();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final CarePlan.Entry entry;

    private final ProblemPanelPresenter panel;
    private final LocalDate today;
    private final Runnable done;

    /** @param done once it is on the disk: takes the question away */
    EndPresenter(CarePlan.Entry entry, ProblemPanelPresenter panel, LocalDate today, Runnable done) {
        this.entry = entry;
        this.panel = panel;
        this.today = today;
        this.done = done;
        rating.start(today, entry.last(), Occasion.DISCHARGE);
    }

    /** One that is documented only has no ratings. */
    boolean rated() {
        return entry.problem().actedOn();
    }

    void close() {
        refusal.set(null);
        try {
            rating.refuseHalf();
        } catch (Refusal wrong) {
            refusal.set(wrong);
            return;
        }
        panel.close(
                Ending.of(today, why.get().strip()),
                Optional.of(rating.typed()).filter(typed -> rated() && typed.whole()),
                done,
                refusal::set);
    }

    void mistake() {
        panel.mistake(done, refusal::set);
    }
}
