package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.OmahaSearch;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.TypeAhead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One intervention, planned or changed; planned, the next one may follow at once. */
final class InterventionFormPresenter {
    private static final int PROPOSALS = 12;
    private static final int USED = 5;
    private static final InterventionId NOT_YET = new InterventionId(0);

    /**
     * What the list lends its form.
     *
     * @param written told the key of what is on the disk now
     */
    record Context(
            PatientId person,
            InterventionsPresenter.Services services,
            Desk desk,
            ObservableList<InterventionProposal> favourites,
            Consumer<InterventionId> written,
            Runnable close) {}

    /** @param favourite marked by the team; else only much used */
    record Proposed(InterventionProposal what, boolean favourite) {}

    final ObjectProperty<Category> category;
    final TypeAhead<Target> target;
    final StringProperty detail = new SimpleStringProperty("");
    final DoerPresenter doer;
    final StringProperty frequency = new SimpleStringProperty("");
    /** Counts the blank forms that followed one another. */
    final IntegerProperty begun = new SimpleIntegerProperty();

    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    /** What of the team and of the practice may be taken as it is. */
    final ObservableList<Proposed> proposals = FXCollections.observableArrayList();

    private final PlannedProblem problem;
    private final Optional<Intervention> existing;
    private final Context context;
    private final ObservableList<InterventionProposal> used = FXCollections.observableArrayList();
    private final Texts texts = Texts.beside(InterventionFormPresenter.class);
    private boolean busy;

    InterventionFormPresenter(PlannedProblem problem, Optional<Intervention> existing, Context context) {
        this.problem = problem;
        this.existing = existing;
        this.context = context;
        category = new SimpleObjectProperty<>(OmahaCatalog.get().categories().getFirst());
        target = new TypeAhead<>(context.desk().background(), new OmahaSearch()::targets, Target::name, this::failed);
        doer = new DoerPresenter(context.desk().background(), this::failed);
        context.favourites().subscribe(this::propose);
        used.subscribe(this::propose);
        existing.ifPresent(this::fill);
        propose();
        load();
    }

    private void load() {
        Desk desk = context.desk();
        doer.load(context.person(), context.services().circle(), desk.background(), this::failed);
        if (existing.isEmpty()) {
            desk.background()
                    .run(
                            () -> context.services().favourites().mostUsed(problem.problem(), USED),
                            used::setAll,
                            this::failed);
        }
    }

    private void fill(Intervention one) {
        category.set(one.category());
        target.choose(one.target());
        detail.set(one.detail());
        doer.fill(one.doer());
        frequency.set(one.frequency());
    }

    private void propose() {
        proposals.setAll(
                existing.isPresent()
                        ? List.of()
                        : Stream.concat(
                                        context.favourites().stream().map(one -> new Proposed(one, true)),
                                        used.stream()
                                                .filter(one -> context.favourites().stream()
                                                        .noneMatch(favourite -> covers(favourite, one)))
                                                .map(one -> new Proposed(one, false)))
                                .limit(PROPOSALS)
                                .toList());
    }

    /** Much used without its words is no news beside a favourite that has them. */
    private static boolean covers(InterventionProposal favourite, InterventionProposal used) {
        return favourite.equals(used)
                || used.detail().isBlank()
                        && favourite.category().equals(used.category())
                        && favourite.target().equals(used.target());
    }

    boolean isNew() {
        return existing.isEmpty();
    }

    /** Nothing typed yet. */
    BooleanBinding blank() {
        return target.textProperty().isEmpty().and(detail.isEmpty()).and(frequency.isEmpty());
    }

    /** Worth keeping while another problem is looked at. */
    boolean touched() {
        return !blank().get();
    }

    /**
     * What is understood of how often, where it is said otherwise than it was typed; empty when there is nothing to
     * say.
     */
    StringBinding understood() {
        return Bindings.createStringBinding(
                () -> Frequency.parse(frequency.get())
                        .map(Frequency::words)
                        .filter(words -> !words.equals(frequency.get().strip()))
                        .map(words -> texts.get("act.frequency.understood", words))
                        .orElse(""),
                frequency);
    }

    /** A gentle word about what is kept as typed. */
    StringBinding unread() {
        return Bindings.createStringBinding(
                () -> frequency.get().isBlank()
                                || Frequency.parse(frequency.get()).isPresent()
                        ? ""
                        : texts.get("act.frequency.unread"),
                frequency);
    }

    /** Fills the form; what exactly is still to be said for her. */
    void take(int index) {
        if (index < 0 || index >= proposals.size()) {
            return;
        }
        InterventionProposal one = proposals.get(index).what();
        category.set(one.category());
        target.choose(one.target());
        detail.set(one.detail());
        doer.kind.set(one.doer());
        frequency.set(one.frequency());
    }

    void close() {
        context.close().run();
    }

    /** @param another a blank form follows, with the same category */
    void save(boolean another) {
        if (busy) {
            return;
        }
        refusal.set(null);
        Target chosen = target.chosenProperty().get();
        if (chosen == null) {
            refusal.set(Refusal.at("target", texts.get("act.target.missing")));
            return;
        }
        busy = true;
        CarePlans plans = context.services().plans();
        Intervention typed = typed(chosen);
        context.desk()
                .background()
                .run(
                        () -> {
                            if (existing.isPresent()) {
                                return plans.save(typed);
                            }
                            Intervention planned = typed.with(plans.nextIntervention());
                            plans.add(List.of(planned));
                            return planned;
                        },
                        saved -> saved(saved, another && isNew()),
                        cause -> {
                            busy = false;
                            failed(cause);
                        });
    }

    private Intervention typed(Target chosen) {
        return new Intervention(
                existing.map(Intervention::id).orElse(NOT_YET),
                problem.id(),
                category.get(),
                chosen,
                detail.get().strip(),
                doer.doer(),
                Frequency.kept(frequency.get()),
                existing.map(Intervention::status).orElse(InterventionStatus.PLANNED),
                existing.map(Intervention::since)
                        .orElseGet(() -> LocalDate.now(context.desk().clock())),
                existing.map(Intervention::ending).orElse(Ending.NONE),
                existing.map(Intervention::version).orElse(1));
    }

    private void saved(Intervention now, boolean another) {
        busy = false;
        if (another) {
            target.clear();
            detail.set("");
            doer.kind.set(DoerKind.NURSE);
            frequency.set("");
            begun.set(begun.get() + 1);
        } else {
            context.close().run();
        }
        context.written().accept(now.id());
        context.desk().notices().say(texts.get(isNew() ? "act.added.said" : "act.changed.said"), () -> undo(now));
    }

    /** What was planned is never erased: taken back it stands among what was stopped. */
    private void undo(Intervention now) {
        CarePlans plans = context.services().plans();
        Intervention back = existing.map(one -> one.with(now.version()))
                .orElseGet(
                        () -> now.with(Ending.of(LocalDate.now(context.desk().clock()), texts.get("act.taken.back"))));
        context.desk()
                .background()
                .run(() -> plans.save(back), undone -> context.written().accept(now.id()), cause -> {
                    if (cause instanceof Refusal refused) {
                        context.desk().notices().say(refused.sentence());
                    } else {
                        failed(cause);
                    }
                });
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            context.desk().dialogs().failed(texts.get("act.failed"), cause);
        }
    }
}
