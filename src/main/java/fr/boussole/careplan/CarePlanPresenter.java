package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Domain;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Latest;
import fr.boussole.prescription.Listed;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A person's plan as a map of the 42 problems, of which one is open. */
final class CarePlanPresenter {
    /** How a problem stands in her plan. */
    enum Standing {
        /** Never raised, or closed. */
        FAINT,
        DOCUMENTED,
        ACTED_ON
    }

    /** Null until read. */
    final ObjectProperty<@Nullable CarePlan> plan = new SimpleObjectProperty<>();
    /** Where the arrows are. */
    final ObjectProperty<Problem> cursor =
            new SimpleObjectProperty<>(OmahaCatalog.get().problems().getFirst());

    final StringProperty search = new SimpleStringProperty("");
    /** What is looked for, best first; empty while nothing is typed. */
    final ObservableList<Problem> matches = FXCollections.observableArrayList();
    /** Something is typed, and no problem is found by it. */
    final BooleanProperty nothingFound = new SimpleBooleanProperty();

    final ObservableList<Listed> prescriptions = FXCollections.observableArrayList();
    final ProblemPanelPresenter panel;

    private final PatientId person;
    private final CarePlanFeature.Services services;
    private final Desk desk;
    private final Function<String, List<Problem>> finder;
    private final Latest reading;
    private final Latest searching;
    /** Named in a meeting, not yet opened. */
    private final List<Problem> waiting = new ArrayList<>();

    private final RatingWords words = new RatingWords();
    private final Texts texts = Texts.beside(CarePlanPresenter.class);

    /**
     * @param me who rates
     * @param finder problems by everyday words, best first
     */
    CarePlanPresenter(
            PatientId person,
            CarePlanFeature.Services services,
            MemberId me,
            Desk desk,
            Function<String, List<Problem>> finder) {
        this.person = person;
        this.services = services;
        this.desk = desk;
        this.finder = finder;
        reading = new Latest(desk.background());
        searching = new Latest(desk.background());
        panel = new ProblemPanelPresenter(person, me, services.plans(), desk, this::load);
        search.addListener((property, before, now) -> find(now.strip()));
    }

    private record Read(CarePlan plan, List<Listed> prescriptions) {}

    void load() {
        reading.run(
                () -> new Read(
                        services.plans().of(person), services.prescriptions().all(person)),
                this::show,
                cause -> desk.dialogs().failed(texts.get("tab.failed"), cause));
    }

    private void show(Read read) {
        prescriptions.setAll(read.prescriptions());
        boolean first = plan.get() == null;
        plan.set(read.plan());
        Problem open = panel.problem.get();
        if (open != null) {
            panel.refresh(read.plan().of(open));
        } else if (first) {
            begin(read.plan()).ifPresent(this::turnTo);
        }
    }

    /** What is opened with the tab: what has waited longest for its rating, else what comes first. */
    private static Optional<Problem> begin(CarePlan plan) {
        return plan.current().stream()
                .min(Comparator.comparing(entry -> entry.due().orElse(LocalDate.MAX)))
                .map(entry -> entry.problem().problem());
    }

    /** Opens a problem; asks first when something typed of another would be lost. */
    void open(Problem one, Runnable then) {
        Problem before = panel.problem.get();
        if (one.equals(before)) {
            search.set("");
            then.run();
            return;
        }
        Runnable turn = () -> {
            turnTo(one);
            search.set("");
            then.run();
        };
        if (before != null && panel.unsaved()) {
            desk.dialogs()
                    .ask(
                            new Dialogs.Question(
                                    texts.get("leave.title", before.name()),
                                    texts.get("leave.body"),
                                    texts.get("leave.verb"),
                                    true),
                            turn);
        } else {
            turn.run();
        }
    }

    private void turnTo(Problem one) {
        cursor.set(one);
        panel.show(one, entry(one));
    }

    Optional<CarePlan.Entry> entry(Problem one) {
        return Optional.ofNullable(plan.get()).flatMap(hers -> hers.of(one));
    }

    Standing standing(Problem one) {
        return entry(one)
                .map(CarePlan.Entry::problem)
                .filter(PlannedProblem::open)
                .map(hers -> hers.priority() == Priority.HIGH ? Standing.ACTED_ON : Standing.DOCUMENTED)
                .orElse(Standing.FAINT);
    }

    /** Last ratings of one that is acted on, « 3·4·3 »; empty when it has none. */
    String rated(Problem one) {
        return standing(one) == Standing.ACTED_ON
                ? entry(one)
                        .flatMap(CarePlan.Entry::last)
                        .map(last -> words.brief(last.rating()))
                        .orElse("")
                : "";
    }

    /** « 2 suivis »; empty when none of the domain's problems is acted on. */
    String count(Domain domain) {
        long acted = OmahaCatalog.get().problems(domain).stream()
                .filter(one -> standing(one) == Standing.ACTED_ON)
                .count();
        return acted == 0 ? "" : texts.get("map.count", acted);
    }

    /** What a tile says to who listens. */
    String spoken(Problem one) {
        return switch (standing(one)) {
            case FAINT -> texts.get("map.spoken.faint", one.name());
            case DOCUMENTED -> texts.get("map.spoken.documented", one.name());
            case ACTED_ON ->
                entry(one)
                        .flatMap(CarePlan.Entry::last)
                        .map(last -> texts.get("map.spoken.rated", one.name(), words.spoken(last.rating())))
                        .orElse(texts.get("map.spoken.unrated", one.name()));
        };
    }

    /** One after the other, as they are saved. */
    void raise(List<Problem> several, Runnable then) {
        waiting.addAll(several);
        next(then, () -> {});
    }

    /** Once one is saved: opens the next that is to be raised. @param none when there is none */
    void next(Runnable then, Runnable none) {
        if (waiting.isEmpty()) {
            none.run();
        } else {
            open(waiting.removeFirst(), then);
        }
    }

    /** While one looks for something: the next match. */
    void step(int steps) {
        if (!matches.isEmpty()) {
            int now = matches.indexOf(cursor.get());
            cursor.set(matches.get(Math.floorMod(now + steps, matches.size())));
        }
    }

    private void find(String typed) {
        if (typed.isEmpty()) {
            searching.run(List::<Problem>of, this::found, cause -> {});
            return;
        }
        searching.run(
                () -> finder.apply(typed),
                this::found,
                cause -> desk.dialogs().failed(texts.get("map.search.failed"), cause));
    }

    private void found(List<Problem> found) {
        matches.setAll(found);
        nothingFound.set(found.isEmpty() && !search.get().isBlank());
        if (!found.isEmpty()) {
            cursor.set(found.getFirst());
        }
    }
}
