package fr.boussole.carework;

import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.OTHER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.InterventionId;
import fr.boussole.carework.CareWork.Done;
import fr.boussole.patient.PersonRecords.Extract;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.team.Right;
import fr.boussole.testing.Conformance;
import fr.boussole.visit.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves of what was done at visits, on a real file. */
class CareWorkRecordsTest {
    @TempDir
    Path folder;

    WorkRoom room;
    CareWorkRecords records;
    Intervention dressing;
    Intervention teaching;

    @BeforeEach
    void open() {
        room = new WorkRoom(folder);
        records = new CareWorkRecords(room.plan.database, room.plan.session);
        dressing = byId(room.intervention("26", "02"));
        teaching = byId(room.intervention("26", "01"));
        Done done = new Done(
                List.of(Mark.done(dressing.id()), Mark.notDone(teaching.id(), "Trop fatiguée")),
                Map.of(room.category("02"), 25),
                List.of());
        room.recorded(TODAY, "08:10", "08:35", done);
        Visit cancelled =
                room.recorded(TODAY.minusDays(1), "08:10", "08:35", new Done(done.marks(), Map.of(), List.of()));
        room.visits.cancel(cancelled, written -> {});
    }

    private Intervention byId(InterventionId id) {
        return room.plan.entry("26").interventions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatWasDoneAndWhyNotLeaveWithTheDayAndTheCodes() {
        Extract done = records.extracts(HER).getFirst();
        assertThat(done.columns()).endsWith("done", "why_not");
        assertThat(done.rows())
                .containsExactlyInAnyOrder(
                        row(TODAY.minusDays(1).toString(), "cancelled", dressing, "true", ""),
                        row(TODAY.minusDays(1).toString(), "cancelled", teaching, "false", "Trop fatiguée"),
                        row(TODAY.toString(), "done", dressing, "true", ""),
                        row(TODAY.toString(), "done", teaching, "false", "Trop fatiguée"));
    }

    private static List<String> row(String day, String status, Intervention one, String done, String why) {
        return List.of(
                "HB",
                day,
                "08:10",
                status,
                "26",
                one.category().code(),
                one.target().code(),
                one.detail(),
                done,
                why);
    }

    @Test
    void minutesSharedByHandLeaveAndEqualPartsDoNot() {
        assertThat(records.extracts(HER).getLast().rows())
                .containsExactly(List.of("HB", TODAY.toString(), "08:10", "done", "02", "25"));
    }

    @Test
    void ofSomebodyElseNothingLeaves() {
        assertThat(records.extracts(OTHER)).allMatch(extract -> extract.rows().isEmpty());
        assertThat(records.lastCare(OTHER)).isEmpty();
        assertThat(records.lastCare(HER)).contains(TODAY);
    }

    @Test
    void onPaperOnlyVisitsThatTookPlace() throws Exception {
        Sheet sheet = new Sheet(new Sheet.About("Dossier", "Cabinet", TODAY));
        records.print(HER, sheet.section(records.title()));
        assertThat(Conformance.text(sheet.bytes()))
                .containsOnlyOnce("Trop fatiguée")
                .containsOnlyOnce("Oui")
                .doesNotContain("20/11/2026");
        Sheet empty = new Sheet(new Sheet.About("Dossier", "Cabinet", TODAY)).section(records.title());
        records.print(OTHER, empty);
        assertThat(empty.sectionIsEmpty()).isTrue();
    }

    @Test
    void onlyWhoCaresMayReadThem() {
        room.plan.session.rights.remove(Right.CARE);
        assertThatThrownBy(() -> records.extracts(HER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> records.lastCare(HER)).isInstanceOf(Refusal.class);
    }
}
