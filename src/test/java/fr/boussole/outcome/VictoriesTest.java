package fr.boussole.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.careplan.Occasion;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.Rating;
import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.Refusal;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small victories, and ratings made beside a colleague's. */
class VictoriesTest {
    @TempDir
    Path folder;

    PlanRoom room;
    Victories victories;
    DoubleRatings doubles;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder).filled();
        victories = new Victories(room.database, room.session, room.session, room.clock, room.history);
        doubles = new DoubleRatings(room.session, room.clock, room.plans);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aLineIsNotedWithdrawnAndComesBack() {
        PlannedProblem skin = room.entry("26").problem();
        Victory old = victories.note(PlanRoom.HER, Optional.empty(), PlanRoom.TODAY.minusDays(3), " Sortie à pied ");
        Victory socks = victories.note(PlanRoom.HER, Optional.of(skin.id()), PlanRoom.TODAY, "Bas mis seule");
        assertThat(victories.of(PlanRoom.HER)).containsExactly(socks, old);
        assertThat(old.words()).isEqualTo("Sortie à pied");
        assertThat(old.member()).isEqualTo(PlanRoom.HB);
        Victory gone = victories.withdraw(socks);
        assertThat(victories.of(PlanRoom.HER)).containsExactly(old);
        assertThatThrownBy(() -> victories.withdraw(socks)).isInstanceOf(Refusal.class);
        victories.restore(gone);
        assertThat(victories.of(PlanRoom.HER)).hasSize(2);
        assertThat(room.history.of(PlanRoom.HER, 0, 9))
                .filteredOn(change -> change.entity().equals("victory"))
                .extracting(FieldHistory.Change::field)
                .contains("withdrawn");
        assertThat(room.session.noted).contains("DELETE victory " + socks.id().value());
        VictoryRecords records = new VictoryRecords(victories, room.plans);
        assertThat(records.extracts(PlanRoom.HER).getFirst().rows())
                .containsExactly(
                        List.of("2026-11-21", "26", "Bas mis seule", "false"),
                        List.of("2026-11-18", "", "Sortie à pied", "false"));
        assertThat(records.lastCare(PlanRoom.HER)).contains(PlanRoom.TODAY);
        assertThat(socks).hasToString("Victory[" + socks.id().value() + "]");
    }

    @Test
    void emptyLongFutureAndForeignAreRefused() {
        assertThatThrownBy(() -> note(" ")).hasMessageContaining("une ligne");
        assertThatThrownBy(() -> note("x".repeat(501))).hasMessageContaining("500");
        assertThatThrownBy(() -> victories.note(PlanRoom.HER, Optional.empty(), PlanRoom.TODAY.plusDays(1), "demain"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).contains("happenedOn"));
        assertThatThrownBy(() -> victories.note(
                        PlanRoom.OTHER, Optional.of(room.entry("26").problem().id()), PlanRoom.TODAY, "Bas mis seule"))
                .hasMessageContaining("pas dans le plan");
        assertThat(victories.of(PlanRoom.HER)).isEmpty();
    }

    private void note(String words) {
        victories.note(PlanRoom.HER, Optional.empty(), PlanRoom.TODAY, words);
    }

    @Test
    void aColleagueRatesTheSameDayOnce() {
        PlannedProblem skin = room.entry("26").problem();
        room.rated(skin, PlanRoom.TODAY, Occasion.INTERIM, 4, 4, 3);
        assertThat(doubles.offered(PlanRoom.HER)).as("her own").isEmpty();
        room.session.member = PlanRoom.AL;
        DoubleRatings.Offer offer = doubles.offered(PlanRoom.HER).getFirst();
        DoubleRating both = doubles.rate(offer, new Rating(3, 4, 5));
        assertThat(both.second().secondOf()).contains(both.first().id());
        assertThat(doubles.offered(PlanRoom.HER)).isEmpty();
        assertThatThrownBy(() -> doubles.rate(offer, new Rating(3, 3, 3))).hasMessageContaining("déjà");
        assertThat(doubles.of(PlanRoom.HER)).hasSize(1);
        assertThat(room.entry("26").last().orElseThrow().rating()).isEqualTo(new Rating(4, 4, 3));
        room.session.member = PlanRoom.HB;
        assertThatThrownBy(() -> doubles.rate(offer, new Rating(3, 3, 3))).hasMessageContaining("propre");
    }

    @Test
    void noSecondBesideAWithdrawnOneOrOfAnotherDay() {
        PlannedProblem skin = room.entry("26").problem();
        room.rated(skin, PlanRoom.TODAY, Occasion.INTERIM, 4, 4, 3);
        room.session.member = PlanRoom.AL;
        DoubleRatings.Offer offer = doubles.offered(PlanRoom.HER).getFirst();
        room.plans.withdraw(offer.first(), "autre personne");
        assertThatThrownBy(() -> doubles.rate(offer, new Rating(3, 3, 3))).hasMessageContaining("plus là");
        DoubleRatings.Offer old =
                new DoubleRatings.Offer(skin, room.entry("26").last().orElseThrow());
        assertThatThrownBy(() -> doubles.rate(old, new Rating(3, 3, 3))).hasMessageContaining("jour de la première");
        assertThat(doubles.offered(PlanRoom.HER)).isEmpty();
    }
}
