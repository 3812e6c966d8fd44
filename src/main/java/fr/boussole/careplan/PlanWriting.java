package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Writes what the panel of a problem holds, and takes it back; not on the screen's thread. */
final class PlanWriting {
    private final CarePlans plans;
    private final Clock clock;
    private final Texts texts = Texts.beside(PlanWriting.class);

    PlanWriting(CarePlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param before empty when the problem is new in her plan
     */
    record Done(Optional<PlannedProblem> before, PlannedProblem now, Optional<Assessment> rating) {
        boolean changed() {
            return before.isEmpty() || before.get().version() != now.version();
        }
    }

    Done write(Optional<PlannedProblem> before, PlannedProblem now, Optional<Assessment> rating) {
        if (before.isEmpty()) {
            return new Done(before, plans.add(now, rating), rating);
        }
        if (before.get().equals(now)) {
            // A colleague may have changed the problem meanwhile; a rating by itself does not mind.
            rating.ifPresent(plans::rate);
            return new Done(before, now, rating);
        }
        return new Done(before, plans.save(now, rating), rating);
    }

    /** What was just written is no longer so; what was new stays as closed, noted by mistake. */
    void takeBack(Done done) {
        done.rating().ifPresent(made -> plans.withdraw(made, texts.get("undo.why")));
        if (done.changed()) {
            plans.save(
                    done.before()
                            .map(was -> was.with(done.now().version()))
                            .orElseGet(() -> done.now().with(mistaken())),
                    Optional.empty());
        }
    }

    /** « Noté par erreur », today. */
    Ending mistaken() {
        return Ending.of(LocalDate.now(clock), texts.get("end.mistake.why"));
    }
}
