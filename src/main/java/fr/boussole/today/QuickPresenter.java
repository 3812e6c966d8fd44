package fr.boussole.today;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.security.Session;
import fr.boussole.visit.Price;
import fr.boussole.visit.QuickEntry;
import fr.boussole.visit.Recorder;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.VisitTime;
import fr.boussole.visit.VisitWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One quick field: what is typed, what was understood of it, Enter writes it down. */
final class QuickPresenter {
    /** Who a visit is about to be recorded for. @param usual taken when nothing is typed */
    record Target(PatientId patient, String name, Optional<VisitTime> usual) {}

    /** A second Enter right after a recording is the same Enter pressed twice. */
    private static final Duration DOUBLE_PRESS = Duration.ofMillis(700);

    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty understood = new SimpleStringProperty("");
    final StringProperty doubt = new SimpleStringProperty("");
    final StringProperty error = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Recorder recorder;
    private final Session session;
    private final Desk desk;
    private final Runnable changed;
    private final Runnable undone;
    private final Texts texts = Texts.beside(QuickPresenter.class);
    private final VisitWords words = new VisitWords();
    private LocalDate day;
    private Price.OnDay price = minutes -> Optional.empty();
    private Optional<Target> target = Optional.empty();
    private Optional<Intent> doubted = Optional.empty();
    private Instant recordedAt = Instant.MIN;

    private record Intent(PatientId patient, VisitTime time) {}

    QuickPresenter(Recorder recorder, Session session, Desk desk, Runnable changed, Runnable undone) {
        this.recorder = recorder;
        this.session = session;
        this.desk = desk;
        this.changed = changed;
        this.undone = undone;
        day = LocalDate.now(desk.clock());
        typed.addListener((property, before, now) -> understand());
    }

    void on(LocalDate shown, Price.OnDay tariff) {
        if (!shown.equals(day)) {
            typed.set("");
        }
        day = shown;
        price = tariff;
        understand();
    }

    /** What is typed stays, unless it was meant for someone else. */
    void aim(Optional<Target> now) {
        boolean other = !now.map(Target::patient).equals(target.map(Target::patient));
        target = now;
        if (other && target.flatMap(Target::usual).isPresent()) {
            typed.set("");
        }
        understand();
    }

    /** Enter. */
    void confirm() {
        if (busy.get() || pressedTwice()) {
            return;
        }
        error.set("");
        try {
            if (target.isEmpty()) {
                throw Refusal.at("person", texts.get("quick.person.missing"));
            }
            Target who = target.get();
            Intent intent = new Intent(who.patient(), time());
            boolean confirmed = doubted.equals(Optional.of(intent));
            busy.set(true);
            desk.background()
                    .run(
                            () -> recorder.record(
                                    recorder.draft(
                                            session.member(),
                                            Optional.of(intent.patient()),
                                            intent.time(),
                                            VisitKind.CARE,
                                            ""),
                                    confirmed),
                            outcome -> answered(outcome, intent, who),
                            this::failed);
        } catch (Refusal refusal) {
            error.set(refusal.sentence());
        }
    }

    private boolean pressedTwice() {
        return typed.get().isBlank() && desk.clock().instant().isBefore(recordedAt.plus(DOUBLE_PRESS));
    }

    private VisitTime time() {
        Optional<VisitTime> usual = target.flatMap(Target::usual);
        return typed.get().isBlank() && usual.isPresent()
                ? usual.get()
                : QuickEntry.read(typed.get(), day, LocalDateTime.now(desk.clock()))
                        .time();
    }

    private void understand() {
        error.set("");
        doubt.set("");
        doubted = Optional.empty();
        Optional<VisitTime> usual = target.flatMap(Target::usual);
        if (typed.get().isBlank()) {
            understood.set(usual.map(time -> texts.get(
                            "quick.usual", words.understood(new QuickEntry(time, false), VisitKind.CARE, price)))
                    .orElse(""));
            return;
        }
        try {
            QuickEntry entry = QuickEntry.read(typed.get(), day, LocalDateTime.now(desk.clock()));
            understood.set(words.understood(entry, VisitKind.CARE, price));
        } catch (Refusal stillTyping) {
            understood.set("");
        }
    }

    private void answered(Recorder.Outcome outcome, Intent intent, Target who) {
        busy.set(false);
        if (outcome.written().isEmpty()) {
            doubted = Optional.of(intent);
            doubt.set(texts.get("quick.doubt", outcome.doubt()));
            return;
        }
        recordedAt = desk.clock().instant();
        target = Optional.empty();
        typed.set("");
        understand();
        Visit written = outcome.written().get();
        desk.notices().say(said(written, who), () -> undo(written, who));
        changed.run();
    }

    private String said(Visit visit, Target who) {
        String range = words.range(visit.time());
        return visit.time().start().isPresent() && visit.time().minutes().isPresent()
                ? texts.get(
                        "quick.noted.whole",
                        who.name(),
                        range,
                        Formats.duration(visit.time().minutes().getAsInt()))
                : texts.get("quick.noted", who.name(), range);
    }

    private void undo(Visit visit, Target who) {
        desk.background()
                .run(
                        () -> recorder.cancel(visit),
                        cancelled -> {
                            recordedAt = Instant.MIN;
                            desk.notices().say(texts.get("quick.undone", who.name()));
                            undone.run();
                        },
                        cause -> desk.dialogs().failed(texts.get("undo.failed"), cause));
    }

    /** Keeps what was typed. */
    private void failed(Exception cause) {
        busy.set(false);
        if (cause instanceof Refusal refusal) {
            error.set(refusal.sentence());
        } else {
            error.set(texts.get("quick.failed"));
            desk.dialogs().failed(texts.get("quick.failed"), cause);
        }
    }
}
