package fr.boussole.template;

import static fr.boussole.testing.PlanRoom.HER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.PlanRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list and the difference without a screen. */
class TemplatesPresenterTest {
    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final AtomicInteger changed = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();
    PlanRoom room;
    PlanTemplates templates;
    Desk desk;
    TemplatesPresenter presenter;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder).filled();
        templates = new PlanTemplates(room.database, room.session, room.session, room.plans, room.patients);
        PersonTemplates persons = new PersonTemplates(room.database, room.plans, room.clock);
        desk = new Desk(Background.direct(), dialogs, notices, room.clock);
        presenter = new TemplatesPresenter(
                templates,
                Optional.of(new TemplatesPresenter.Whose(HER, persons, changed::incrementAndGet)),
                desk,
                closed::incrementAndGet);
        presenter.load();
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void searchFindsByNamePurposeAndProblem() {
        assertThat(presenter.shown).hasSize(ShippedTemplates.FILES.size());
        presenter.query.set("plaie chro");
        assertThat(presenter.shown).hasSize(1);
        assertThat(Objects.requireNonNull(presenter.chosen.get()).template().name())
                .isEqualTo("Plaie chronique");
        presenter.query.set("INSULINE");
        assertThat(presenter.shown).hasSize(1);
        presenter.query.set("xylophone");
        assertThat(presenter.shown).isEmpty();
        assertThat(presenter.choices).isEmpty();
        presenter.query.set("");
        assertThat(presenter.chosen.get()).isNotNull();
    }

    @Test
    void ticksDecideWhatIsAddedAndUndoTakesItBack() {
        presenter.query.set("plaie chronique");
        assertThat(presenter.summary.get()).startsWith("5").contains("14 interventions");
        choice("29").taken.set(false);
        assertThat(presenter.summary.get()).startsWith("4").contains("11 interventions");
        choice("26").steps.get(1).taken().set(false);
        assertThat(presenter.summary.get()).contains("10 interventions");
        // The first is like one she has: off until she wants it.
        assertThat(choice("26").steps.getFirst().taken().get()).isFalse();
        presenter.apply();
        assertThat(closed).hasValue(1);
        assertThat(changed).hasValue(1);
        assertThat(room.plans.of(HER).of(room.omaha.problem("29").orElseThrow()))
                .isEmpty();
        assertThat(room.entry("26").interventions()).hasSize(2 + 3);
        assertThat(notices.said.getLast()).contains("4 problèmes").contains("10 interventions");
        notices.undo();
        assertThat(room.plans.of(HER).current()).hasSize(3);
        assertThat(changed).hasValue(2);
    }

    @Test
    void withoutASignAnActualProblemIsRefusedWithASentence() {
        presenter.query.set("plaie chronique");
        choice("29").signs.forEach(sign -> sign.taken().set(false));
        presenter.apply();
        assertThat(Objects.requireNonNull(presenter.refusal.get()).sentence()).contains("au moins un signe");
        assertThat(closed).hasValue(0);
        assertThat(room.plans.of(HER).entries()).hasSize(4);
    }

    @Test
    void nothingTickedIsRefused() {
        presenter.query.set("plaie chronique");
        presenter.choices.forEach(choice -> {
            choice.taken.set(choice.line.kind() == Difference.Kind.HERS);
            choice.steps.forEach(step -> step.taken().set(false));
        });
        presenter.apply();
        assertThat(Objects.requireNonNull(presenter.refusal.get()).sentence()).contains("Rien n'est coché");
    }

    @Test
    void givenTakenRenamedWithdrawn() throws IOException {
        presenter.query.set("parkinson");
        Path file = folder.resolve("p.json");
        dialogs.chosen = Optional.of(file);
        presenter.give();
        assertThat(dialogs.suggestedName).isEqualTo("maladie-de-parkinson.json");
        Files.writeString(file, Files.readString(file).replace("Maladie de Parkinson", "Parkinson, notre façon"));
        presenter.chooseFile();
        assertThat(Objects.requireNonNull(presenter.chosen.get()).template().name())
                .isEqualTo("Parkinson, notre façon");
        NamePresenter name =
                new NamePresenter(Objects.requireNonNull(presenter.chosen.get()), templates, desk, presenter::kept);
        name.name.set("plaie chronique");
        name.save();
        assertThat(Objects.requireNonNull(name.refusal.get()).field()).hasValue("name");
        name.name.set("Parkinson");
        name.save();
        assertThat(Objects.requireNonNull(presenter.chosen.get()).template().name())
                .isEqualTo("Parkinson");
        presenter.withdraw();
        assertThat(presenter.shown).noneMatch(one -> one.own().isPresent());
        notices.undo();
        assertThat(presenter.shown).anyMatch(one -> one.own().isPresent());
        Files.writeString(file, "{");
        presenter.chooseFile();
        assertThat(Objects.requireNonNull(presenter.refusal.get()).sentence()).contains("abîmé à la ligne 1");
    }

    @Test
    void aPlanIsReviewedBeforeItIsKept() {
        KeepPresenter keep = new KeepPresenter(HER, templates.from(HER), templates, desk, presenter::kept);
        keep.save();
        assertThat(Objects.requireNonNull(keep.refusal.get()).field()).hasValue("name");
        keep.name.set("Peau");
        keep.parts.stream()
                .filter(part -> !part.part().problem().code().equals("26"))
                .forEach(part -> part.kept().set(false));
        KeepPresenter.PartWords skin = keep.parts.stream()
                .filter(part -> part.kept().get())
                .findFirst()
                .orElseThrow();
        skin.steps().getFirst().kept().set(false);
        skin.steps().getLast().detail().set("Pour Geneviève");
        keep.save();
        assertThat(Objects.requireNonNull(keep.refusal.get()).sentence()).contains("Pour Geneviève");
        skin.steps().getLast().detail().set("Le talon chaque matin");
        keep.save();
        PlanTemplate kept = Objects.requireNonNull(presenter.chosen.get()).template();
        assertThat(kept.name()).isEqualTo("Peau");
        assertThat(kept.problems()).hasSize(1);
        assertThat(kept.problems().getFirst().steps().stream().map(PlanTemplate.Step::detail))
                .containsExactly("Le talon chaque matin");
    }

    private ChoicePresenter choice(String code) {
        return presenter.choices.stream()
                .filter(choice -> choice.line.part().problem().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
