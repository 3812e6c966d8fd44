package fr.boussole.careplan;

import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.OTHER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.Refusal;
import fr.boussole.team.Right;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalsTest {
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

    private Goal goal(String words, Optional<LocalDate> due) {
        return new Goal(
                room.goals.nextId(),
                HER,
                words,
                "seul, trois jours de suite",
                due,
                new Goal.Decision(ProposedBy.NURSE, Agreement.RESERVED, "peur de mal faire"),
                Goal.End.OPEN,
                1);
    }

    @Test
    void goalsComeBackWholeTheSoonestFirstAndThoseEndedLast() {
        Goal late = room.goals.add(goal("Prendre le bus", Optional.of(TODAY.plusDays(120))));
        Goal open = room.goals.add(goal("Revoir sa sœur", Optional.empty()));
        Goal soon = room.goals.add(goal("Faire son pansement", Optional.of(TODAY.plusDays(20))));
        Goal done = room.goals.save(late.with(new Goal.End(GoalOutcome.REACHED, Optional.of(TODAY.minusDays(1)))));
        assertThat(room.goals.of(HER)).containsExactly(soon, open, done);
        assertThat(room.goals.of(OTHER)).isEmpty();
    }

    @Test
    void eachChangeIsNotedAndAnOldVersionRefused() {
        Goal one = room.goals.add(goal("Prendre le bus", Optional.empty()));
        Goal now = room.goals.save(new Goal(
                one.id(),
                HER,
                one.goal(),
                one.measure(),
                Optional.of(TODAY),
                new Goal.Decision(ProposedBy.NURSE, Agreement.REFUSED, "trop loin"),
                one.end(),
                one.version()));
        assertThat(now.version()).isEqualTo(2);
        assertThat(room.history.of(HER, 0, 9))
                .extracting(FieldHistory.Change::field)
                .containsExactlyInAnyOrder("dueOn", "decision.agreement", "decision.reason");
        assertThatThrownBy(() -> room.goals.save(one)).hasMessageContaining("entre-temps");
    }

    @Test
    void anEmptyGoalOrADayToComeIsRefusedAtItsField() {
        refused("goal", goal(" ", Optional.empty()));
        refused("goal", goal("x".repeat(301), Optional.empty()));
        Goal open = goal("Marcher", Optional.empty());
        refused("endedOn", open.with(new Goal.End(GoalOutcome.REACHED, Optional.empty())));
        refused("endedOn", open.with(new Goal.End(GoalOutcome.OPEN, Optional.of(TODAY))));
        refused("endedOn", open.with(new Goal.End(GoalOutcome.DROPPED, Optional.of(TODAY.plusDays(1)))));
        assertThat(room.goals.of(HER)).isEmpty();
    }

    private void refused(String field, Goal goal) {
        assertThatThrownBy(() -> room.goals.add(goal))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    @Test
    void anImportIsWrittenInOneStepAllOrNone() {
        List<GoalId> keys = room.goals.nextIds(1200);
        List<Goal> many = IntStream.range(0, 1200)
                .mapToObj(i -> new Goal(
                        keys.get(i),
                        i % 2 == 0 ? HER : OTHER,
                        "Objectif " + i,
                        "",
                        i % 3 == 0 ? Optional.empty() : Optional.of(TODAY.plusDays(i)),
                        new Goal.Decision(ProposedBy.PERSON, Agreement.REFUSED, ""),
                        Goal.End.OPEN,
                        1))
                .toList();
        assertThat(room.goals.addAll(many)).isEqualTo(1200);
        assertThat(room.session.noted).containsExactly("IMPORT goal 1200");
        assertThat(room.goals.of(HER)).hasSize(600).contains(many.get(4));
        assertThat(room.goals.addAll(List.of())).isZero();
        Goal good = goal("Marcher", Optional.empty());
        assertThatThrownBy(() -> room.goals.addAll(List.of(good, goal("", Optional.empty()))))
                .isInstanceOf(Refusal.class);
        assertThat(room.goals.of(HER)).hasSize(600);
    }

    @Test
    void whoDoesNotCareReadsNothing() {
        room.session.rights.remove(Right.CARE);
        assertThatThrownBy(() -> room.goals.of(HER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.goals.add(goal("Marcher", Optional.empty())))
                .isInstanceOf(Refusal.class);
    }
}
