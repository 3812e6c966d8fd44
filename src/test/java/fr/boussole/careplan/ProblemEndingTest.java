package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.testing.PlanRoom;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A problem that is lowered, closed, taken away as a mistake, opened again. */
class ProblemEndingTest extends OpenPlan {
    @Test
    void loweringProposesTheLastRating() {
        turnTo("26");
        panel.draft.priority.set(Priority.LOW);
        assertThat(panel.lowering()).isTrue();
        assertThat(panel.ratable.get()).isTrue();
        assertThat(panel.rating.occasion.get()).isEqualTo(Occasion.DISCHARGE);
        panel.rating.type(5);
        panel.rating.type(5);
        panel.rating.type(5);
        save();
        assertThat(room.entry("26").problem().priority()).isEqualTo(Priority.LOW);
        assertThat(room.entry("26").last().orElseThrow().occasion()).isEqualTo(Occasion.DISCHARGE);
        assertThat(panel.ratable.get()).isFalse();
        panel.draft.priority.set(Priority.HIGH);
        assertThat(panel.rating.occasion.get()).isEqualTo(Occasion.ADMISSION);
    }

    @Test
    void aProblemIsClosedWithItsLastRatingAndOpenedAgain() {
        turnTo("26");
        CarePlan.Entry before = room.entry("26");
        EndPresenter end = new EndPresenter(before, panel, PlanRoom.TODAY, () -> {});
        end.close();
        assertThat(Objects.requireNonNull(end.refusal.get()).field()).contains("why");
        end.why.set("plaie refermée");
        end.rating.type(5);
        end.close();
        assertThat(Objects.requireNonNull(end.refusal.get()).field()).contains("rating");
        end.rating.type(5);
        end.rating.type(5);
        end.close();
        assertThat(room.entry("26").problem().ending()).isEqualTo(Ending.of(PlanRoom.TODAY, "plaie refermée"));
        assertThat(room.entry("26").last().orElseThrow().occasion()).isEqualTo(Occasion.DISCHARGE);
        assertThat(plan.standing(problem("26"))).isEqualTo(CarePlanPresenter.Standing.FAINT);
        assertThat(panel.closed()).isTrue();
        assertThat(panel.ratable.get()).isFalse();
        notices.undo();
        assertThat(room.entry("26").problem().open()).isTrue();
        assertThat(room.entry("26").ratings()).hasSize(3);
        new EndPresenter(room.entry("26"), panel, PlanRoom.TODAY, () -> {}).mistake();
        assertThat(panel.closed()).isTrue();
        panel.reopen();
        assertThat(room.entry("26").problem().open()).isTrue();
        assertThat(plan.standing(problem("26"))).isEqualTo(CarePlanPresenter.Standing.ACTED_ON);
    }
}
