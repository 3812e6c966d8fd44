package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.circle.Circle;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is done about one problem: the list, and over it the form or the question before something is stopped. */
final class InterventionsPresenter {
    /** What it reads and writes with. */
    record Services(CarePlans plans, InterventionFavourites favourites, Circle circle) {}

    /** As shown: by category; in each what runs, then what is done, then what was stopped. */
    final ObservableList<Intervention> rows = FXCollections.observableArrayList();

    final ObservableList<InterventionProposal> favourites = FXCollections.observableArrayList();
    /** Of a row, -1 for none. */
    final IntegerProperty selected = new SimpleIntegerProperty(-1);
    /** Why nothing can be planned; empty when it can. */
    final StringProperty blocked = new SimpleStringProperty("");

    final ObjectProperty<@Nullable InterventionFormPresenter> form = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable InterventionStopPresenter> stopping = new SimpleObjectProperty<>();

    private final PatientId person;
    private final Services services;
    private final Desk desk;
    private final Runnable changed;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Map<PlannedProblemId, InterventionFormPresenter> leftOpen = new HashMap<>();
    private final Texts texts = Texts.beside(InterventionsPresenter.class);
    private CarePlan.@Nullable Entry entry;
    /** To be selected once the plan was read again. */
    private @Nullable InterventionId wanted;

    private boolean busy;

    /** @param changed called once something is on the disk, also when it is undone: the panel reads the plan again */
    InterventionsPresenter(PatientId person, Services services, Desk desk, Runnable changed) {
        this.person = person;
        this.services = services;
        this.desk = desk;
        this.changed = changed;
    }

    /** How many run, for the segment's words. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The same problem read again keeps what is open and selected; of another one it finds a form left half-filled. */
    void show(CarePlan.Entry now) {
        boolean same =
                entry != null && entry.problem().id().equals(now.problem().id());
        InterventionFormPresenter left = form.get();
        if (!same) {
            if (entry != null && left != null && left.touched()) {
                leftOpen.put(entry.problem().id(), left);
            }
            stopping.set(null);
        }
        entry = now;
        blocked.set(why(now.problem()));
        Optional<InterventionId> was =
                same ? Optional.ofNullable(wanted).or(() -> chosen().map(Intervention::id)) : Optional.empty();
        rows.setAll(now.interventions().stream().sorted(ORDER).toList());
        count.set((int) rows.stream().filter(Intervention::running).count());
        wanted = null;
        selected.set(-1);
        select(was.map(this::indexOf).filter(index -> index >= 0).orElse(0));
        if (!same) {
            form.set(leftOpen.remove(now.problem().id()));
            favourites.clear();
        }
        loadFavourites();
    }

    private String why(PlannedProblem problem) {
        if (!problem.open()) {
            return texts.get("rule.closed.intervention");
        }
        return problem.actedOn() ? "" : texts.get("rule.low.intervention");
    }

    void select(int index) {
        selected.set(rows.isEmpty() ? -1 : Math.clamp(index, 0, rows.size() - 1));
    }

    private int indexOf(InterventionId id) {
        return rows.stream().map(Intervention::id).toList().indexOf(id);
    }

    Optional<Intervention> chosen() {
        int index = selected.get();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    void add() {
        if (entry == null) {
            return;
        }
        if (!blocked.get().isEmpty()) {
            desk.notices().say(blocked.get());
            return;
        }
        open(Optional.empty());
    }

    /** The selected one. */
    void change() {
        chosen().ifPresent(one -> open(Optional.of(one)));
    }

    private void open(Optional<Intervention> existing) {
        if (entry != null && form.get() == null && stopping.get() == null) {
            form.set(new InterventionFormPresenter(entry.problem(), existing, context()));
        }
    }

    private InterventionFormPresenter.Context context() {
        return new InterventionFormPresenter.Context(
                person, services, desk, favourites, this::written, () -> form.set(null));
    }

    private void written(InterventionId id) {
        wanted = id;
        changed.run();
    }

    /** Nothing more is to do; « Annuler » plans it again. */
    void done() {
        chosen().filter(Intervention::running)
                .ifPresent(one -> save(one, one.with(InterventionStatus.DONE), texts.get("act.done.said")));
    }

    /** Done or stopped, and to be done again. */
    void resume() {
        chosen().filter(one -> !one.running())
                .ifPresent(one -> save(
                        one, one.with(InterventionStatus.PLANNED).with(Ending.NONE), texts.get("act.resumed.said")));
    }

    /** Asks why. */
    void stop() {
        if (form.get() == null && stopping.get() == null) {
            chosen().filter(one -> one.ending().on().isEmpty())
                    .ifPresent(one -> stopping.set(new InterventionStopPresenter(
                            one, services.plans(), desk, this::stopped, () -> stopping.set(null))));
        }
    }

    private void stopped(Intervention before, Intervention now) {
        stopping.set(null);
        said(before, now, texts.get("act.stopped.said"));
    }

    private void save(Intervention before, Intervention now, String sentence) {
        if (busy || form.get() != null || stopping.get() != null) {
            return;
        }
        busy = true;
        desk.background()
                .run(
                        () -> services.plans().save(now),
                        saved -> {
                            busy = false;
                            said(before, saved, sentence);
                        },
                        this::fail);
    }

    private void said(Intervention before, Intervention now, String sentence) {
        int index = indexOf(now.id());
        if (index >= 0) {
            // So that the next key acts on what is on the disk, before the plan was read again.
            rows.set(index, now);
        }
        changed.run();
        desk.notices().say(sentence, () -> undo(before.with(now.version())));
    }

    private void undo(Intervention before) {
        desk.background().run(() -> services.plans().save(before), back -> changed.run(), this::fail);
    }

    boolean starred(Intervention one) {
        return favourites.contains(InterventionProposal.of(one));
    }

    /** Marks the selected one for everybody of the team, or takes the mark away. */
    void star() {
        if (entry == null || chosen().isEmpty()) {
            return;
        }
        Problem of = entry.problem().problem();
        Intervention one = chosen().get();
        InterventionProposal proposal = InterventionProposal.of(one);
        boolean marked = starred(one);
        mark(of, proposal, !marked);
        desk.notices()
                .say(texts.get(marked ? "act.unstarred.said" : "act.starred.said"), () -> mark(of, proposal, marked));
    }

    private void mark(Problem of, InterventionProposal one, boolean marked) {
        desk.background()
                .run(
                        () -> {
                            if (marked) {
                                services.favourites().add(of, one);
                            } else {
                                services.favourites().remove(of, one);
                            }
                            return true;
                        },
                        done -> loadFavourites(),
                        this::fail);
    }

    private void loadFavourites() {
        CarePlan.Entry of = entry;
        if (of != null) {
            desk.background()
                    .run(
                            () -> services.favourites().of(of.problem().problem()),
                            read -> {
                                if (entry != null
                                        && entry.problem()
                                                .id()
                                                .equals(of.problem().id())
                                        && !favourites.equals(read)) {
                                    favourites.setAll(read);
                                }
                            },
                            this::fail);
        }
    }

    private void fail(Exception cause) {
        busy = false;
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
            changed.run();
        } else {
            desk.dialogs().failed(texts.get("act.failed"), cause);
        }
    }

    private static int state(Intervention one) {
        return one.ending().on().isPresent() ? 2 : one.status() == InterventionStatus.DONE ? 1 : 0;
    }

    private static final Comparator<Intervention> ORDER = Comparator.comparing(
                    (Intervention one) -> one.category().code())
            .thenComparing(InterventionsPresenter::state)
            .thenComparing(one -> OmahaCatalog.get().targets().indexOf(one.target()))
            .thenComparing(one -> one.id().value());

    /** Where a category begins. */
    boolean first(int index) {
        List<Intervention> all = rows;
        return index == 0
                || !all.get(index).category().equals(all.get(index - 1).category());
    }
}
