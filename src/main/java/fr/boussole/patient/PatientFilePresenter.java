package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One person's file: read first, then changed in the form. */
final class PatientFilePresenter {
    /** What is shown of her; null until the file has come. */
    final ObjectProperty<Patient.@Nullable Whole> file = new SimpleObjectProperty<>();

    final BooleanProperty editing = new SimpleBooleanProperty();
    /** A refusal of the change of status; null when there is none. */
    final ObjectProperty<@Nullable Refusal> standingRefusal = new SimpleObjectProperty<>();

    final PatientFormPresenter form;
    final PatientWords words = new PatientWords();

    private final PatientId id;
    private final Patients patients;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final Texts texts = Texts.beside(PatientFilePresenter.class);

    PatientFilePresenter(
            PatientId id, Patients patients, Background background, Dialogs dialogs, Notices notices, Clock clock) {
        this.id = id;
        this.patients = patients;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
        form = new PatientFormPresenter(
                patients,
                background,
                dialogs,
                clock,
                new PatientFormPresenter.Ways(saved -> saved(), () -> editing.set(false)));
    }

    PatientId id() {
        return id;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reads the file anew, unless she is being changed: what is typed stays. */
    void load() {
        if (!editing.get()) {
            background.run(() -> patients.open(id), this::show, this::fail);
        }
    }

    private void show(Optional<Patient.Whole> found) {
        if (found.isEmpty()) {
            notices.say(texts.get("file.unknown"));
        }
        file.set(found.orElse(null));
    }

    void edit() {
        Patient.Whole now = file.get();
        if (now != null && !editing.get()) {
            form.edit(now);
            editing.set(true);
        }
    }

    boolean unsaved() {
        return editing.get() && form.changed();
    }

    private void saved() {
        editing.set(false);
        notices.say(texts.get("file.saved"));
        load();
    }

    /** Done at once, with « Annuler » in the notice. @param since as typed, empty for today */
    void changeStatus(PatientStatus status, String since) {
        standingRefusal.set(null);
        Optional<LocalDate> day = since.isBlank() ? Optional.of(today()) : TypedDate.recent(since);
        if (day.isEmpty()) {
            standingRefusal.set(Refusal.at("statusSince", texts.get("date.unreadable")));
            return;
        }
        background.run(
                () -> patients.changeStatus(id, new Patient.Standing(status, day)),
                before -> {
                    notices.say(
                            texts.get(
                                    "status.changed",
                                    before.identity().fullName(),
                                    words.standing(before.with(new Patient.Standing(status, day)))),
                            () -> takeBack(before));
                    load();
                },
                this::failStanding);
    }

    private void takeBack(Patient before) {
        background.run(
                () -> {
                    patients.takeBack(before);
                    return true;
                },
                done -> load(),
                this::fail);
    }

    /** Newest first, one line each. */
    List<PatientWords.Fact> history() {
        Patient.Whole now = file.get();
        return now == null
                ? List.of()
                : now.history().reversed().stream()
                        .map(change -> new PatientWords.Fact(Formats.date(change.since()), texts.of(change.status())))
                        .toList();
    }

    private void failStanding(Exception cause) {
        if (cause instanceof Refusal refused) {
            standingRefusal.set(refused);
        } else {
            fail(cause);
        }
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            notices.say(refused.sentence());
        } else {
            dialogs.failed(texts.get("file.failed"), cause);
        }
    }
}
