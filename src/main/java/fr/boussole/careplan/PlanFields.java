package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.FieldWords;
import fr.boussole.platform.text.Texts;
import java.util.Optional;
import java.util.Set;

/** The fields of a plan in French, as its history names them. */
final class PlanFields {
    static final Set<String> ENTITIES =
            Set.of(CarePlans.PROBLEM, CarePlans.ASSESSMENT, CarePlans.INTERVENTION, Stories.ENTITY, Goals.ENTITY);

    private final FieldWords plain = new FieldWords();
    private final Texts texts = Texts.beside(PlanFields.class);

    /** @param field component's path in the record; empty for another room's */
    Optional<String> name(String entity, String field) {
        return switch (entity) {
            case CarePlans.PROBLEM -> Optional.of(problem(field));
            case CarePlans.ASSESSMENT ->
                Optional.of(field.equals("withdrawn.on") ? texts.get("field.withdrawn") : texts.get("field.why"));
            case CarePlans.INTERVENTION -> Optional.of(intervention(field));
            case Stories.ENTITY -> Optional.of(story(field));
            case Goals.ENTITY -> Optional.of(goal(field));
            default -> Optional.empty();
        };
    }

    private String problem(String field) {
        return switch (field) {
            case "scope" -> texts.get("field.scope");
            case "state" -> texts.get("field.state");
            case "priority" -> texts.get("field.priority");
            case "signs" -> texts.get("field.signs");
            case "onset" -> texts.get("field.onset");
            case "prescription" -> texts.get("field.prescription");
            case "reviewDays" -> texts.get("field.review");
            case "openedOn" -> texts.get("field.opened");
            case "ending.on" -> texts.get("field.closed");
            case "ending.why" -> texts.get("field.why");
            default -> texts.get("field.words");
        };
    }

    private String intervention(String field) {
        return switch (field) {
            case "category.code" -> texts.get("field.category.code");
            case "category.name" -> texts.get("field.category");
            case "category.definition" -> texts.get("field.category.definition");
            case "target.code" -> texts.get("field.target.code");
            case "target.name" -> texts.get("field.target");
            case "target.definition" -> texts.get("field.target.definition");
            case "target.other" -> texts.get("field.target.other");
            case "doer.kind" -> texts.get("field.doer");
            case "doer.around" -> texts.get("field.doer.around");
            case "doer.name" -> texts.get("field.doer.name");
            case "frequency" -> texts.get("field.frequency");
            case "status" -> texts.get("field.status");
            case "since" -> texts.get("field.since");
            case "ending.on" -> texts.get("field.stopped");
            case "ending.why" -> texts.get("field.why");
            default -> texts.get("field.detail");
        };
    }

    private String story(String field) {
        return switch (field) {
            case "words" -> texts.get("field.story");
            case "matters" -> texts.get("field.matters");
            case "strengths" -> texts.get("field.strengths");
            case "metOn" -> texts.get("field.met");
            default -> texts.get("field.met.by");
        };
    }

    private String goal(String field) {
        return switch (field) {
            case "measure" -> texts.get("field.measure");
            case "dueOn" -> texts.get("field.due");
            case "decision.by" -> texts.get("field.proposed");
            case "decision.agreement" -> texts.get("field.agreement");
            case "decision.reason" -> texts.get("field.her.reason");
            case "end.outcome" -> texts.get("field.outcome");
            case "end.on" -> texts.get("field.ended");
            default -> texts.get("field.goal");
        };
    }

    /** Whether another field of the same change says it already, and better. */
    static boolean redundant(FieldHistory.Change change) {
        return switch (change.field()) {
            case "category.code",
                    "category.definition",
                    "target.code",
                    "target.definition",
                    "target.other",
                    "doer.around" -> true;
            default -> false;
        };
    }

    /** A value as it was noted, readable. */
    String value(String field, String noted) {
        if (noted.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "scope" -> OmahaCatalog.get().named(Scope.valueOf(noted)).name();
            case "state" ->
                OmahaCatalog.get().named(ProblemState.valueOf(noted)).name();
            case "priority" -> texts.of(Priority.valueOf(noted));
            case "doer.kind" -> texts.of(DoerKind.valueOf(noted));
            case "status" -> texts.of(InterventionStatus.valueOf(noted));
            case "decision.by" -> texts.of(ProposedBy.valueOf(noted));
            case "decision.agreement" -> texts.of(Agreement.valueOf(noted));
            case "end.outcome" -> texts.of(GoalOutcome.valueOf(noted));
            case "signs" -> noted.replaceAll("^\\[|]$", "");
            case "prescription" -> texts.get("field.prescription.number", noted.replaceAll("\\D", ""));
            default -> plain.plain(noted);
        };
    }
}
