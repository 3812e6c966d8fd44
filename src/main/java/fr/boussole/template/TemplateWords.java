package fr.boussole.template;

import fr.boussole.careplan.Priority;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.text.Texts;
import fr.boussole.template.PlanTemplate.Part;
import fr.boussole.template.PlanTemplate.Step;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A template's parts in words. */
final class TemplateWords {
    private final OmahaCatalog omaha = OmahaCatalog.get();
    private final Texts texts = Texts.beside(TemplateWords.class);

    /** « Réel · Individu », and whether it is only documented. */
    String modifiers(Part part) {
        return Stream.of(
                        omaha.named(part.state()).name(),
                        omaha.named(part.scope()).name(),
                        part.priority() == Priority.LOW ? texts.get("low") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** « Surveillance · signes/symptômes physiques · infirmière · chaque jour ». */
    String about(Step step) {
        return Stream.of(step.category().name(), step.target().name(), texts.of(step.by()), step.frequency())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What exactly; the target where nothing more is said. */
    String what(Step step) {
        return step.detail().isEmpty() ? step.target().name() : step.detail();
    }

    /** « 5 problèmes, 14 interventions ». */
    String size(PlanTemplate template) {
        return texts.get("size", template.problems().size(), template.steps());
    }
}
