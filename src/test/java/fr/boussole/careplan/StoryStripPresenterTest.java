package fr.boussole.careplan;

import static fr.boussole.testing.PlanRoom.HB;
import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryStripPresenterTest {
    @TempDir
    Path folder;

    final FakeNotices notices = new FakeNotices();
    PlanRoom room;
    StoryStripPresenter presenter;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder);
        presenter = new StoryStripPresenter(
                HER,
                new MeetingReader.Services(room.stories, room.goals, room.plans, room.patients, room.team),
                new Desk(Background.direct(), new FakeDialogs(), notices, room.clock));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private StoryStripPresenter.Reading read() {
        presenter.load();
        return Objects.requireNonNull(presenter.reading.get());
    }

    @Test
    void itShowsHerWordsAndTheGoalsThatAreOpen() {
        assertThat(read()).isEqualTo(new StoryStripPresenter.Reading(Optional.empty(), List.of(), Optional.empty()));
        room.stories.save(new Story(HER, "", "", "", TODAY, HB, 0));
        assertThat(read().story()).isEmpty();
        room.stories.save(new Story(HER, "Dormir", "", "", TODAY, HB, 1));
        Goal goal = room.goals.add(new Goal(
                room.goals.nextId(),
                HER,
                "Marcher",
                "",
                Optional.of(TODAY),
                new Goal.Decision(ProposedBy.PERSON, Agreement.AGREED, ""),
                Goal.End.OPEN,
                1));
        assertThat(read().goals()).containsExactly(goal);
        room.goals.save(goal.with(new Goal.End(GoalOutcome.REACHED, Optional.of(TODAY))));
        assertThat(read().goals()).isEmpty();
        assertThat(read().story().orElseThrow().words()).isEqualTo("Dormir");
    }

    @Test
    void aDraftIsGivenUpAndBroughtBack() {
        presenter.giveUp();
        assertThat(notices.said).isEmpty();
        StoryDraft draft = new StoryDraft(1, 0, Map.of("words", "Dormir"));
        room.stories.keep(HER, draft);
        assertThat(read().draft()).isPresent();
        presenter.giveUp();
        assertThat(room.stories.draft(HER)).isEmpty();
        assertThat(Objects.requireNonNull(presenter.reading.get()).draft()).isEmpty();
        notices.undo();
        assertThat(room.stories.draft(HER).orElseThrow().draft()).isEqualTo(draft);
        assertThat(Objects.requireNonNull(presenter.reading.get()).draft()).isPresent();
    }
}
