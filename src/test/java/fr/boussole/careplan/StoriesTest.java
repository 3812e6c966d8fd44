package fr.boussole.careplan;

import static fr.boussole.testing.PlanRoom.AL;
import static fr.boussole.testing.PlanRoom.HB;
import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.OTHER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Merges;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Right;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {
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

    private Story story(String words, int version) {
        return new Story(HER, words, "la pétanque", "ses voisins", TODAY.minusDays(1), HB, version);
    }

    private static StoryDraft draft(String words) {
        return new StoryDraft(2, 0, Map.of("words", words, "matters", "", "goal.measure", "a\\nb\tc"));
    }

    @Test
    void herWordsAreWrittenThenChangedAndEachChangeNoted() {
        assertThat(room.stories.of(HER)).isEmpty();
        Story first = room.stories.save(story(" Retourner à la pétanque. ", 0));
        assertThat(room.stories.of(HER)).contains(first);
        assertThat(first.words()).isEqualTo("Retourner à la pétanque.");
        room.session.noted.clear();
        room.stories.save(story("Dormir", 1));
        assertThat(room.session.noted).containsExactly("UPDATE story 7");
        assertThat(room.history.of(HER, 0, 1))
                .extracting(FieldHistory.Change::field, FieldHistory.Change::before, FieldHistory.Change::after)
                .containsExactly(tuple("words", "Retourner à la pétanque.", "Dormir"));
        assertThatThrownBy(() -> room.stories.save(story("Autre", 1))).hasMessageContaining("entre-temps");
        assertThatThrownBy(() -> room.stories.save(story("Autre", 0))).hasMessageContaining("entre-temps");
    }

    @Test
    void tooLongOrMetTomorrowIsRefusedAtItsField() {
        refused("words", story("x".repeat(2001), 0));
        refused("metOn", new Story(HER, "x", "", "", TODAY.plusDays(1), HB, 0));
        assertThat(room.stories.of(HER)).isEmpty();
    }

    private void refused(String field, Story story) {
        assertThatThrownBy(() -> room.stories.save(story))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    @Test
    void aDraftIsThereAfterTheFileWasClosedAndOnlyForWhoTypedIt() {
        StoryDraft typed = draft("Deux lignes\net « des guillemets »");
        room.stories.keep(HER, draft("avant"));
        room.stories.keep(HER, typed);
        room.close();
        try (Database again = TestDatabase.reopen(folder)) {
            Stories stories = new Stories(
                    again, room.session, room.session, room.clock, new FieldHistory(again, room.session, room.clock));
            Stories.Kept kept = stories.draft(HER).orElseThrow();
            assertThat(kept.draft()).isEqualTo(typed);
            assertThat(kept.at()).isEqualTo(room.clock.instant());
            assertThat(stories.draft(OTHER)).isEmpty();
            room.session.member = AL;
            assertThat(stories.draft(HER)).isEmpty();
            room.session.member = HB;
            stories.giveUp(HER);
            assertThat(stories.draft(HER)).isEmpty();
        }
        assertThat(room.session.noted).isEmpty();
    }

    @Test
    void aFinishedMeetingLeavesNoDraftAndARefusedOneKeepsIt() {
        room.stories.keep(HER, draft("x"));
        Story late = new Story(HER, "x", "", "", TODAY.plusDays(1), HB, 0);
        assertThatThrownBy(() -> room.stories.finish(HER, late)).isInstanceOf(Refusal.class);
        assertThat(room.stories.draft(HER)).isPresent();
        room.stories.finish(HER, story("x", 0));
        assertThat(room.stories.draft(HER)).isEmpty();
        assertThat(room.stories.of(HER)).isPresent();
    }

    @Test
    void aDraftThatTheTableCannotHoldIsRefusedAndTheOneBeforeStays() {
        room.stories.keep(HER, draft("court"));
        assertThatThrownBy(() -> room.stories.keep(HER, draft("x".repeat(20000))))
                .isInstanceOf(Refusal.class);
        assertThat(room.stories.draft(HER).orElseThrow().draft()).isEqualTo(draft("court"));
    }

    @Test
    void whatWasExploredIsSetChangedAndForgotten() {
        Problem income = room.omaha.problem("01").orElseThrow();
        Problem pain = room.omaha.problem("24").orElseThrow();
        Explored noted = room.stories.explore(HER, pain, Explored.Answer.NOTHING);
        room.stories.explore(HER, income, Explored.Answer.DEEPEN);
        assertThat(noted).isEqualTo(new Explored(pain, Explored.Answer.NOTHING, TODAY, HB));
        assertThat(room.stories.answers(HER).keySet()).containsExactly(income, pain);
        assertThat(room.stories.explored(HER)).containsExactly(pain);
        assertThat(room.stories.toDeepen(HER)).containsExactly(income);
        room.stories.explore(HER, income, Explored.Answer.NOTHING);
        assertThat(room.stories.explored(HER)).containsExactlyInAnyOrder(income, pain);
        room.stories.forget(HER, List.of(income, pain));
        assertThat(room.stories.answers(HER)).isEmpty();
        assertThat(room.stories.explored(OTHER)).isEmpty();
    }

    @Test
    void filesJoinedToHersAreReadWithHers() {
        Problem pain = room.omaha.problem("24").orElseThrow();
        room.stories.save(story("Ses mots", 0));
        room.stories.explore(HER, pain, Explored.Answer.NOTHING);
        room.stories.keep(HER, draft("x"));
        room.goals.add(new Goal(
                room.goals.nextId(),
                HER,
                "Marcher",
                "",
                Optional.empty(),
                new Goal.Decision(ProposedBy.PERSON, Agreement.AGREED, ""),
                Goal.End.OPEN,
                1));
        Merges merges = new Merges(room.database, room.session, room.session, room.clock);
        merges.join(merges.compare(OTHER, HER), Set.of());
        assertThat(room.stories.of(OTHER).orElseThrow().words()).isEqualTo("Ses mots");
        assertThat(room.stories.explored(OTHER)).containsExactly(pain);
        assertThat(room.stories.draft(OTHER)).isPresent();
        assertThat(room.goals.of(OTHER)).hasSize(1);
        room.stories.forget(OTHER, List.of(pain));
        room.stories.giveUp(OTHER);
        assertThat(room.stories.explored(OTHER)).isEmpty();
        assertThat(room.stories.draft(OTHER)).isEmpty();
    }

    @Test
    void whoDoesNotCareReadsNothing() {
        room.session.rights.remove(Right.CARE);
        assertThatThrownBy(() -> room.stories.of(HER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.stories.draft(HER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.stories.explored(HER)).isInstanceOf(Refusal.class);
    }
}
