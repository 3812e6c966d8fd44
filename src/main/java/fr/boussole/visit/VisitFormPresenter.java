package fr.boussole.visit;

import fr.boussole.patient.PatientLine;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.TypeAhead;
import fr.boussole.security.Session;
import fr.boussole.team.Member;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One visit with all its parts: noted anew, corrected, cancelled. */
final class VisitFormPresenter {
    private static final int MATCHES = 8;

    final ObjectProperty<VisitKind> kind = new SimpleObjectProperty<>(VisitKind.CARE);
    final TypeAhead<PatientLine> person;
    final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    final StringProperty start = new SimpleStringProperty("");
    final StringProperty end = new SimpleStringProperty("");
    final StringProperty minutes = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final ObservableList<Member> members = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Member> member = new SimpleObjectProperty<>();
    /** Said under the note: warned about and kept. */
    final StringProperty noteWarning = new SimpleStringProperty("");

    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final StringProperty doubt = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    /** The visit that is corrected; empty for a new one. */
    final Optional<Visit> existing;

    private final Recorder recorder;
    private final Desk desk;
    private final Runnable saved;
    private final Texts texts = Texts.beside(VisitFormPresenter.class);
    private final VisitWords words = new VisitWords();
    private String doubted = "";
    /** What another room writes with the visit. */
    private Supplier<VisitField.Step> along = () -> VisitField.Step.NONE;

    /** @param saved called once the visit is on the disk: close the form, read the page again */
    VisitFormPresenter(
            VisitForms.Opened opened,
            Recorder recorder,
            Patients patients,
            Session session,
            Desk desk,
            Runnable saved) {
        existing = opened.visit();
        this.recorder = recorder;
        this.desk = desk;
        this.saved = saved;
        person = new TypeAhead<>(
                desk.background(),
                query -> patients.search(query, MATCHES),
                line -> texts.get("person.match", words.person(line), Formats.date(line.birthDate())),
                cause -> refusal.set(new Refusal(texts.get("search.failed"))));
        members.setAll(opened.members());
        members.stream()
                .filter(one -> one.id().equals(existing.map(Visit::member).orElse(session.member())))
                .findFirst()
                .ifPresent(member::set);
        date.set(opened.day());
        existing.ifPresent(this::fill);
        opened.person().ifPresent(person::choose);
    }

    /** What another room may know of what is typed here. */
    VisitField.Typed typed() {
        return new VisitField.Typed(
                existing,
                Bindings.createObjectBinding(
                        () -> Optional.ofNullable(person.chosenProperty().get())
                                .map(PatientLine::id)
                                .orElse(null),
                        person.chosenProperty()),
                date,
                Bindings.createObjectBinding(this::minutesTyped, date, start, end, minutes),
                kind,
                note,
                noteWarning);
    }

    private @Nullable Integer minutesTyped() {
        try {
            OptionalInt lasting = time().minutes();
            return lasting.isPresent() ? lasting.getAsInt() : null;
        } catch (Refusal notYet) {
            return null;
        }
    }

    void along(Supplier<VisitField.Step> step) {
        along = step;
    }

    private void fill(Visit visit) {
        VisitTime time = visit.time();
        kind.set(visit.kind());
        time.start().map(Formats::shortTime).ifPresent(start::set);
        time.end().map(Formats::shortTime).ifPresent(end::set);
        if (time.typedMinutes().isPresent()) {
            minutes.set(Integer.toString(time.typedMinutes().getAsInt()));
        }
        note.set(visit.note());
    }

    /** Which sentence explains that nothing can be changed; empty when it can. */
    String locked() {
        return existing.flatMap(visit -> visit.invoiced().number())
                .map(number -> texts.get("visit.locked", number))
                .orElse("");
    }

    boolean cancelled() {
        return existing.filter(visit -> visit.status() == VisitStatus.CANCELLED).isPresent();
    }

    /** Writes it; a doubt is said first, and kept by saving again. */
    void save() {
        if (busy.get()) {
            return;
        }
        refusal.set(null);
        try {
            Member who = member.get();
            if (who == null) {
                throw Refusal.at("member", texts.get("form.member.missing"));
            }
            PatientLine line = person.chosenProperty().get();
            if (line == null && !person.textProperty().get().isBlank()) {
                throw Refusal.at("patient", texts.get("form.person.unknown"));
            }
            VisitTime time = time();
            String asked = who.id() + " " + time;
            boolean confirmed = doubted.equals(asked);
            VisitKind what = kind.get();
            String words = note.get().strip();
            VisitField.Step step = along.get();
            busy.set(true);
            desk.background()
                    .run(
                            () -> {
                                Visit visit = recorder.draft(
                                        who.id(), Optional.ofNullable(line).map(PatientLine::id), time, what, words);
                                return existing.isPresent()
                                        ? recorder.correct(existing.get().as(visit), confirmed, step::write)
                                        : recorder.record(visit, confirmed, step::write);
                            },
                            outcome -> answered(outcome, asked, step),
                            this::failed);
        } catch (Refusal wrong) {
            refusal.set(wrong);
        }
    }

    /** Of a visit on an issued invoice: it stays as it is, what belongs to it is completed. */
    void complete() {
        if (busy.get() || existing.isEmpty()) {
            return;
        }
        refusal.set(null);
        try {
            VisitField.Step step = along.get();
            run(
                    () -> recorder.complete(existing.get(), step::write),
                    "form.completed",
                    written -> recorder.complete(written, step::undo));
        } catch (Refusal wrong) {
            refusal.set(wrong);
        }
    }

    /** The visit did not take place. */
    void cancel() {
        existing.ifPresent(visit -> run(() -> recorder.cancel(visit), "form.cancelled", recorder::restore));
    }

    void restore() {
        existing.ifPresent(visit -> run(() -> recorder.restore(visit), "form.restored", recorder::cancel));
    }

    private interface Undo {
        Visit undo(Visit written);
    }

    private void run(java.util.concurrent.Callable<Visit> change, String sentence, Undo undo) {
        busy.set(true);
        desk.background().run(change, written -> done(written, sentence, undo), this::failed);
    }

    private void answered(Recorder.Outcome outcome, String asked, VisitField.Step step) {
        if (outcome.written().isEmpty()) {
            busy.set(false);
            doubted = asked;
            doubt.set(texts.get("form.doubt", outcome.doubt()));
            return;
        }
        Visit written = outcome.written().get();
        if (existing.isPresent()) {
            Visit before = existing.get();
            done(written, "form.corrected", now -> recorder.putBack(before.with(now.version()), step::undo));
        } else {
            done(written, "form.noted", now -> recorder.cancel(now, step::undo));
        }
    }

    private void done(Visit written, String sentence, Undo undo) {
        busy.set(false);
        String name = Optional.ofNullable(person.chosenProperty().get())
                .map(words::briefly)
                .orElse(words.kind(written.kind()));
        desk.notices()
                .say(
                        texts.get(sentence, name, words.range(written.time())),
                        () -> desk.background()
                                .run(
                                        () -> undo.undo(written),
                                        back -> {
                                            desk.notices().say(texts.get("form.undone"));
                                            saved.run();
                                        },
                                        cause -> desk.dialogs().failed(texts.get("form.undo.failed"), cause)));
        saved.run();
    }

    private void failed(Exception cause) {
        busy.set(false);
        if (cause instanceof Refusal wrong) {
            refusal.set(wrong);
        } else {
            refusal.set(new Refusal(texts.get("form.failed")));
            desk.dialogs().failed(texts.get("form.failed"), cause);
        }
    }

    private VisitTime time() {
        return new VisitHours(date.get(), start.get(), end.get(), minutes.get()).time();
    }
}
