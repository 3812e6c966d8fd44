package fr.boussole.careplan;

import fr.boussole.patient.FieldHistory;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * All that was ever noted in a plan.
 *
 * @param ratings oldest first within a problem, withdrawn and second ones among them
 * @param changes newest first
 * @param zone the practice's, to say when something was changed
 */
record PlanPast(List<Assessment> ratings, List<FieldHistory.Change> changes, ZoneId zone) {
    PlanPast {
        ratings = List.copyOf(ratings);
        changes = List.copyOf(changes);
    }

    List<Assessment> ratings(PlannedProblem problem) {
        return ratings.stream()
                .filter(one -> one.problem().equals(problem.id()))
                .toList();
    }

    /** Of the problem, its ratings and its interventions. */
    List<FieldHistory.Change> changes(CarePlan.Entry entry) {
        List<Long> rated =
                ratings(entry.problem()).stream().map(one -> one.id().value()).toList();
        List<Long> done =
                entry.interventions().stream().map(one -> one.id().value()).toList();
        return changes.stream()
                .filter(change -> switch (change.entity()) {
                    case CarePlans.PROBLEM ->
                        change.entityId() == entry.problem().id().value();
                    case CarePlans.ASSESSMENT -> rated.contains(change.entityId());
                    case CarePlans.INTERVENTION -> done.contains(change.entityId());
                    default -> false;
                })
                .toList();
    }

    /** Of what she said and wanted. */
    List<FieldHistory.Change> said() {
        return changes.stream()
                .filter(change -> change.entity().equals(Stories.ENTITY)
                        || change.entity().equals(Goals.ENTITY))
                .toList();
    }

    LocalDateTime at(FieldHistory.Change change) {
        return LocalDateTime.ofInstant(change.at(), zone);
    }

    @Override
    public String toString() {
        return "PlanPast[" + ratings.size() + "]";
    }
}
