package fr.boussole.carework;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.Doer;
import fr.boussole.careplan.Ending;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.InterventionId;
import fr.boussole.careplan.InterventionStatus;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitField;
import fr.boussole.visit.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The plan at one visit: what was done, what is to be rated, what the time went to. */
final class CareWorkPresenter {
    final ChecklistPresenter list;
    final SharesPresenter shares = new SharesPresenter();
    final DuePresenter due = new DuePresenter();
    final GuardPresenter guard;
    final StringProperty count = new SimpleStringProperty("");
    /** The sentence because of which nothing could be read or kept; empty when there is none. */
    final StringProperty failed = new SimpleStringProperty("");

    private final CareWork work;
    private final VisitField.Typed typed;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final WorkWords words = new WorkWords();
    private final Texts texts = Texts.beside(CareWorkPresenter.class);
    private Checklist read = Checklist.NONE;
    private @Nullable PatientId of;

    CareWorkPresenter(CareWork work, VisitField.Typed typed, Desk desk) {
        this.work = work;
        this.typed = typed;
        latest = new Latest(desk.background());
        list = new ChecklistPresenter(this::ticked);
        guard = new GuardPresenter(list, desk);
        typed.person().subscribe(person -> load());
        typed.day().subscribe(day -> load());
        typed.kind().subscribe(kind -> look());
        typed.minutes().subscribe(minutes -> ticked());
        typed.note().subscribe(note -> ticked());
    }

    /** Whether there is anything to be said of this visit: a plan, and care. */
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void load() {
        PatientId person = typed.person().getValue();
        LocalDate day = typed.day().getValue();
        if (person == null || day == null) {
            if (person == null) {
                show(null, Checklist.NONE);
            }
            return;
        }
        latest.run(
                () -> work.checklist(person, typed.existing().map(Visit::id), day),
                found -> show(person, found),
                cause -> failed.set(texts.get("list.failed")));
    }

    private void show(@Nullable PatientId person, Checklist found) {
        boolean same = Objects.equals(person, of);
        of = person;
        read = found;
        failed.set("");
        if (!same) {
            shares.typed(found.shares());
        }
        list.show(found.lines(), same);
        due.show(found.due(), same);
        ticked();
        look();
    }

    private void look() {
        shown.set(typed.kind().getValue() == VisitKind.CARE
                && (!list.rows.isEmpty() || !due.rows.isEmpty() || !failed.get().isEmpty()));
    }

    private void ticked() {
        count.set(list.count());
        shares.of(done(), typed.minutes().getValue());
        String note = typed.note().get();
        String before = typed.existing().map(Visit::note).orElse("");
        typed.noteWarning().set(ChecklistPresenter.same(note, before) ? "" : words.copied(note, read.lastNote()));
        guard.read(Stream.concat(Stream.of(note), list.rows.stream().map(row -> row.why.get()))
                .toList());
    }

    private Set<Category> done() {
        return list.rows.stream()
                .filter(ChecklistPresenter.Row::done)
                .map(row -> row.line.intervention().category())
                .collect(Collectors.toSet());
    }

    /** Problems to which something may be added. */
    List<CarePlan.Entry> current() {
        return read.current();
    }

    /** Adds what was written about to the plan of this person, as done at this visit. */
    void add(Target target, CarePlan.Entry to, Category category) {
        LocalDate day = Objects.requireNonNull(typed.day().getValue());
        list.add(
                new Intervention(
                        work.toCome(),
                        to.problem().id(),
                        category,
                        target,
                        "",
                        Doer.NURSE,
                        "",
                        InterventionStatus.PLANNED,
                        day,
                        Ending.NONE,
                        1),
                to);
        ticked();
    }

    /** @throws Refusal at {@code whyNot}, {@code rating} or {@code shares} */
    VisitField.Step taken() {
        if (!shown.get() || !failed.get().isEmpty()) {
            return VisitField.Step.NONE;
        }
        List<Mark> marks = list.marks();
        var ratings = due.taken();
        var minutes = shares.taken();
        List<Intervention> more = list.rows.stream()
                .map(row -> row.line.intervention())
                .filter(one -> marks.stream()
                        .anyMatch(mark -> mark.intervention().value() < 0
                                && mark.intervention().equals(one.id())))
                .toList();
        return new VisitField.Step() {
            private final List<Assessment> made = new ArrayList<>();
            private CareWork.Done before = CareWork.Done.NOTHING;
            private Map<InterventionId, Intervention> added = Map.of();

            @Override
            public void write(Visit visit) {
                before = work.of(visit.id());
                made.clear();
                ratings.forEach((entry, rating) -> made.add(work.rating(visit, entry, rating)));
                added = work.add(more);
                work.write(
                        visit, new CareWork.Done(marks.stream().map(this::known).toList(), minutes, made));
            }

            private Mark known(Mark mark) {
                Intervention written = added.get(mark.intervention());
                return written == null ? mark : Mark.done(written.id());
            }

            @Override
            public void undo(Visit visit) {
                work.withdraw(made);
                work.stop(added.values());
                if (typed.existing().isPresent()) {
                    work.write(visit, before);
                }
            }
        };
    }
}
