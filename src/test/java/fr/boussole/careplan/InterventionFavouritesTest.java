package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.team.Right;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterventionFavouritesTest {
    @TempDir
    Path folder;

    PlanRoom room;
    InterventionFavourites favourites;
    Problem skin;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder);
        favourites = new InterventionFavourites(room.database, room.session, room.session);
        skin = room.omaha.problem("26").orElseThrow();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatTheTeamMarkedStandsInOrderAndOnce() {
        InterventionProposal watch = proposal("04", "50", "Mesurer la plaie");
        InterventionProposal dress = proposal("02", "14", "Hydrocolloïde");
        favourites.add(skin, watch);
        favourites.add(skin, dress);
        favourites.add(skin, dress);
        assertThat(favourites.of(skin)).containsExactly(dress, watch);
        assertThat(favourites.of(room.omaha.problem("24").orElseThrow())).isEmpty();
        favourites.remove(skin, watch);
        favourites.remove(skin, watch);
        assertThat(favourites.of(skin)).containsExactly(dress);
        assertThat(room.session.noted).hasSize(3);
    }

    @Test
    void anotherTargetWithoutWordsHelpsNobody() {
        assertThatThrownBy(() -> favourites.add(skin, proposal("02", "63", " ")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("detail"));
    }

    @Test
    void onlyThoseWhoCareSeeAndMark() {
        room.session.rights.remove(Right.CARE);
        assertThatThrownBy(() -> favourites.of(skin)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> favourites.mostUsed(skin, 5)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> favourites.add(skin, proposal("02", "14", ""))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsMostPlannedComesFirstWithTheWordsOfMoreThanOne() {
        PlannedProblem hers = room.added("26", "01");
        PlannedProblem others = room.plans.add(of(PlanRoom.OTHER, room.problem("26", "01")), Optional.empty());
        room.plans.add(List.of(
                room.intervention(hers, "04", "50", "Mesurer, photo"),
                room.intervention(others, "04", "50", "Mesurer, photo"),
                room.intervention(hers, "04", "50", "Température"),
                room.intervention(hers, "01", "51", "Ce que sa fille Aurélie doit savoir"),
                room.intervention(others, "01", "51", "Regarder ses talons"),
                room.intervention(hers, "02", "14", "Chez elle, sous la véranda")));
        assertThat(favourites.mostUsed(skin, 5))
                .containsExactly(
                        proposal("04", "50", "Mesurer, photo"), proposal("01", "51", ""), proposal("02", "14", ""));
        assertThat(favourites.mostUsed(skin, 2)).hasSize(2);
    }

    @Test
    void whatWasTakenBackAtOnceCountsForNothing() {
        PlannedProblem hers = room.added("26", "01");
        Intervention slip = room.intervention(hers, "02", "14", "");
        room.plans.add(List.of(slip));
        assertThat(favourites.mostUsed(skin, 5)).hasSize(1);
        room.plans.save(slip.with(Ending.of(PlanRoom.TODAY, "saisie annulée")));
        assertThat(favourites.mostUsed(skin, 5)).isEmpty();
    }

    private InterventionProposal proposal(String category, String target, String detail) {
        return new InterventionProposal(
                room.omaha.category(category).orElseThrow(),
                room.omaha.target(target).orElseThrow(),
                detail,
                DoerKind.NURSE,
                "chaque jour");
    }

    private static PlannedProblem of(PatientId person, PlannedProblem one) {
        return new PlannedProblem(
                one.id(),
                person,
                one.problem(),
                one.scope(),
                one.state(),
                one.priority(),
                one.signs(),
                one.words(),
                one.onset(),
                one.prescription(),
                one.reviewDays(),
                one.openedOn(),
                one.ending(),
                one.version());
    }
}
