package fr.boussole.carework;

import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.Ending;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.InterventionId;
import fr.boussole.careplan.Occasion;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.carework.CareWork.Done;
import fr.boussole.platform.Refusal;
import fr.boussole.team.Right;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.Samples;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitStatus;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the plan was done at a visit, on a real file. */
class CareWorkTest {
    @TempDir
    Path folder;

    WorkRoom room;
    InterventionId dressing;
    InterventionId teaching;
    InterventionId watching;

    @BeforeEach
    void open() {
        room = new WorkRoom(folder);
        dressing = room.intervention("26", "02");
        teaching = room.intervention("26", "01");
        watching = room.intervention("42", "04");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatRunsForHerIsListedAndNothingIsTakenForDone() {
        Checklist list = room.work.checklist(HER, Optional.empty(), TODAY);
        assertThat(list.lines()).hasSize(3).allMatch(line -> line.noted().isEmpty());
        assertThat(list.due())
                .extracting(entry -> entry.problem().problem().code())
                .contains("26", "07", "42");
        assertThat(room.work.checklist(PlanRoom.OTHER, Optional.empty(), TODAY).lines())
                .isEmpty();
    }

    @Test
    void aVisitAndItsMarksAreReadBack() {
        Visit visit = room.recorded(
                TODAY,
                "08:10",
                "08:35",
                new Done(
                        List.of(Mark.done(dressing), Mark.notDone(teaching, "  Trop fatiguée ")), Map.of(), List.of()));
        assertThat(room.work.of(visit.id()).marks())
                .containsExactlyInAnyOrder(Mark.done(dressing), Mark.notDone(teaching, "Trop fatiguée"));
        Checklist again = room.work.checklist(HER, Optional.of(visit.id()), TODAY);
        assertThat(line(again, teaching).noted()).contains(Mark.notDone(teaching, "Trop fatiguée"));
        assertThat(line(again, teaching).before()).isEmpty();
        Checklist next = room.work.checklist(HER, Optional.empty(), TODAY);
        assertThat(line(next, teaching).noted()).isEmpty();
        assertThat(line(next, teaching).before()).contains(new Checklist.Before(TODAY, false, "Trop fatiguée"));
        assertThat(line(next, watching).before()).isEmpty();
    }

    @Test
    void whatIsRefusedOfTheChecklistTakesTheVisitBackToo() {
        Visit visit = room.today("08:10", "08:35");
        refused(
                visit,
                new Done(List.of(Mark.done(dressing), Mark.notDone(teaching, " ")), Map.of(), List.of()),
                "whyNot");
        refused(
                visit,
                new Done(List.of(Mark.done(dressing), Mark.notDone(teaching, "x".repeat(301))), Map.of(), List.of()),
                "whyNot");
        refused(visit, shared(Map.of("02", 20, "01", 4)), "shares");
        refused(visit, shared(Map.of("02", 30, "01", -5)), "shares");
        refused(visit, shared(Map.of("02", 20, "04", 5)), "shares");
        assertThat(room.visits.byId(visit.id())).isEmpty();
        assertThat(room.plan.entry("26").ratings()).hasSize(3);
    }

    /** Each done also carries a rating, which must not stay. */
    private void refused(Visit visit, Done done, String field) {
        CarePlan.Entry skin = room.plan.entry("26");
        Done rated = new Done(
                done.marks(),
                done.shares(),
                List.of(room.plan.rating(skin.problem(), TODAY, Occasion.INTERIM, 3, 4, 3)));
        assertThatThrownBy(() -> room.visits.record(visit, written -> room.work.write(written, rated)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
        assertThat(room.work.of(visit.id()).marks()).isEmpty();
    }

    private Done shared(Map<String, Integer> minutes) {
        return new Done(List.of(Mark.done(dressing), Mark.done(teaching)), typed(minutes), List.of());
    }

    private Map<Category, Integer> typed(Map<String, Integer> minutes) {
        return minutes.entrySet().stream()
                .collect(
                        java.util.stream.Collectors.toMap(entry -> room.category(entry.getKey()), Map.Entry::getValue));
    }

    @Test
    void aVisitThatIsRefusedKeepsNothingOfItsChecklist() {
        Visit tomorrow = room.visit(TODAY.plusDays(1), "08:10", "08:35");
        Done done = new Done(List.of(Mark.done(dressing)), Map.of(), List.of());
        assertThatThrownBy(() -> room.visits.record(tomorrow, written -> room.work.write(written, done)))
                .isInstanceOf(Refusal.class);
        Visit visit = room.recorded(TODAY, "08:10", "08:35", done);
        room.plan.database.together(() -> room.visits.markInvoiced(List.of(visit.id()), "HB-2026-0001"));
        assertThatThrownBy(() -> room.visits.correct(
                        visit.with(2),
                        written ->
                                room.work.write(written, new Done(List.of(Mark.done(watching)), Map.of(), List.of()))))
                .isInstanceOf(Refusal.class);
        assertThat(room.work.of(visit.id()).marks()).containsExactly(Mark.done(dressing));
    }

    @Test
    void anInvoicedVisitMayStillBeCompleted() {
        Visit visit = room.recorded(TODAY, "08:10", "08:35", Done.NOTHING);
        room.plan.database.together(() -> room.visits.markInvoiced(List.of(visit.id()), "HB-2026-0001"));
        room.visits.complete(
                visit,
                written -> room.work.write(written, new Done(List.of(Mark.done(watching)), Map.of(), List.of())));
        assertThat(room.work.of(visit.id()).marks()).containsExactly(Mark.done(watching));
        assertThat(room.visits.byId(visit.id()).orElseThrow().time()).isEqualTo(visit.time());
    }

    @Test
    void ofSomebodyElsesPlanNothingIsMarked() {
        Visit his = Samples.visit(room.visits.nextId().value(), 1, PlanRoom.OTHER.value(), TODAY, "08:10", "08:35");
        assertThatThrownBy(() -> room.visits.record(
                        his,
                        written ->
                                room.work.write(written, new Done(List.of(Mark.done(dressing)), Map.of(), List.of()))))
                .isInstanceOf(Refusal.class);
        assertThat(room.visits.byId(his.id())).isEmpty();
    }

    @Test
    void aRatingMadeDuringTheVisitIsInHerPlanAndGoesWithTheVisit() {
        CarePlan.Entry skin = room.plan.entry("26");
        var rating = room.plan.rating(skin.problem(), TODAY, Occasion.INTERIM, 3, 4, 3);
        Visit visit = room.recorded(TODAY, "08:10", "08:35", new Done(List.of(), Map.of(), List.of(rating)));
        assertThat(room.plan.entry("26").last().orElseThrow().rating()).isEqualTo(rating.rating());
        room.visits.cancel(visit, written -> room.work.withdraw(List.of(rating)));
        assertThat(room.plan.entry("26").ratings()).hasSize(3);
        assertThat(room.visits.byId(visit.id()).orElseThrow().status()).isEqualTo(VisitStatus.CANCELLED);
    }

    @Test
    void whatWasStoppedIsListedOnlyWhereItRanOrWasNoted() {
        Visit visit = room.recorded(
                TODAY.minusDays(3), "08:10", "08:35", new Done(List.of(Mark.done(dressing)), Map.of(), List.of()));
        Intervention one = room.plan.entry("26").interventions().stream()
                .filter(found -> found.id().equals(dressing))
                .findFirst()
                .orElseThrow();
        room.plan.plans.save(new Intervention(
                one.id(),
                one.problem(),
                one.category(),
                one.target(),
                one.detail(),
                one.doer(),
                one.frequency(),
                one.status(),
                one.since(),
                Ending.of(TODAY, "Cicatrisée"),
                one.version()));
        assertThat(ids(Optional.empty(), TODAY)).doesNotContain(dressing).contains(teaching);
        assertThat(ids(Optional.empty(), TODAY.minusDays(1))).contains(dressing);
        assertThat(ids(Optional.of(visit), TODAY)).contains(dressing);
        assertThat(ids(Optional.empty(), TODAY.minusDays(300))).isEmpty();
    }

    private List<InterventionId> ids(Optional<Visit> visit, LocalDate day) {
        return room.work.checklist(HER, visit.map(Visit::id), day).lines().stream()
                .map(line -> line.intervention().id())
                .toList();
    }

    @Test
    void onlyWhoCaresMayReadOrWrite() {
        room.plan.session.rights.remove(Right.CARE);
        assertThatThrownBy(() -> room.work.checklist(HER, Optional.empty(), TODAY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.work.write(room.today("08:10", "08:35"), Done.NOTHING))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.shares.of(TODAY, TODAY)).isInstanceOf(Refusal.class);
    }

    private static Checklist.Line line(Checklist list, InterventionId id) {
        return list.lines().stream()
                .filter(line -> line.intervention().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
