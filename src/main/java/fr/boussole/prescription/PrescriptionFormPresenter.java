package fr.boussole.prescription;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.TypeAhead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** One prescription with all its parts: noted anew, renewed, corrected. */
final class PrescriptionFormPresenter {
    final TypeAhead<Prescriber> prescriber;
    final StringProperty rpps = new SimpleStringProperty("");
    final TypeAhead<String> care;
    final ObjectProperty<@Nullable LocalDate> prescribedOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> start = new SimpleObjectProperty<>();
    final StringProperty duration = new SimpleStringProperty("");
    final ObjectProperty<DurationUnit> unit = new SimpleObjectProperty<>(DurationUnit.MONTHS);
    final StringProperty renewals = new SimpleStringProperty("0");
    final ObjectProperty<Boolean> serial = new SimpleObjectProperty<>(true);
    final BooleanProperty ald = new SimpleBooleanProperty();
    final StringProperty note = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    /** « Jusqu'au 13/12/2026 inclus », once it can be told. */
    final StringProperty end = new SimpleStringProperty("");

    final StringProperty rppsDoubt = new SimpleStringProperty("");
    final StringProperty startDoubt = new SimpleStringProperty("");
    final StringProperty lengthDoubt = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final PrescriptionForms.Opened opened;

    private final Prescriptions prescriptions;
    private final Desk desk;
    private final Runnable saved;
    private final PrescriptionCheck check = new PrescriptionCheck();
    private final Texts texts = Texts.beside(PrescriptionFormPresenter.class);

    /** @param saved called once it is on the disk: close the form, read the page again */
    PrescriptionFormPresenter(
            PrescriptionForms.Opened opened,
            Prescriptions prescriptions,
            PrescriptionForms forms,
            Desk desk,
            Runnable saved) {
        this.opened = opened;
        this.prescriptions = prescriptions;
        this.desk = desk;
        this.saved = saved;
        prescriber = new TypeAhead<>(desk.background(), forms::prescribers, this::words, this::unread);
        care = new TypeAhead<>(desk.background(), forms::cares, words -> words, this::unread);
        opened.prescription().ifPresentOrElse(this::fill, () -> {
            prescribedOn.set(LocalDate.now(desk.clock()));
            start.set(LocalDate.now(desk.clock()));
        });
        prescriber.chosenProperty().addListener((property, before, now) -> {
            if (now != null && !now.rpps().isEmpty()) {
                rpps.set(now.rpps());
            }
        });
        for (ObservableValue<?> one : List.of(rpps, prescribedOn, start, duration, unit, renewals)) {
            one.addListener((property, before, now) -> judge());
        }
        judge();
    }

    private String words(Prescriber one) {
        return one.name();
    }

    private void fill(Prescription one) {
        prescriber.choose(one.prescriber());
        rpps.set(one.prescriber().rpps());
        care.choose(one.care());
        prescribedOn.set(one.prescribedOn());
        start.set(one.course().start());
        duration.set(Integer.toString(one.course().duration()));
        unit.set(one.course().unit());
        renewals.set(Integer.toString(one.course().renewals()));
        serial.set(one.serial());
        ald.set(one.ald());
        note.set(one.note());
    }

    private void judge() {
        rppsDoubt.set("");
        startDoubt.set("");
        lengthDoubt.set("");
        end.set("");
        try {
            Prescription one = draft(new PrescriptionId(0));
            end.set(texts.get("form.until", Formats.date(one.course().end())));
            for (PrescriptionCheck.Doubt doubt : check.doubts(one, LocalDate.now(desk.clock()))) {
                property(doubt.field()).set(doubt.sentence());
            }
        } catch (Refusal notYet) {
            // Said when she saves.
            end.set("");
        }
    }

    private StringProperty property(String field) {
        return switch (field) {
            case "rpps" -> rppsDoubt;
            case "start" -> startDoubt;
            default -> lengthDoubt;
        };
    }

    boolean renewing() {
        return opened.mode() == PrescriptionForms.Mode.RENEW;
    }

    /** Why it no longer runs; empty while it does. */
    String stopped() {
        return opened.prescription().map(new PrescriptionWords()::stop).orElse("");
    }

    void save() {
        if (busy.get()) {
            return;
        }
        refusal.set(null);
        try {
            check.refuseNames(
                    prescriber.textProperty().get(), care.textProperty().get());
            Prescription before = opened.prescription().orElse(null);
            boolean correcting = opened.mode() == PrescriptionForms.Mode.CORRECT && before != null;
            Prescription typed = draft(before == null ? new PrescriptionId(0) : before.id());
            busy.set(true);
            desk.background()
                    .run(
                            () -> correcting ? prescriptions.save(typed) : added(typed),
                            written -> {
                                if (correcting && before != null) {
                                    done(
                                            written,
                                            texts.get("form.corrected"),
                                            () -> prescriptions.save(before.with(written.version())));
                                } else {
                                    done(
                                            written,
                                            renewing()
                                                    ? texts.get("form.renewed", end.get())
                                                    : texts.get("form.noted", end.get()),
                                            () -> prescriptions.takeBack(written));
                                }
                            },
                            this::failed);
        } catch (Refusal wrong) {
            refusal.set(wrong);
        }
    }

    private Prescription added(Prescription typed) {
        Prescription one = typed.under(prescriptions.nextId());
        prescriptions.add(one);
        return one;
    }

    private void done(Prescription written, String sentence, java.util.concurrent.Callable<Prescription> undo) {
        busy.set(false);
        desk.notices()
                .say(
                        sentence,
                        () -> desk.background()
                                .run(
                                        undo,
                                        back -> {
                                            desk.notices().say(texts.get("form.undone"));
                                            saved.run();
                                        },
                                        this::undoFailed));
        saved.run();
    }

    private void undoFailed(Exception cause) {
        if (cause instanceof Refusal wrong) {
            desk.notices().say(wrong.sentence());
        } else {
            desk.dialogs().failed(texts.get("form.undo.failed"), cause);
        }
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

    private void unread(Exception cause) {
        refusal.set(new Refusal(texts.get("form.search.failed")));
    }

    /** What is typed; refuses what cannot be read. */
    private Prescription draft(PrescriptionId id) {
        Prescription before = opened.prescription().orElse(null);
        boolean correcting = opened.mode() == PrescriptionForms.Mode.CORRECT;
        return new Prescription(
                id,
                opened.person(),
                new Prescriber(
                        Optional.ofNullable(prescriber.chosenProperty().get()).flatMap(Prescriber::professional),
                        prescriber.textProperty().get(),
                        rpps.get()),
                day("prescribedOn", prescribedOn.get()),
                care.textProperty().get(),
                new Course(
                        day("start", start.get()),
                        number("duration", duration.get(), texts.get("form.duration.missing")),
                        unit.get(),
                        number("renewals", renewals.get(), texts.get("form.renewals.missing"))),
                serial.get(),
                ald.get(),
                note.get(),
                before == null ? Optional.empty() : before.renews(),
                correcting && before != null ? before.stop() : Prescription.Stop.NONE,
                before == null ? 1 : before.version());
    }

    private LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw Refusal.at(field, texts.get("form.date.missing"));
        }
        return day;
    }

    private static int number(String field, String typed, String missing) {
        String text = typed.strip();
        if (!text.matches("[0-9]{1,3}")) {
            throw Refusal.at(field, missing);
        }
        return Integer.parseInt(text);
    }
}
