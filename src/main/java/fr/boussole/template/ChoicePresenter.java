package fr.boussole.template;

import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.template.PlanTemplate.Part;
import fr.boussole.template.PlanTemplate.Step;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What she takes of one problem of a template: each line has its tick. */
final class ChoicePresenter {
    /** One sign of a problem that is new to the plan. */
    record SignTick(Sign sign, BooleanProperty taken) {}

    /** One intervention. */
    record StepTick(Difference.StepLine line, BooleanProperty taken) {}

    final Difference.Line line;
    /** Of a problem that is left as it is, always true. */
    final BooleanProperty taken = new SimpleBooleanProperty(true);

    final List<SignTick> signs;
    final List<StepTick> steps;

    ChoicePresenter(Difference.Line line) {
        this.line = line;
        signs = line.part().signs().stream()
                .map(sign -> new SignTick(sign, new SimpleBooleanProperty(true)))
                .toList();
        steps = line.steps().stream()
                .map(step -> new StepTick(step, new SimpleBooleanProperty(step.fit() == Difference.Fit.NEW)))
                .toList();
    }

    /** The signs can be chosen only where the problem is new. */
    boolean choosesSigns() {
        return line.kind() == Difference.Kind.NEW && line.part().state() == ProblemState.ACTUAL;
    }

    void changed(Runnable then) {
        taken.subscribe((was, now) -> then.run());
        signs.forEach(one -> one.taken().subscribe((was, now) -> then.run()));
        steps.forEach(one -> one.taken().subscribe((was, now) -> then.run()));
    }

    /** How many interventions it would add. */
    long added() {
        return taken.get()
                ? steps.stream()
                        .filter(one -> one.line().fit() != Difference.Fit.HERS
                                && one.taken().get())
                        .count()
                : 0;
    }

    /** Whether the problem itself would be added, opened or raised. */
    boolean moves() {
        return taken.get() && line.kind() != Difference.Kind.HERS;
    }

    /** Empty when nothing of it is taken. */
    Optional<Part> chosen() {
        if (!moves() && added() == 0) {
            return Optional.empty();
        }
        List<Step> wanted = steps.stream()
                .filter(one -> one.taken().get())
                .map(one -> one.line().step())
                .toList();
        List<Sign> kept = signs.stream()
                .filter(one -> one.taken().get())
                .map(SignTick::sign)
                .toList();
        return Optional.of(line.part().with(kept, wanted));
    }
}
