package fr.boussole.intake;

import fr.boussole.careplan.Agreement;
import fr.boussole.careplan.Goal;
import fr.boussole.careplan.GoalId;
import fr.boussole.careplan.GoalOutcome;
import fr.boussole.careplan.ProposedBy;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what people want to reach, and what they said to it. */
final class GoalSheet {
    private final RecordSheet sheets;
    private final Taker taker;
    private final Texts texts;
    private final LocalDate today;
    private final Set<List<String>> seen = new HashSet<>();

    /** @param today nothing was reached after it */
    GoalSheet(RecordSheet sheets, Taker taker, Texts texts, LocalDate today) {
        this.sheets = sheets;
        this.taker = taker;
        this.texts = texts;
        this.today = today;
    }

    void read() throws IOException {
        sheets.read(
                "goals.csv",
                Set.of("goal", "measure", "due_on", "proposed_by", "agreement"),
                Set.of("reason", "outcome", "ended_on"),
                this::goal,
                taker::goal);
    }

    private Optional<Waiting<Goal>> goal(Line line, String patient, String member) {
        String goal = line.required("goal", 300);
        String measure = line.text("measure", 300);
        Optional<LocalDate> due = line.date("due_on");
        Optional<ProposedBy> by = line.requiredChoice("proposed_by", ProposedBy.class);
        Optional<Agreement> agreement = line.requiredChoice("agreement", Agreement.class);
        String reason = line.text("reason", 500);
        GoalOutcome outcome = line.choice("outcome", GoalOutcome.class).orElse(GoalOutcome.OPEN);
        Optional<LocalDate> ended = line.date("ended_on");
        if (line.good() && (outcome == GoalOutcome.OPEN) == ended.isPresent()) {
            line.refuse("ended_on", texts.get("goal.ended"));
        }
        if (ended.filter(today::isBefore).isPresent()) {
            line.refuse("ended_on", texts.get("record.future"));
        }
        if (line.good() && !seen.add(List.of(patient, goal))) {
            line.refuse("goal", texts.get("goal.twice"));
        }
        if (!line.good()) {
            return Optional.empty();
        }
        Goal.Decision decision = new Goal.Decision(by.orElseThrow(), agreement.orElseThrow(), reason);
        return Optional.of(new Waiting<>(
                patient,
                member,
                (person, nurse) -> new Goal(
                        new GoalId(0), person, goal, measure, due, decision, new Goal.End(outcome, ended), 1)));
    }
}
