package fr.boussole.template;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.template.PlanTemplate.Part;
import fr.boussole.template.PlanTemplate.Step;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A person's plan on its way to a template: every word of it is read, changed or left out before it is kept. */
final class KeepPresenter {
    /** One intervention. */
    record StepWords(Step step, BooleanProperty kept, StringProperty detail, StringProperty frequency) {}

    /** One problem. @param words only where « other » needs them */
    record PartWords(Part part, BooleanProperty kept, StringProperty words, List<StepWords> steps) {
        boolean worded() {
            return !part.words().isEmpty();
        }
    }

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty description = new SimpleStringProperty("");
    final List<PartWords> parts;
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final PatientId person;
    private final PlanTemplates templates;
    private final Desk desk;
    private final Consumer<Offered> saved;
    private final Texts texts = Texts.beside(KeepPresenter.class);
    private boolean busy;

    /** @param made of her plan, not yet kept */
    KeepPresenter(PatientId person, PlanTemplate made, PlanTemplates templates, Desk desk, Consumer<Offered> saved) {
        this.person = person;
        this.templates = templates;
        this.desk = desk;
        this.saved = saved;
        parts = made.problems().stream()
                .map(part -> new PartWords(
                        part,
                        new SimpleBooleanProperty(true),
                        new SimpleStringProperty(part.words()),
                        part.steps().stream()
                                .map(step -> new StepWords(
                                        step,
                                        new SimpleBooleanProperty(true),
                                        new SimpleStringProperty(step.detail()),
                                        new SimpleStringProperty(step.frequency())))
                                .toList()))
                .toList();
    }

    void save() {
        if (busy) {
            return;
        }
        refusal.set(null);
        PlanTemplate reviewed = reviewed();
        busy = true;
        desk.background()
                .run(
                        () -> templates.add(reviewed, person),
                        kept -> {
                            busy = false;
                            desk.notices()
                                    .say(texts.get("keep.done", kept.template().name()));
                            saved.accept(kept);
                        },
                        cause -> {
                            busy = false;
                            if (cause instanceof Refusal refused) {
                                refusal.set(refused);
                            } else {
                                desk.dialogs().failed(texts.get("failed"), cause);
                            }
                        });
    }

    private PlanTemplate reviewed() {
        List<Part> kept = parts.stream()
                .filter(part -> part.kept().get())
                .map(part -> new Part(
                        part.part().problem(),
                        part.part().scope(),
                        part.part().state(),
                        part.part().priority(),
                        part.part().signs(),
                        part.words().get().strip(),
                        part.steps().stream()
                                .filter(step -> step.kept().get())
                                .map(KeepPresenter::step)
                                .toList()))
                .toList();
        return new PlanTemplate(name.get().strip(), description.get().strip(), kept);
    }

    private static Step step(StepWords words) {
        Step step = words.step();
        return new Step(
                step.category(),
                step.target(),
                words.detail().get().strip(),
                step.by(),
                words.frequency().get().strip());
    }
}
