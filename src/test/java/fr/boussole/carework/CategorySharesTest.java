package fr.boussole.carework;

import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.OTHER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.InterventionId;
import fr.boussole.carework.CareWork.Done;
import fr.boussole.testing.Samples;
import fr.boussole.visit.Visit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the time of visits went to. */
class CategorySharesTest {
    @TempDir
    Path folder;

    WorkRoom room;

    @BeforeEach
    void open() {
        room = new WorkRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @CsvSource({
        "25, 1 1, 13 12",
        "25, 1 1 1, 9 8 8",
        "26, 1 1 1, 9 9 8",
        "1, 1 1 1 1, 1 0 0 0",
        "0, 1 1, 0 0",
        "31, 20 5, 25 6",
        "7, 0 0, 4 3",
        "10, 0 3, 0 10",
    })
    void partsAddUpToTheWhole(int minutes, String weights, String parts) {
        assertThat(Apportion.of(minutes, numbers(weights))).isEqualTo(numbers(parts));
    }

    @Test
    void noPartIsNoMinute() {
        assertThat(Apportion.of(25, List.of())).isEmpty();
        assertThat(Apportion.equally(25, 3)).containsExactly(9, 8, 8);
    }

    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(" ")).map(Integer::valueOf).toList();
    }

    @Test
    void equalPartsAmongWhatWasDoneAndTheRestIsNotGuessed() {
        InterventionId dressing = room.intervention("26", "02");
        InterventionId teaching = room.intervention("26", "01");
        InterventionId watching = room.intervention("42", "04");
        room.recorded(TODAY, "08:10", "08:35", done(dressing, teaching, watching));
        room.recorded(TODAY.minusDays(1), "08:10", "08:20", done(dressing));
        room.recorded(
                TODAY.minusDays(2),
                "08:10",
                "08:30",
                new Done(List.of(Mark.notDone(dressing, "Absente")), Map.of(), List.of()));
        room.recorded(TODAY.minusDays(3), "08:10", "08:17", Done.NOTHING);
        room.visits.cancel(room.recorded(TODAY.minusDays(4), "08:10", "08:35", done(dressing)));
        room.recorded(TODAY.minusDays(40), "08:10", "08:35", done(dressing));
        Visit other = Samples.visit(room.visits.nextId().value(), 2, OTHER.value(), TODAY, "08:10", "08:15");
        room.visits.record(other);

        CategoryShares.Shares all = room.shares.of(TODAY.minusDays(7), TODAY);
        assertThat(minutes(all)).containsExactly(9L, 18L, 0L, 8L);
        assertThat(all.specified()).isEqualTo(35);
        assertThat(all.unspecified()).isEqualTo(20 + 7 + 5);
        assertThat(all.visits()).isEqualTo(5);
        assertThat(all.unspecifiedVisits()).isEqualTo(3);
        assertThat(all.share(room.category("02"))).isEqualTo(18 / 35.0);
        assertThat(all.share(room.category("03"))).isZero();

        CategoryShares.Shares hers = room.shares.of(HER, TODAY.minusDays(7), TODAY);
        assertThat(hers.specified()).isEqualTo(35);
        assertThat(hers.unspecified()).isEqualTo(27);
        CategoryShares.Shares theirs = room.shares.of(OTHER, TODAY.minusDays(7), TODAY);
        assertThat(theirs.specified()).isZero();
        assertThat(theirs.unspecified()).isEqualTo(5);
        assertThat(theirs.share(room.category("02"))).isZero();
        CategoryShares.Shares none = room.shares.of(TODAY.minusDays(900), TODAY.minusDays(800));
        assertThat(none.visits()).isZero();
    }

    @Test
    void whatSomeoneSharedCountsAlsoOnceTheHoursAreCorrected() {
        InterventionId dressing = room.intervention("26", "02");
        InterventionId teaching = room.intervention("26", "01");
        Done done = new Done(
                List.of(Mark.done(dressing), Mark.done(teaching)),
                Map.of(room.category("02"), 20, room.category("01"), 5),
                List.of());
        Visit visit = room.recorded(TODAY, "08:10", "08:35", done);
        assertThat(minutes(room.shares.of(TODAY, TODAY))).containsExactly(5L, 20L, 0L, 0L);
        room.visits.correct(Samples.visit(visit.id().value(), 1, 7, TODAY, "08:10", "08:41"));
        assertThat(minutes(room.shares.of(TODAY, TODAY))).containsExactly(6L, 25L, 0L, 0L);
    }

    private static List<Long> minutes(CategoryShares.Shares shares) {
        return List.copyOf(shares.minutes().values());
    }

    private static Done done(InterventionId... ids) {
        return new Done(Arrays.stream(ids).map(Mark::done).toList(), Map.of(), List.of());
    }
}
