package fr.boussole.template;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.Doer;
import fr.boussole.careplan.Ending;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.InterventionStatus;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.Priority;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.template.PlanTemplate.Part;
import fr.boussole.template.PlanTemplate.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Templates and one person's plan: what one would add, adding it, taking it back. */
public final class PersonTemplates {
    private final Database database;
    private final CarePlans plans;
    private final Clock clock;
    private final Texts texts = Texts.beside(PersonTemplates.class);

    public PersonTemplates(Database database, CarePlans plans, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.clock = clock;
    }

    Difference difference(PatientId person, PlanTemplate template) {
        return Difference.of(plans.of(person), template);
    }

    /**
     * Adds what was chosen to her plan, all or nothing. What is in it by now is left alone, also what a colleague wrote
     * since the difference was shown.
     *
     * @throws Refusal when nothing is chosen, or one of the problems would break a rule
     */
    Applied apply(PatientId person, List<Part> chosen) {
        return database.together(() -> {
            CarePlan plan = plans.of(person);
            List<PlannedProblem> added = new ArrayList<>();
            List<Applied.Change> changed = new ArrayList<>();
            List<Intervention> interventions = new ArrayList<>();
            for (Part part : chosen) {
                Optional<CarePlan.Entry> hers = plan.of(part.problem());
                PlannedProblem of = problem(person, part, hers, added, changed);
                List<Intervention> running =
                        hers.map(CarePlan.Entry::interventions).orElse(List.of());
                part.steps().stream()
                        .filter(step -> Difference.step(running, step).fit() != Difference.Fit.HERS)
                        .map(step -> intervention(of, step))
                        .forEach(interventions::add);
            }
            Applied applied = new Applied(added, changed, interventions);
            if (applied.problems() + interventions.size() == 0) {
                throw new Refusal(texts.get("apply.nothing"));
            }
            plans.add(interventions);
            return applied;
        });
    }

    /** Takes it back: what was added is closed, what was changed is as before. @throws Refusal if changed since */
    void undo(Applied applied, String why) {
        Ending ending = Ending.of(today(), why);
        database.together(() -> {
            applied.interventions().forEach(one -> plans.save(stopped(one, ending)));
            applied.added()
                    .forEach(one -> plans.save(
                            copy(one, one.priority(), one.openedOn(), ending, one.version()), Optional.empty()));
            applied.changed().forEach(one -> {
                PlannedProblem before = one.before();
                plans.save(
                        copy(
                                before,
                                before.priority(),
                                before.openedOn(),
                                before.ending(),
                                one.after().version()),
                        Optional.empty());
            });
        });
    }

    private PlannedProblem problem(
            PatientId person,
            Part part,
            Optional<CarePlan.Entry> hers,
            List<PlannedProblem> added,
            List<Applied.Change> changed) {
        Difference.Kind kind = Difference.kind(hers, part.priority());
        if (hers.isEmpty()) {
            PlannedProblem written = plans.add(made(person, part), Optional.empty());
            added.add(written);
            return written;
        }
        PlannedProblem before = hers.get().problem();
        if (kind == Difference.Kind.HERS) {
            return before;
        }
        LocalDate opened = kind == Difference.Kind.AGAIN ? today() : before.openedOn();
        PlannedProblem after =
                plans.save(copy(before, part.priority(), opened, Ending.NONE, before.version()), Optional.empty());
        changed.add(new Applied.Change(before, after));
        return after;
    }

    private PlannedProblem made(PatientId person, Part part) {
        return new PlannedProblem(
                plans.nextProblem(),
                person,
                part.problem(),
                part.scope(),
                part.state(),
                part.priority(),
                part.signs(),
                part.words(),
                Optional.empty(),
                Optional.empty(),
                PlannedProblem.REVIEW_DAYS,
                today(),
                Ending.NONE,
                1);
    }

    private static PlannedProblem copy(
            PlannedProblem of, Priority priority, LocalDate opened, Ending ending, int version) {
        return new PlannedProblem(
                of.id(),
                of.patient(),
                of.problem(),
                of.scope(),
                of.state(),
                priority,
                of.signs(),
                of.words(),
                of.onset(),
                of.prescription(),
                of.reviewDays(),
                opened,
                ending,
                version);
    }

    private Intervention intervention(PlannedProblem of, Step step) {
        return new Intervention(
                plans.nextIntervention(),
                of.id(),
                step.category(),
                step.target(),
                step.detail(),
                Doer.of(step.by()),
                step.frequency(),
                InterventionStatus.PLANNED,
                today(),
                Ending.NONE,
                1);
    }

    private static Intervention stopped(Intervention one, Ending ending) {
        return new Intervention(
                one.id(),
                one.problem(),
                one.category(),
                one.target(),
                one.detail(),
                one.doer(),
                one.frequency(),
                one.status(),
                one.since(),
                ending,
                one.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
