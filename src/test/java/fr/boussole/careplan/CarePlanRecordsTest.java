package fr.boussole.careplan;

import static fr.boussole.testing.Conformance.assertConforms;
import static fr.boussole.testing.Conformance.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarePlanRecordsTest {
    @TempDir
    Path folder;

    PlanRoom room;
    CarePlanRecords records;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder);
        records = new CarePlanRecords(new PaperRoom(room).with(3).withOthers().met().papers);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void tablesHoldEveryRecordWithItsCodes() {
        Assessment wrong = room.rating(room.entry("26").problem(), PlanRoom.TODAY, Occasion.INTERIM, 5, 5, 5);
        room.plans.rate(wrong);
        room.plans.withdraw(wrong, "autre personne");
        Map<String, PersonRecords.Extract> tables = records.extracts(PlanRoom.HER).stream()
                .collect(Collectors.toMap(PersonRecords.Extract::name, Function.identity()));
        for (PersonRecords.Extract table : tables.values()) {
            assertThat(table.rows())
                    .allMatch(row -> row.size() == table.columns().size());
        }
        assertThat(tables.get("problems").rows())
                .hasSize(6)
                .anyMatch(row -> row.subList(0, 5).equals(List.of("26", "individual", "actual", "high", "01")));
        assertThat(tables.get("ratings").rows())
                .hasSize(10)
                .contains(List.of(
                        "26",
                        "2026-11-21",
                        "5",
                        "5",
                        "5",
                        "interim",
                        "person",
                        "",
                        "",
                        "false",
                        "HB",
                        "2026-11-21",
                        "autre personne"));
        assertThat(tables.get("interventions").rows())
                .hasSize(10)
                .anyMatch(row -> row.subList(0, 3).equals(List.of("42", "04", "32"))
                        && row.contains(PaperRoom.DAUGHTER)
                        && row.contains("carer"));
        assertThat(tables.get("goals").rows())
                .hasSize(3)
                .contains(List.of(
                        "Porter une téléalarme",
                        "",
                        "2026-12-31",
                        "nurse",
                        "refused",
                        "je ne veux pas qu'on me surveille",
                        "open",
                        ""));
        assertThat(tables.get("story").rows()).hasSize(1);
        assertThat(records.extracts(PlanRoom.OTHER))
                .allMatch(table -> table.rows().isEmpty());
    }

    @Test
    void whoTakesOverReadsCurrentProblemsInALine() {
        List<PersonRecords.Fact> facts = records.liaison(PlanRoom.HER);
        assertThat(facts)
                .extracting(PersonRecords.Fact::label)
                .contains("Peau", "Douleur")
                .doesNotContain("Vision");
        assertThat(facts.stream().filter(fact -> fact.label().equals("Peau")).findFirst())
                .hasValueSatisfying(fact -> assertThat(fact.words().replace('\u00a0', ' '))
                        .isEqualTo("lésion/escarre · signes/symptômes modérés le 19/09/2026"));
        assertThat(records.lastCare(PlanRoom.HER)).contains(PlanRoom.TODAY.minusDays(63));
        assertThat(records.lastCare(PlanRoom.OTHER)).isEmpty();
        assertThat(records.liaison(PlanRoom.OTHER)).isEmpty();
    }

    @Test
    void theCompleteFileHoldsThePlan() throws Exception {
        Sheet sheet = new Sheet(new Sheet.About("Dossier", "Cabinet", PlanRoom.TODAY));
        sheet.beside(Part.left(0, 1).title("Dossier")).section(records.title());
        records.print(PlanRoom.HER, sheet);
        assertThat(sheet.sectionIsEmpty()).isFalse();
        byte[] pdf = sheet.bytes();
        assertConforms(pdf);
        assertThat(text(pdf)).contains("Plan de soins").contains("26 Peau");
        Sheet empty = new Sheet(new Sheet.About("Dossier", "Cabinet", PlanRoom.TODAY));
        empty.section(records.title());
        records.print(PlanRoom.OTHER, empty);
        assertThat(empty.sectionIsEmpty()).isTrue();
    }

    @Test
    void everyFieldThatChangesHasAName() {
        PlannedProblem skin = room.entry("26").problem();
        room.plans.save(skin.with(Ending.of(PlanRoom.TODAY, "fermée")), java.util.Optional.empty());
        Intervention one = room.entry("42").interventions().getFirst();
        room.plans.save(new Intervention(
                one.id(),
                one.problem(),
                room.omaha.category("03").orElseThrow(),
                room.omaha.target("66").orElseThrow(),
                "autrement",
                Doer.of(DoerKind.PROFESSIONAL),
                "le lundi",
                InterventionStatus.DONE,
                one.since(),
                one.ending(),
                one.version()));
        Goal goal = room.goals.of(PlanRoom.HER).getFirst();
        room.goals.save(new Goal(
                goal.id(),
                goal.patient(),
                "autre",
                "autrement",
                java.util.Optional.empty(),
                new Goal.Decision(ProposedBy.CARER, Agreement.RESERVED, "pas l'hiver"),
                new Goal.End(GoalOutcome.DROPPED, java.util.Optional.of(PlanRoom.TODAY)),
                goal.version()));
        List<FieldHistory.Change> changes = room.history.of(PlanRoom.HER, 0, 99);
        assertThat(changes).hasSizeGreaterThan(16);
        for (FieldHistory.Change change : changes) {
            assertThat(records.fieldName(change.entity(), change.field()))
                    .as("%s", change)
                    .isPresent();
        }
        assertThat(changes.stream()
                        .map(change -> records.fieldName(change.entity(), change.field())
                                        .orElseThrow()
                                + change.entity())
                        .distinct())
                .as("no two fields of a kind share a name")
                .hasSize((int) changes.stream()
                        .map(change -> change.entity() + change.field())
                        .distinct()
                        .count());
        assertThat(records.fieldName("measure", "withdrawn.at")).isEmpty();
    }
}
