package fr.boussole.outcome;

import fr.boussole.careplan.Agreement;
import fr.boussole.careplan.Goal;
import fr.boussole.careplan.GoalOutcome;
import fr.boussole.careplan.Goals;
import fr.boussole.careplan.Occasion;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.PlannedProblemId;
import fr.boussole.careplan.ProposedBy;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person's plan on a real file with what shows how it went. */
final class OutcomeRoom implements AutoCloseable {
    final PlanRoom plan;
    final Goals goals;
    final Victories victories;
    final DoubleRatings doubles;
    final Outcomes outcomes;
    final Evolutions evolutions;

    OutcomeRoom(Path folder) {
        plan = new PlanRoom(folder);
        goals = new Goals(plan.database, plan.session, plan.session, plan.clock, plan.history);
        victories = new Victories(plan.database, plan.session, plan.session, plan.clock, plan.history);
        doubles = new DoubleRatings(plan.session, plan.clock, plan.plans);
        outcomes = new Outcomes(plan.database, plan.session, plan.session, plan.plans);
        evolutions = new Evolutions(
                plan.session,
                plan.clock,
                new Evolutions.Sources(plan.plans, goals, victories, plan.patients, plan.team));
    }

    /** Skin got better, social contact stayed, medication got a little worse; a goal reached, two small victories. */
    OutcomeRoom lived() {
        plan.filled();
        LocalDate today = PlanRoom.TODAY;
        plan.rated(plan.entry("26").problem(), today.minusDays(2), Occasion.INTERIM, 4, 4, 3);
        plan.rated(plan.entry("07").problem(), today.minusDays(60), Occasion.INTERIM, 3, 2, 2);
        plan.rated(plan.entry("42").problem(), today.minusDays(20), Occasion.INTERIM, 3, 2, 3);
        goal("Faire son pansement seule", today.minusDays(9));
        victory("26", 3, "Bas mis seule, pour la première fois depuis l'hôpital");
        victory("", 12, "Est descendue au marché avec sa voisine");
        plan.session.noted.clear();
        return this;
    }

    /** All 42 problems, long words everywhere, many goals and victories. */
    OutcomeRoom full() {
        LocalDate today = PlanRoom.TODAY;
        String words = "Apprendre à la personne et à son aidante principale, pas à pas et avec ses propres mots, ";
        plan.clock.forward(Duration.ofDays(-300));
        List<PlannedProblem> all = plan.omaha.problems().stream()
                .map(problem ->
                        plan.added(problem.code(), problem.signs().getFirst().code()))
                .toList();
        all.forEach(problem -> plan.plans.add(
                List.of(plan.intervention(problem, "01", "14", (words.repeat(5) + "fin").substring(0, 400)))));
        plan.clock.forward(Duration.ofDays(300));
        int i = 0;
        for (PlannedProblem problem : all) {
            i++;
            plan.rated(problem, today.minusDays(290), Occasion.ADMISSION, 1 + i % 5, 1 + i % 3, 1 + i % 4);
            if (i % 7 != 0) {
                plan.rated(problem, today.minusDays(i), Occasion.INTERIM, 1 + (i * 2) % 5, 2 + i % 3, 1 + (i * 3) % 5);
            }
        }
        for (int n = 0; n < 30; n++) {
            goal((words.repeat(4) + "fin").substring(0, 280), today.minusDays(n));
            victory("", n, (words.repeat(7) + "fin").substring(0, 480));
        }
        return this;
    }

    void goal(String words, LocalDate reachedOn) {
        goals.add(new Goal(
                goals.nextId(),
                PlanRoom.HER,
                words,
                "",
                Optional.empty(),
                new Goal.Decision(ProposedBy.PERSON, Agreement.AGREED, ""),
                new Goal.End(GoalOutcome.REACHED, Optional.of(reachedOn)),
                1));
    }

    void victory(String problem, int daysAgo, String words) {
        Optional<PlannedProblemId> of = problem.isEmpty()
                ? Optional.empty()
                : Optional.of(plan.entry(problem).problem().id());
        victories.note(PlanRoom.HER, of, PlanRoom.TODAY.minusDays(daysAgo), words);
    }

    @Override
    public void close() {
        plan.close();
    }
}
