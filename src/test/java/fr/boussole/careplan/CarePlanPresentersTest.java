package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.testing.PlanRoom;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The map and the open problem, without a toolkit: what is led, saved, undone, closed and opened again. */
class CarePlanPresentersTest extends OpenPlan {
    @Test
    void theMapSaysHowEachProblemStands() {
        assertThat(plan.standing(problem("26"))).isEqualTo(CarePlanPresenter.Standing.ACTED_ON);
        assertThat(plan.rated(problem("26"))).isEqualTo("3·4·3");
        assertThat(plan.standing(problem("24"))).isEqualTo(CarePlanPresenter.Standing.DOCUMENTED);
        assertThat(plan.rated(problem("24"))).isEmpty();
        assertThat(plan.standing(problem("20"))).isEqualTo(CarePlanPresenter.Standing.FAINT);
        assertThat(plan.count(problem("26").domain())).isEqualTo("1 suivi");
        assertThat(plan.count(problem("01").domain())).isEmpty();
        assertThat(plan.spoken(problem("26"))).contains("Connaissance 3", "Comportement 4", "Statut 3");
    }

    @Test
    void whatHasWaitedLongestIsOpenedFirst() {
        // Social contact was last rated in May, skin in September.
        assertThat(panel.problem.get()).isEqualTo(problem("07"));
        assertThat(panel.overdue()).contains(187L);
        turnTo("26");
        assertThat(panel.overdue()).contains(63L);
        turnTo("20");
        assertThat(panel.overdue()).isEmpty();
    }

    @Test
    void problemsAreFoundByEverydayWords() {
        plan.search.set("escarre");
        assertThat(plan.matches).contains(problem("26"));
        assertThat(plan.cursor.get()).isEqualTo(plan.matches.getFirst());
        plan.step(1);
        assertThat(plan.cursor.get()).isEqualTo(plan.matches.get(1 % plan.matches.size()));
        plan.search.set("xyzzy");
        assertThat(plan.nothingFound.get()).isTrue();
        plan.search.set("");
        assertThat(plan.matches).isEmpty();
        assertThat(plan.nothingFound.get()).isFalse();
    }

    @Test
    void aNewProblemIsRaisedAndRatedAtOnce() {
        turnTo("28");
        assertThat(panel.rating.occasion.get()).isEqualTo(Occasion.ADMISSION);
        tick("01", "03");
        for (int figure : new int[] {2, 3, 4}) {
            panel.rating.type(figure);
        }
        save();
        CarePlan.Entry entry = room.entry("28");
        assertThat(entry.problem().signs()).extracting(sign -> sign.code()).containsExactly("01", "03");
        assertThat(entry.last().orElseThrow().rating()).isEqualTo(new Rating(2, 3, 4));
        assertThat(entry.last().orElseThrow().occasion()).isEqualTo(Occasion.ADMISSION);
        assertThat(plan.rated(problem("28"))).isEqualTo("2·3·4");
        assertThat(panel.unsaved()).isFalse();
        notices.undo();
        assertThat(room.entry("28").problem().open()).isFalse();
        assertThat(room.entry("28").ratings()).isEmpty();
        assertThat(plan.standing(problem("28"))).isEqualTo(CarePlanPresenter.Standing.FAINT);
    }

    @Test
    void anInvalidCombinationIsSaidAtItsField() {
        turnTo("28");
        save();
        assertThat(refused()).isEqualTo("signs");
        panel.draft.state.set(ProblemState.POTENTIAL);
        save();
        assertThat(refused()).isEqualTo("words");
        panel.draft.state.set(ProblemState.HEALTH_PROMOTION);
        save();
        assertThat(refused()).isEqualTo("words");
        panel.draft.state.set(ProblemState.ACTUAL);
        panel.draft.tick(problem("28").signs().getLast(), true);
        assertThat(panel.draft.other()).isTrue();
        save();
        assertThat(refused()).isEqualTo("words");
        panel.draft.words.set("souffle court au lever");
        panel.draft.reviewDays.set("0");
        save();
        assertThat(refused()).isEqualTo("reviewDays");
        panel.draft.reviewDays.set("soixante");
        save();
        assertThat(refused()).isEqualTo("reviewDays");
        panel.draft.reviewDays.set("30");
        panel.draft.onset.set(PlanRoom.TODAY.plusDays(1));
        save();
        assertThat(refused()).isEqualTo("onset");
        panel.draft.onset.set(PlanRoom.TODAY.minusDays(3));
        panel.rating.rate(Dimension.KNOWLEDGE, 3);
        save();
        assertThat(refused()).isEqualTo("rating");
        assertThat(Objects.requireNonNull(panel.refusal.get()).sentence()).contains("Comportement", "Statut");
        panel.rating.rate(Dimension.BEHAVIOR, 3);
        panel.rating.rate(Dimension.STATUS, 3);
        panel.rating.ratedOn.set(PlanRoom.TODAY.plusDays(1));
        save();
        assertThat(refused()).isEqualTo("ratedOn");
        assertThat(room.plans.of(PlanRoom.HER).of(problem("28"))).isEmpty();
        panel.rating.ratedOn.set(PlanRoom.TODAY);
        save();
        assertThat(room.entry("28").problem().reviewDays()).isEqualTo(30);
        assertThat(room.entry("28").ratings()).hasSize(1);
    }

    @Test
    void signsAreKeptAsideWhileTheProblemIsNotActual() {
        turnTo("26");
        panel.draft.state.set(ProblemState.POTENTIAL);
        panel.draft.words.set("peau fragile sous corticoïdes");
        save();
        assertThat(room.entry("26").problem().signs()).isEmpty();
        assertThat(room.entry("26").problem().state()).isEqualTo(ProblemState.POTENTIAL);
        notices.undo();
        assertThat(room.entry("26").problem().signs()).hasSize(2);
        assertThat(room.entry("26").problem().state()).isEqualTo(ProblemState.ACTUAL);
    }

    @Test
    void aRatingByItselfIsUndoneWithoutTouchingTheProblem() {
        turnTo("26");
        int version = room.entry("26").problem().version();
        panel.rating.type(4);
        panel.rating.type(4);
        panel.rating.type(4);
        assertThat(panel.rating.differs()).isTrue();
        panel.rating.reason.set("plaie refermée");
        panel.rating.who.set(RatedWho.CARER);
        panel.rating.name.set("Paul");
        save();
        Assessment made = room.entry("26").last().orElseThrow();
        assertThat(made.occasion()).isEqualTo(Occasion.INTERIM);
        assertThat(made.reason()).isEqualTo("plaie refermée");
        assertThat(made.rated().name()).isEqualTo("Paul");
        assertThat(room.entry("26").problem().version()).isEqualTo(version);
        notices.undo();
        assertThat(room.entry("26").last().orElseThrow().rating()).isEqualTo(new Rating(3, 4, 3));
    }

    @Test
    void aSecondSaveFollowsTheFirst() {
        turnTo("26");
        panel.draft.reviewDays.set("30");
        save();
        panel.draft.reviewDays.set("20");
        save();
        assertThat(room.entry("26").problem().reviewDays()).isEqualTo(20);
        assertThat(panel.refusal.get()).isNull();
        save();
        assertThat(notices.said.getLast()).isEqualTo("Rien n'a changé.");
    }

    @Test
    void aColleagueWasHereMeanwhile() {
        turnTo("26");
        panel.draft.words.set("talon gauche");
        CarePlanPresenter hers = presenter();
        hers.open(problem("26"), () -> {});
        hers.panel.draft.words.set("sacrum");
        hers.panel.save(() -> {});
        save();
        assertThat(Objects.requireNonNull(panel.refusal.get()).sentence()).contains("entre-temps");
        assertThat(panel.meanwhile.get()).isTrue();
        assertThat(panel.draft.words.get()).isEqualTo("talon gauche");
        assertThat(room.entry("26").problem().words()).isEqualTo("sacrum");
        panel.giveUp();
        assertThat(panel.draft.words.get()).isEqualTo("sacrum");
        assertThat(panel.meanwhile.get()).isFalse();
    }

    @Test
    void whatIsTypedIsNotLostWithoutAQuestion() {
        turnTo("26");
        assertThat(panel.unsaved()).isFalse();
        // Another day alone is no rating yet.
        panel.rating.ratedOn.set(LocalDate.of(2026, 11, 20));
        assertThat(panel.unsaved()).isFalse();
        panel.rating.type(3);
        assertThat(panel.unsaved()).isTrue();
        dialogs.yes = false;
        turnTo("07");
        assertThat(dialogs.questions)
                .singleElement()
                .satisfies(asked -> assertThat(asked.title()).contains("Peau"));
        assertThat(panel.problem.get()).isEqualTo(problem("26"));
        dialogs.yes = true;
        turnTo("07");
        assertThat(panel.problem.get()).isEqualTo(problem("07"));
        assertThat(plan.entry(problem("07"))).isEqualTo(Optional.of(room.entry("07")));
    }

    @Test
    void aFigureGoesToTheRowInTurn() {
        turnTo("26");
        panel.rating.type(2);
        assertThat(panel.rating.row.get()).isEqualTo(Dimension.BEHAVIOR);
        panel.rating.type(6);
        assertThat(panel.rating.row.get()).isEqualTo(Dimension.BEHAVIOR);
        panel.rating.press(Dimension.KNOWLEDGE, 2);
        assertThat(panel.rating.value(Dimension.KNOWLEDGE).get()).isEqualTo(RatingPresenter.NONE);
        assertThat(panel.rating.row.get()).isEqualTo(Dimension.KNOWLEDGE);
    }
}
