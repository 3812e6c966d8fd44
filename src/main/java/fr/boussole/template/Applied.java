package fr.boussole.template;

import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.PlannedProblem;
import java.util.List;

/** What a template did to a plan, to tell it and to take it back. */
record Applied(List<PlannedProblem> added, List<Change> changed, List<Intervention> interventions) {
    Applied {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        interventions = List.copyOf(interventions);
    }

    /** A problem opened again, or raised. */
    record Change(PlannedProblem before, PlannedProblem after) {}

    int problems() {
        return added.size() + changed.size();
    }

    @Override
    public String toString() {
        return "Applied[" + problems() + ", " + interventions.size() + "]";
    }
}
