package fr.boussole.careplan;

import static fr.boussole.testing.PlanRoom.AL;
import static fr.boussole.testing.PlanRoom.HB;
import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.team.Right;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingPresenterTest {
    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final List<Problem> raised = new ArrayList<>();
    int changed;
    int finished;
    PlanRoom room;
    Desk desk;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder);
        desk = new Desk(Background.direct(), dialogs, notices, room.clock);
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    private MeetingReader.Services services() {
        return new MeetingReader.Services(room.stories, room.goals, room.plans, room.patients, room.team);
    }

    private MeetingPresenter meeting() {
        return new MeetingPresenter(
                HER, new MeetingReader(services()).read(HER), services(), desk, () -> changed++, problems -> {
                    finished++;
                    raised.addAll(problems);
                });
    }

    private Problem problem(String code) {
        return room.omaha.problem(code).orElseThrow();
    }

    @Test
    void whatIsTypedIsKeptAndResumedAtTheSameStep() {
        MeetingPresenter first = meeting();
        first.words.set("Retourner à la pétanque.\nSans qu'on me regarde.");
        assertThat(first.typed.get()).isPositive();
        first.keep();
        assertThat(first.kept.get()).contains("10:00");
        first.go(MeetingPresenter.GOALS);
        first.goals.goal.set("Faire son pans");
        first.goals.by.set(ProposedBy.NURSE);
        first.goals.agreement.set(Agreement.RESERVED);
        room.clock.forward(Duration.ofMinutes(3));
        first.left();
        assertThat(changed).isEqualTo(1);
        assertThat(room.stories.of(HER)).isEmpty();

        MeetingPresenter again = meeting();
        assertThat(again.step.get()).isEqualTo(MeetingPresenter.GOALS);
        assertThat(again.words.get()).isEqualTo("Retourner à la pétanque.\nSans qu'on me regarde.");
        assertThat(again.goals.goal.get()).isEqualTo("Faire son pans");
        assertThat(again.goals.by.get()).isEqualTo(ProposedBy.NURSE);
        assertThat(again.goals.agreement.get()).isEqualTo(Agreement.RESERVED);
        assertThat(again.kept.get()).contains("10:03");
    }

    @Test
    void aColleagueBeginsHerOwn() {
        MeetingPresenter first = meeting();
        first.words.set("Pour Héloïse");
        first.left();
        room.session.member = AL;
        assertThat(meeting().words.get()).isEmpty();
    }

    @Test
    void openedAndClosedItLeavesNoDraft() {
        meeting().left();
        assertThat(room.stories.draft(HER)).isEmpty();
        room.stories.save(new Story(HER, "Dormir", "", "", TODAY, HB, 0));
        MeetingPresenter later = meeting();
        later.go(MeetingPresenter.GOALS);
        later.left();
        assertThat(room.stories.draft(HER)).isEmpty();
        MeetingPresenter changedMind = meeting();
        changedMind.words.set("Dormir mieux");
        changedMind.keep();
        assertThat(room.stories.draft(HER)).isPresent();
        changedMind.words.set("Dormir");
        changedMind.keep();
        assertThat(room.stories.draft(HER)).isEmpty();
        assertThat(changedMind.kept.get()).isEmpty();
    }

    @Test
    void aFinishedMeetingIsWrittenAndItsMarksAreHandedOn() {
        MeetingPresenter first = meeting();
        first.words.set("Retourner à la pétanque");
        first.strengths.set("Sa voisine");
        first.keep();
        first.round.answer(problem("26"), Optional.of(Explored.Answer.DEEPEN));
        first.round.answer(problem("01"), Optional.of(Explored.Answer.DEEPEN));
        first.round.answer(problem("24"), Optional.of(Explored.Answer.NOTHING));
        first.go(MeetingPresenter.SUMMARY);
        first.finish(true);
        first.left();
        assertThat(finished).isEqualTo(1);
        assertThat(raised).containsExactly(problem("01"), problem("26"));
        assertThat(room.stories.draft(HER)).isEmpty();
        Story story = room.stories.of(HER).orElseThrow();
        assertThat(story.words()).isEqualTo("Retourner à la pétanque");
        assertThat(story.metOn()).isEqualTo(TODAY);
        assertThat(story.member()).isEqualTo(HB);
        assertThat(room.stories.explored(HER)).containsExactly(problem("24"));
    }

    @Test
    void aGoalHalfTypedIsWrittenWithTheMeetingOrStopsItAtItsField() {
        MeetingPresenter first = meeting();
        first.words.set("Marcher");
        first.goals.goal.set("Prendre le bus");
        first.goals.agreement.set(Agreement.REFUSED);
        first.go(MeetingPresenter.SUMMARY);
        first.finish(false);
        assertThat(finished).isZero();
        assertThat(first.step.get()).isEqualTo(MeetingPresenter.GOALS);
        assertThat(Objects.requireNonNull(first.goals.refusal.get()).field()).contains("reason");
        assertThat(first.goals.refusal.get().sentence()).contains("refus");
        first.goals.reason.set("Trop de monde");
        first.finish(false);
        assertThat(finished).isEqualTo(1);
        assertThat(raised).isEmpty();
        Goal goal = room.goals.of(HER).getFirst();
        assertThat(goal.decision()).isEqualTo(new Goal.Decision(ProposedBy.PERSON, Agreement.REFUSED, "Trop de monde"));
    }

    @Test
    void aGoalIsChangedReachedAndTakenBack() {
        MeetingPresenter first = meeting();
        first.goals.goal.set("Prendre le bus");
        first.goals.dueOn.set("32/12/2026");
        first.goals.save();
        assertThat(Objects.requireNonNull(first.goals.refusal.get()).field()).contains("dueOn");
        first.goals.dueOn.set("20/11/2026");
        assertThat(first.goals.dueWarning.get()).isNotEmpty();
        first.goals.dueOn.set("24 12 26");
        assertThat(first.goals.dueWarning.get()).isEmpty();
        first.goals.save();
        assertThat(first.goals.goals).hasSize(1);
        assertThat(first.goals.begun()).isFalse();
        first.goals.edit(first.goals.goals.getFirst());
        assertThat(first.goals.begun()).isFalse();
        first.goals.outcome.set(GoalOutcome.REACHED);
        assertThat(first.goals.endedOn.get()).isEqualTo("21/11/2026");
        assertThat(first.goals.begun()).isTrue();
        first.goals.save();
        assertThat(first.goals.goals.getFirst().end().on()).contains(TODAY);
        notices.undo();
        assertThat(first.goals.goals.getFirst().open()).isTrue();
    }

    @Test
    void whatAColleagueWroteMeanwhileIsShownBeforeItIsReplaced() {
        MeetingPresenter first = meeting();
        first.words.set("Ma version");
        room.stories.save(new Story(HER, "Sa version", "", "", TODAY, AL, 0));
        first.finish(false);
        assertThat(finished).isZero();
        assertThat(Objects.requireNonNull(first.theirs.get()).words()).isEqualTo("Sa version");
        assertThat(first.words.get()).isEqualTo("Ma version");
        assertThat(first.step.get()).isEqualTo(MeetingPresenter.WORDS);
        first.finish(false);
        assertThat(finished).isEqualTo(1);
        assertThat(room.stories.of(HER).orElseThrow().words()).isEqualTo("Ma version");
        assertThat(room.stories.of(HER).orElseThrow().member()).isEqualTo(AL);
    }

    @Test
    void aDraftBegunBeforeAColleaguesVersionSaysSoWhenItIsResumed() {
        MeetingPresenter first = meeting();
        first.words.set("Ma version");
        first.left();
        room.stories.save(new Story(HER, "Sa version", "", "", TODAY, AL, 0));
        MeetingPresenter again = meeting();
        assertThat(again.words.get()).isEqualTo("Ma version");
        assertThat(Objects.requireNonNull(again.theirs.get()).words()).isEqualTo("Sa version");
    }

    @Test
    void aTextThatIsTooLongOrADayThatIsNoneIsSaidAtItsField() {
        MeetingPresenter first = meeting();
        first.words.set("x".repeat(2001));
        first.go(MeetingPresenter.SUMMARY);
        first.finish(false);
        assertThat(first.step.get()).isEqualTo(MeetingPresenter.WORDS);
        assertThat(Objects.requireNonNull(first.refusal.get()).field()).contains("words");
        first.words.set("Dormir");
        first.metOn.set("hier");
        first.finish(false);
        assertThat(first.step.get()).isEqualTo(MeetingPresenter.SUMMARY);
        assertThat(Objects.requireNonNull(first.refusal.get()).field()).contains("metOn");
        first.metOn.set("20/11/2026");
        first.finish(false);
        assertThat(room.stories.of(HER).orElseThrow().metOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void aDraftThatCannotBeKeptSaysSoAndIsKeptLater() {
        MeetingPresenter first = meeting();
        first.words.set("Dormir");
        room.session.rights.remove(Right.CARE);
        first.keep();
        assertThat(first.kept.get()).isNotEmpty().doesNotContain("10:00");
        room.session.rights.add(Right.CARE);
        first.keep();
        assertThat(first.kept.get()).contains("10:00");
        assertThat(room.stories.draft(HER)).isPresent();
    }

    @Test
    void theRoundCountsWhatWasSpokenOfAndWhatIsPlanned() {
        room.added("01", "01");
        MeetingPresenter first = meeting();
        assertThat(first.round.progress()).isEqualTo("1 sur 42");
        assertThat(first.round.planned(problem("01"))).isTrue();
        first.round.answer(problem("01"), Optional.of(Explored.Answer.NOTHING));
        assertThat(room.stories.answers(HER)).isEmpty();
        first.round.answer(problem("02"), Optional.of(Explored.Answer.NOTHING));
        assertThat(first.round.title(first.round.domain.get())).isEqualTo("Environnement 2/4");
        first.round.answer(problem("02"), Optional.empty());
        assertThat(first.round.progress()).isEqualTo("1 sur 42");
        assertThat(room.stories.answers(HER)).isEmpty();
    }

    @Test
    void eachOfTheFortyTwoHasItsOwnQuestion() {
        RoundPresenter round = meeting().round;
        assertThat(OmahaCatalog.get().problems())
                .hasSize(42)
                .extracting(round::question)
                .doesNotHaveDuplicates()
                .allMatch(question -> question.endsWith("?") && question.length() < 90);
    }
}
