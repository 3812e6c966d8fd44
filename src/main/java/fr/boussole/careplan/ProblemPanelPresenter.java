package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One problem being looked at: raised, changed, rated, closed, opened again. */
final class ProblemPanelPresenter {
    /** Null while none is open. */
    final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();
    /** Hers as last read; null when it was never raised. */
    final ObjectProperty<CarePlan.@Nullable Entry> entry = new SimpleObjectProperty<>();

    final ProblemDraftPresenter draft = new ProblemDraftPresenter();
    final RatingPresenter rating = new RatingPresenter();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    /** A colleague changed it since it was read. */
    final BooleanProperty meanwhile = new SimpleBooleanProperty();
    /** Whether a rating can be given now. */
    final BooleanProperty ratable = new SimpleBooleanProperty();

    private final PatientId person;
    private final MemberId me;
    private final CarePlans plans;
    private final Desk desk;
    private final Runnable saved;
    private final PlanWriting writing;
    private final Texts texts = Texts.beside(ProblemPanelPresenter.class);
    private Optional<CarePlan.Entry> newest = Optional.empty();
    private ProblemDraftPresenter.Typed asRead = draft.typed();
    private RatingPresenter.Typed unrated = rating.typed();
    private boolean busy;

    /** @param saved called each time something was written, also when undone: reads the plan again */
    ProblemPanelPresenter(PatientId person, MemberId me, CarePlans plans, Desk desk, Runnable saved) {
        this.person = person;
        this.me = me;
        this.plans = plans;
        this.desk = desk;
        this.saved = saved;
        writing = new PlanWriting(plans, desk.clock());
        draft.priority.subscribe(this::foresee);
    }

    /** Shows a problem as it was read; what was typed of another is gone. */
    void show(Problem one, Optional<CarePlan.Entry> hers) {
        newest = hers;
        problem.set(one);
        entry.set(hers.orElse(null));
        refusal.set(null);
        meanwhile.set(false);
        draft.show(hers.map(CarePlan.Entry::problem));
        rating.start(today(), hers.flatMap(CarePlan.Entry::last), next());
        asRead = draft.typed();
        unrated = rating.typed();
        foresee();
    }

    /** The plan was read again: takes the new state over, unless something is typed here. */
    void refresh(Optional<CarePlan.Entry> hers) {
        Problem one = problem.get();
        if (one == null) {
            return;
        }
        newest = hers;
        if (!unsaved()) {
            show(one, hers);
        } else {
            meanwhile.set(!version(hers).equals(version(Optional.ofNullable(entry.get()))));
        }
    }

    private static Optional<Integer> version(Optional<CarePlan.Entry> hers) {
        return hers.map(one -> one.problem().version());
    }

    /** What lowering needs: its rating is the last. */
    private void foresee() {
        rating.occasion.set(lowering() ? Occasion.DISCHARGE : next());
        ratable.set(!closed() && (draft.priority.get() == Priority.HIGH || lowering()));
    }

    private Occasion next() {
        return Optional.ofNullable(entry.get()).map(CarePlan.Entry::next).orElse(Occasion.ADMISSION);
    }

    /** Acted on until now, and no longer. */
    boolean lowering() {
        CarePlan.Entry hers = entry.get();
        return hers != null && hers.problem().actedOn() && draft.priority.get() == Priority.LOW;
    }

    boolean closed() {
        CarePlan.Entry hers = entry.get();
        return hers != null && !hers.problem().open();
    }

    boolean unsaved() {
        return problem.get() != null
                && (!draft.typed().equals(asRead) || !rating.typed().same(unrated));
    }

    /** « 63 jours »: since it was last rated, once a new rating is due. */
    Optional<Long> overdue() {
        CarePlan.Entry hers = entry.get();
        return hers == null
                ? Optional.empty()
                : hers.due()
                        .filter(due -> !due.isAfter(today()))
                        .flatMap(due -> hers.last())
                        .map(last -> ChronoUnit.DAYS.between(last.ratedOn(), today()));
    }

    /** What a colleague noted replaces what is typed. */
    void giveUp() {
        Problem one = problem.get();
        if (one != null) {
            show(one, newest);
        }
    }

    /** @param then once it is on the disk */
    void save(Runnable then) {
        Problem one = problem.get();
        if (busy || one == null) {
            return;
        }
        refusal.set(null);
        Optional<PlannedProblem> before = Optional.ofNullable(entry.get()).map(CarePlan.Entry::problem);
        try {
            draft.refuse(before.map(known -> asRead));
            if (ratable.get()) {
                rating.refuseHalf();
            }
        } catch (Refusal wrong) {
            refusal.set(wrong);
            return;
        }
        if (before.isPresent() && !unsaved()) {
            desk.notices().say(texts.get("panel.nothing"));
            return;
        }
        ProblemDraftPresenter.Typed now = draft.typed();
        Optional<RatingPresenter.Typed> rated =
                Optional.of(rating.typed()).filter(typed -> ratable.get() && typed.whole());
        Occasion occasion = rating.occasion.get();
        busy = true;
        desk.background()
                .run(
                        () -> {
                            PlannedProblem planned = now.planned(before.orElseGet(
                                    () -> ProblemDraftPresenter.blank(plans.nextProblem(), person, one, today())));
                            return writing.write(
                                    before, planned, rated.map(typed -> assessment(typed, planned, occasion)));
                        },
                        done -> {
                            written(one, done);
                            then.run();
                            desk.notices().say(sentence(one, done), () -> takeBack(done));
                            saved.run();
                        },
                        cause -> {
                            busy = false;
                            told(cause, wrong -> {
                                refusal.set(wrong);
                                if (wrong.field().isEmpty()) {
                                    // Perhaps a colleague was here: what she noted is read, what is typed stays.
                                    saved.run();
                                }
                            });
                        });
    }

    /** Closes it, with its last rating if one was given. @param refused with the field it belongs to */
    void close(Ending ending, Optional<RatingPresenter.Typed> last, Runnable then, Consumer<Refusal> refused) {
        change(ending, last, texts.get("end.done"), then, refused);
    }

    void mistake(Runnable then, Consumer<Refusal> refused) {
        change(writing.mistaken(), Optional.empty(), texts.get("end.mistake.done"), then, refused);
    }

    void reopen() {
        change(Ending.NONE, Optional.empty(), texts.get("end.reopened"), () -> {}, refusal::set);
    }

    private void change(
            Ending ending,
            Optional<RatingPresenter.Typed> last,
            String sentence,
            Runnable then,
            Consumer<Refusal> refused) {
        CarePlan.Entry hers = entry.get();
        if (busy || hers == null) {
            return;
        }
        busy = true;
        PlannedProblem before = hers.problem();
        desk.background()
                .run(
                        () -> writing.write(
                                Optional.of(before),
                                before.with(ending),
                                last.map(typed -> assessment(typed, before, Occasion.DISCHARGE))),
                        done -> {
                            written(before.problem(), done);
                            then.run();
                            desk.notices().say(sentence, () -> takeBack(done));
                            saved.run();
                        },
                        cause -> {
                            busy = false;
                            told(cause, refused);
                        });
    }

    private Assessment assessment(RatingPresenter.Typed typed, PlannedProblem of, Occasion occasion) {
        return RatingPresenter.assessment(typed, plans.nextAssessment(), of.id(), me, occasion);
    }

    /** It is shown as it now is without waiting for the plan to be read again: a second save follows the first. */
    private void written(Problem one, PlanWriting.Done done) {
        busy = false;
        if (!one.equals(problem.get())) {
            return;
        }
        Optional<CarePlan.Entry> before = Optional.ofNullable(entry.get());
        List<Assessment> ratings =
                new ArrayList<>(before.map(CarePlan.Entry::ratings).orElse(List.of()));
        done.rating().ifPresent(ratings::add);
        ratings.sort(Comparator.comparing(Assessment::ratedOn));
        show(
                one,
                Optional.of(new CarePlan.Entry(
                        done.now(),
                        ratings,
                        before.map(CarePlan.Entry::interventions).orElse(List.of()))));
    }

    private String sentence(Problem one, PlanWriting.Done done) {
        return done.rating()
                .map(made -> texts.get("panel.saved.rated", one.name(), new RatingWords().brief(made.rating())))
                .orElseGet(() -> done.before().isEmpty()
                        ? texts.get("panel.saved.new", one.name())
                        : texts.get("panel.saved", one.name()));
    }

    private void takeBack(PlanWriting.Done done) {
        desk.background()
                .run(
                        () -> {
                            writing.takeBack(done);
                            return true;
                        },
                        back -> {
                            desk.notices().say(texts.get("panel.undone"));
                            saved.run();
                        },
                        cause -> told(cause, wrong -> desk.notices().say(wrong.sentence())));
    }

    private void told(Exception cause, Consumer<Refusal> refused) {
        if (cause instanceof Refusal wrong) {
            refused.accept(wrong);
        } else {
            desk.dialogs().failed(texts.get("panel.failed"), cause);
        }
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }
}
