package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.Target;

/**
 * An intervention without a person: what a form can be filled with.
 *
 * @param frequency in plain words, may be empty
 */
public record InterventionProposal(Category category, Target target, String detail, DoerKind doer, String frequency) {
    /** The same, with whom it is for left out. */
    static InterventionProposal of(Intervention one) {
        return new InterventionProposal(
                one.category(), one.target(), one.detail(), one.doer().kind(), one.frequency());
    }

    /** What was written for a person stays out of logs. */
    @Override
    public String toString() {
        return "InterventionProposal[" + category.code() + " " + target.code() + "]";
    }
}
