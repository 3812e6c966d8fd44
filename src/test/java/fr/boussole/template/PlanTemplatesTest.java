package fr.boussole.template;

import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.OTHER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.Ending;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.Priority;
import fr.boussole.platform.Refusal;
import fr.boussole.template.PlanTemplate.Part;
import fr.boussole.testing.PlanRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates on a real file: kept, given, taken; added to a plan, and taken back. */
class PlanTemplatesTest {
    @TempDir
    Path folder;

    PlanRoom room;
    PlanTemplates templates;
    PersonTemplates persons;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder);
        templates = new PlanTemplates(room.database, room.session, room.session, room.plans, room.patients);
        persons = new PersonTemplates(room.database, room.plans, room.clock);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void everyShippedOneAppliesToSomebodyNewAndIsAllHersThen() {
        for (PlanTemplate shipped : ShippedTemplates.all()) {
            CarePlan before = room.plans.of(OTHER);
            Applied applied = persons.apply(OTHER, shipped.problems());
            CarePlan after = room.plans.of(OTHER);
            for (Part part : shipped.problems()) {
                CarePlan.Entry entry = after.of(part.problem()).orElseThrow();
                assertThat(entry.problem().open()).isTrue();
                assertThat(entry.interventions().stream()
                                .filter(Intervention::running)
                                .map(Intervention::detail))
                        .as(shipped.name())
                        .containsAll(part.steps().stream()
                                .map(PlanTemplate.Step::detail)
                                .toList());
            }
            assertThat(persons.difference(OTHER, shipped).adds())
                    .as(shipped.name())
                    .isFalse();
            assertThat(applied.interventions()).hasSize(shipped.steps());
            persons.undo(applied, "essai");
            assertThat(room.plans.of(OTHER).current()).as(shipped.name()).hasSameSizeAs(before.current());
        }
    }

    @Test
    void theDifferenceLeavesAloneWhatSheHas() {
        room.filled();
        PlanTemplate wound = shipped("Plaie chronique");
        Difference difference = persons.difference(HER, wound);
        assertThat(line(difference, "26").kind()).isEqualTo(Difference.Kind.HERS);
        assertThat(line(difference, "24").kind()).isEqualTo(Difference.Kind.RAISED);
        assertThat(line(difference, "29").kind()).isEqualTo(Difference.Kind.NEW);
        assertThat(line(difference, "26").steps().getFirst().fit()).isEqualTo(Difference.Fit.ALIKE);
        assertThat(line(difference, "26").steps().getFirst().beside()).contains("hydrocolloïde");
        CarePlan.Entry before = room.entry("26");
        persons.apply(HER, wound.problems());
        CarePlan.Entry after = room.entry("26");
        assertThat(after.problem()).isEqualTo(before.problem());
        assertThat(after.ratings()).isEqualTo(before.ratings());
        assertThat(after.interventions()).containsAll(before.interventions());
        assertThat(room.entry("24").problem().priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void undoIsAsBefore() {
        room.filled();
        CarePlan before = room.plans.of(HER);
        Applied applied = persons.apply(HER, shipped("Plaie chronique").problems());
        assertThat(applied.problems()).isEqualTo(5);
        persons.undo(applied, "essai");
        CarePlan after = room.plans.of(HER);
        assertThat(after.current().stream().map(entry -> entry.problem().problem()))
                .containsExactlyElementsOf(before.current().stream()
                        .map(entry -> entry.problem().problem())
                        .toList());
        assertThat(room.entry("24").problem().priority()).isEqualTo(Priority.LOW);
        assertThat(room.entry("26").interventions().stream().filter(Intervention::running))
                .hasSize(2);
        assertThat(room.entry("29").problem().ending()).isEqualTo(Ending.of(TODAY, "essai"));
        // Its problems were closed, so they would be opened again.
        assertThat(line(persons.difference(HER, shipped("Plaie chronique")), "29")
                        .kind())
                .isEqualTo(Difference.Kind.AGAIN);
    }

    @Test
    void aClosedProblemIsOpenedAgainAsItWas() {
        PlannedProblem skin = room.added("26", "03", "06");
        PlannedProblem closed = room.plans.save(ended(skin), Optional.empty());
        assertThat(closed.open()).isFalse();
        persons.apply(HER, shipped("Plaie chronique").problems());
        PlannedProblem again = room.entry("26").problem();
        assertThat(again.id()).isEqualTo(skin.id());
        assertThat(again.open()).isTrue();
        assertThat(again.signs()).isEqualTo(skin.signs());
    }

    @Test
    void onlyWhatIsTickedIsAdded() {
        Part skin = shipped("Plaie chronique").problems().getFirst();
        Part less = skin.with(skin.signs().subList(0, 1), skin.steps().subList(0, 2));
        persons.apply(HER, List.of(less));
        assertThat(room.plans.of(HER).entries()).hasSize(1);
        assertThat(room.entry("26").problem().signs()).isEqualTo(less.signs());
        assertThat(room.entry("26").interventions()).hasSize(2);
    }

    @Test
    void allOrNothing() {
        List<Part> parts = shipped("Plaie chronique").problems();
        Part bad = parts.get(1).with(List.of(), parts.get(1).steps());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> persons.apply(HER, List.of(parts.getFirst(), bad)))
                .withMessageContaining("au moins un signe");
        assertThat(room.plans.of(HER).entries()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> persons.apply(HER, List.of()))
                .withMessageContaining("Rien n'est coché");
    }

    @Test
    void givenAndTakenItIsTheSame() throws IOException {
        Path file = folder.resolve("plaie.json");
        Offered shipped = templates.all().stream()
                .filter(one -> one.template().name().equals("Plaie chronique"))
                .findFirst()
                .orElseThrow();
        templates.give(shipped, file);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.take(file))
                .withMessageContaining("déjà là");
        Files.writeString(file, Files.readString(file).replace("sérum", "eau claire"));
        Offered taken = templates.take(file);
        assertThat(taken.template().name()).isEqualTo("Plaie chronique (2)");
        assertThat(taken.template().problems().getFirst().steps().getFirst().detail())
                .contains("eau claire");
        assertThat(templates.all().getFirst()).isEqualTo(taken);
        templates.give(taken, file);
        templates.withdraw(taken);
        assertThat(templates.take(file).template()).isEqualTo(taken.template());
    }

    @Test
    void aHostileFileChangesNothing() throws IOException {
        int before = templates.all().size();
        Path file = folder.resolve("mal.json");
        for (String content : List.of("", "{", "{\"format\": \"boussole-plan-template\", \"version\": 9}")) {
            Files.writeString(file, content);
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> templates.take(file));
        }
        Files.write(file, new byte[TemplateReader.LARGEST + 1]);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> templates.take(file));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> templates.take(folder));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> templates.take(folder.resolve("none.json")));
        assertThat(templates.all()).hasSize(before);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.give(templates.all().getFirst(), folder.resolve("no/where.json")));
    }

    @Test
    void renamedWithdrawnAndBack() {
        room.filled();
        Offered kept = templates.add(templates.from(HER).named("Peau fragile"), HER);
        Offered renamed = templates.rename(kept, "  Peau et isolement ");
        assertThat(templates.all().getFirst().template().name()).isEqualTo("Peau et isolement");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.rename(kept, "Autre nom"))
                .withMessageContaining("entre-temps");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.rename(renamed, "PLAIE CHRONIQUE"))
                .satisfies(refused -> assertThat(refused.field()).hasValue("name"));
        Offered withdrawn = templates.withdraw(renamed);
        assertThat(templates.all()).allMatch(one -> one.own().isEmpty());
        templates.restore(withdrawn);
        assertThat(templates.all().getFirst().template()).isEqualTo(renamed.template());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.withdraw(templates.all().getLast()))
                .withMessageContaining("vient avec Boussole");
    }

    @Test
    void aPlanBecomesATemplateWithoutAWordThatNamesHer() {
        room.filled();
        PlanTemplate made = templates.from(HER);
        assertThat(made.problems()).hasSize(4).allMatch(part -> part.words().isEmpty());
        assertThat(made.steps()).isEqualTo(3);
        Offered kept = templates.add(made.named("Peau et isolement"), HER);
        assertThat(persons.difference(HER, kept.template()).adds()).isFalse();
        assertThat(persons.difference(OTHER, kept.template()).adds()).isTrue();
        for (String hers : List.of("Geneviève", "mme D'HAUTEFEUILLE")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> templates.add(made.named("Comme " + hers), HER))
                    .withMessageContaining("désigne la personne");
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.from(OTHER))
                .withMessageContaining("vide");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.add(made, HER))
                .satisfies(refused -> assertThat(refused.field()).hasValue("name"));
    }

    private static PlannedProblem ended(PlannedProblem one) {
        return new PlannedProblem(
                one.id(),
                one.patient(),
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
                Ending.of(TODAY, "guéri"),
                one.version());
    }

    static PlanTemplate shipped(String name) {
        return ShippedTemplates.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Difference.Line line(Difference difference, String code) {
        return difference.lines().stream()
                .filter(line -> line.part().problem().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
