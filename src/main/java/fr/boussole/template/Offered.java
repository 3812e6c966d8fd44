package fr.boussole.template;

import java.util.Optional;

/** A template one may choose. @param own empty for one that comes with the program, which nobody can change */
public record Offered(Optional<Own> own, PlanTemplate template) {
    /** Where the team's own one is kept. */
    record Own(TemplateId id, boolean withdrawn, int version) {}

    static Offered shipped(PlanTemplate template) {
        return new Offered(Optional.empty(), template);
    }
}
