package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.team.Right;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanImportsTest {
    @TempDir
    Path folder;

    PlanRoom room;
    PlanImports imports;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder);
        imports = new PlanImports(room.database, room.session, room.session, room.clock, room.patients);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void refused(PlanImports.Batch batch) {
        assertThatThrownBy(() -> imports.addAll(batch)).isInstanceOf(Refusal.class);
        assertThat(room.plans.of(PlanRoom.HER).entries()).isEmpty();
    }

    @Test
    void aPlanComesInWholeUnderKeysOfItsOwn() {
        room.added("07", "01");
        PlannedProblem skin = room.problem("26", "01", "03");
        List<Assessment> ratings = IntStream.range(0, 2_500)
                .mapToObj(days -> room.rating(skin, PlanRoom.TODAY.minusDays(days), Occasion.INTERIM, 3, 2, 4))
                .toList();
        Intervention dressing = room.intervention(skin, "02", "14", "Pansement");
        assertThat(imports.addAll(new PlanImports.Batch(List.of(skin), ratings, List.of(dressing))))
                .isEqualTo(2_502);
        CarePlan.Entry read = room.entry("26");
        assertThat(read.problem().id()).isNotEqualTo(skin.id());
        assertThat(read.problem().signs()).isEqualTo(skin.signs());
        assertThat(read.ratings()).hasSize(2_500).allMatch(one -> one.rating().equals(new Rating(3, 2, 4)));
        assertThat(read.interventions())
                .singleElement()
                .matches(one -> one.detail().equals("Pansement"));
        assertThat(room.session.noted)
                .contains("IMPORT planned_problem 1", "IMPORT assessment 2500", "IMPORT intervention 1");
    }

    @Test
    void aClosedProblemHasTheRatingsOfItsTime() {
        LocalDate end = PlanRoom.TODAY.minusDays(10);
        room.clock.forward(java.time.Duration.ofDays(-90));
        PlannedProblem skin = room.problem("26", "01").with(Ending.of(end, "cicatrisé"));
        room.clock.forward(java.time.Duration.ofDays(90));
        Assessment last = room.rating(skin, end, Occasion.DISCHARGE, 4, 4, 5);
        Assessment after = room.rating(skin, end.plusDays(1), Occasion.INTERIM, 4, 4, 5);
        refused(new PlanImports.Batch(List.of(skin), List.of(last, after), List.of()));
        imports.addAll(new PlanImports.Batch(List.of(skin), List.of(last), List.of()));
        assertThat(room.entry("26").problem().open()).isFalse();
        assertThat(room.entry("26").ratings()).hasSize(1);
    }

    @Test
    void noRuleIsPassedBy() {
        PlannedProblem skin = room.problem("26", "01");
        PlannedProblem low = room.problem("24", "01").with(Priority.LOW);
        Assessment rated = room.rating(skin, PlanRoom.TODAY, Occasion.ADMISSION, 2, 2, 2);
        refused(new PlanImports.Batch(List.of(skin, room.problem("26", "03")), List.of(), List.of()));
        refused(new PlanImports.Batch(List.of(), List.of(rated), List.of()));
        refused(new PlanImports.Batch(
                List.of(low), List.of(room.rating(low, PlanRoom.TODAY, Occasion.ADMISSION, 2, 2, 2)), List.of()));
        refused(new PlanImports.Batch(
                List.of(low), List.of(), List.of(room.intervention(low, "04", "50", "EN à chaque passage"))));
        refused(new PlanImports.Batch(
                List.of(skin),
                List.of(room.rating(skin, PlanRoom.TODAY.plusDays(1), Occasion.ADMISSION, 2, 2, 2)),
                List.of()));
        refused(new PlanImports.Batch(
                List.of(skin), List.of(rated), List.of(room.intervention(skin, "02", "63", " "))));
        // « Autre » without a word.
        refused(new PlanImports.Batch(List.of(room.problem("26", "10")), List.of(), List.of()));
    }

    @Test
    void whatIsThereIsNotRaisedAgain() {
        room.added("26", "01");
        assertThatThrownBy(() ->
                        imports.addAll(new PlanImports.Batch(List.of(room.problem("26", "03")), List.of(), List.of())))
                .hasMessageContaining("déjà");
        room.session.rights.remove(Right.ADMIN);
        assertThatThrownBy(() ->
                        imports.addAll(new PlanImports.Batch(List.of(room.problem("24", "01")), List.of(), List.of())))
                .isInstanceOf(Refusal.class);
        assertThat(room.plans.of(PlanRoom.HER).entries()).hasSize(1);
    }
}
