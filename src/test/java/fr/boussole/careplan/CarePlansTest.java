package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.Refusal;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarePlansTest {
    @TempDir
    Path folder;

    PlanRoom room;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatWasNotedComesBackWhole() {
        room.filled();
        CarePlan plan = room.plans.of(PlanRoom.HER);
        assertThat(plan.entries())
                .extracting(entry -> entry.problem().problem().code())
                .containsExactly("07", "24", "26", "42");
        CarePlan.Entry skin = room.entry("26");
        assertThat(skin.problem().signs())
                .containsExactlyElementsOf(List.of(
                        skin.problem().problem().sign("01").orElseThrow(),
                        skin.problem().problem().sign("03").orElseThrow()));
        assertThat(skin.ratings()).hasSize(3);
        assertThat(skin.interventions()).hasSize(2);
        assertThat(skin.last().orElseThrow().rating()).isEqualTo(new Rating(3, 4, 3));
        assertThat(skin.due()).contains(PlanRoom.TODAY.minusDays(3));
        assertThat(plan.current()).hasSize(3);
        assertThat(room.plans.of(PlanRoom.OTHER).entries()).isEmpty();
    }

    @Test
    void theSameProblemIsNotRaisedTwice() {
        room.added("26", "01");
        assertThatThrownBy(() -> room.added("26", "03")).hasMessageContaining("déjà");
    }

    @Test
    void aProblemIsClosedWithItsLastRatingAndOpenedAgain() {
        PlannedProblem skin = room.added("26", "01");
        room.rated(skin, PlanRoom.TODAY, Occasion.ADMISSION, 2, 2, 2);
        Assessment last = room.rating(skin, PlanRoom.TODAY, Occasion.DISCHARGE, 4, 4, 5);
        PlannedProblem closed = room.plans.save(skin.with(Ending.of(PlanRoom.TODAY, "cicatrisé")), Optional.of(last));
        assertThat(room.entry("26").due()).isEmpty();
        assertThat(room.entry("26").next()).isEqualTo(Occasion.ADMISSION);
        assertThatThrownBy(() -> room.rated(closed, PlanRoom.TODAY, Occasion.INTERIM, 4, 4, 4))
                .hasMessageContaining("clos");
        PlannedProblem open = room.plans.save(closed.with(Ending.NONE), Optional.empty());
        assertThat(open.version()).isEqualTo(3);
        assertThat(room.history.of(PlanRoom.HER, 0, 9))
                .extracting(FieldHistory.Change::field)
                .contains("ending.on", "ending.why");
        assertThatThrownBy(() -> room.plans.save(closed, Optional.empty())).hasMessageContaining("entre-temps");
    }

    @Test
    void documentedOnlyIsNeitherRatedNorActedOn() {
        PlannedProblem pain = room.plans.add(room.problem("24", "01").with(Priority.LOW), Optional.empty());
        LocalDate today = PlanRoom.TODAY;
        assertThatThrownBy(() -> room.rated(pain, today, Occasion.ADMISSION, 2, 2, 2))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.plans.add(List.of(room.intervention(pain, "04", "50", "EN à chaque passage"))))
                .isInstanceOf(Refusal.class);
        PlannedProblem now = room.plans.save(
                pain.with(Priority.HIGH), Optional.of(room.rating(pain, today, Occasion.ADMISSION, 2, 2, 2)));
        assertThat(room.entry("24").ratings()).hasSize(1);
        PlannedProblem low = room.plans.save(
                now.with(Priority.LOW), Optional.of(room.rating(pain, today, Occasion.DISCHARGE, 3, 3, 3)));
        assertThat(low.priority()).isEqualTo(Priority.LOW);
        assertThat(room.entry("24").ratings()).hasSize(2);
    }

    @Test
    void aRatingIsOfADayThatWas() {
        PlannedProblem skin = room.added("26", "01");
        assertThatThrownBy(() -> room.rated(skin, PlanRoom.TODAY.plusDays(1), Occasion.ADMISSION, 2, 2, 2))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("ratedOn"));
        assertThatThrownBy(() -> new Rating(0, 3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rating(3, 3, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWrongRatingIsWithdrawnAndMayComeBack() {
        PlannedProblem skin = room.added("26", "01");
        Assessment wrong = room.rated(skin, PlanRoom.TODAY, Occasion.ADMISSION, 1, 1, 1);
        assertThatThrownBy(() -> room.plans.withdraw(wrong, " ")).isInstanceOf(Refusal.class);
        Assessment gone = room.plans.withdraw(wrong, "mauvais dossier");
        assertThat(room.entry("26").ratings()).isEmpty();
        assertThat(room.plans.assessments(skin.id())).hasSize(1);
        room.plans.restore(gone);
        assertThat(room.entry("26").ratings()).hasSize(1);
    }

    @Test
    void interventionsAreWrittenAllOrNone() {
        PlannedProblem skin = room.added("26", "01");
        Intervention good = room.intervention(skin, "02", "14", "Pansement");
        Intervention other = room.intervention(skin, "02", "63", " ");
        assertThatThrownBy(() -> room.plans.add(List.of(good, other)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("detail"));
        assertThat(room.entry("26").interventions()).isEmpty();
        room.plans.add(List.of(good));
        assertThat(room.entry("26").interventions()).containsExactly(good);
    }
}
