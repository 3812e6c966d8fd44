package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Notices;
import java.time.Clock;
import java.time.LocalDate;
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
    /** Her photo as JPEG or PNG; empty when there is none, or it could not be read. */
    final ObjectProperty<Optional<byte[]>> photo = new SimpleObjectProperty<>(Optional.empty());

    final SynthesisPresenter synthesis;
    final PatientFormPresenter form;
    final PatientWords words = new PatientWords();

    private final PatientId id;
    private final Patients patients;
    private final Portraits portraits;
    private final Latest latest;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final Texts texts = Texts.beside(PatientFilePresenter.class);

    PatientFilePresenter(
            PatientId id,
            Patients patients,
            Portraits portraits,
            Doctors doctors,
            SynthesisPresenter synthesis,
            Desk desk) {
        this.id = id;
        this.patients = patients;
        this.portraits = portraits;
        this.synthesis = synthesis;
        background = desk.background();
        dialogs = desk.dialogs();
        notices = desk.notices();
        clock = desk.clock();
        latest = new Latest(background);
        form = new PatientFormPresenter(
                patients,
                doctors,
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

    /** Reads the file anew with its first page, unless she is being changed: what is typed stays. */
    void load() {
        if (!editing.get()) {
            latest.run(() -> new Read(patients.open(id), portrait(), synthesis.read()), this::show, this::fail);
        }
    }

    private record Read(Optional<Patient.Whole> file, Optional<byte[]> photo, Synthesis.Page page) {}

    /** A photo is never a reason not to open a file. */
    private Optional<byte[]> portrait() {
        try {
            return portraits.of(id);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void show(Read read) {
        if (read.file().isEmpty()) {
            notices.say(texts.get("file.unknown"));
        }
        photo.set(read.photo());
        synthesis.show(read.page());
        file.set(read.file().orElse(null));
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

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            notices.say(refused.sentence());
        } else {
            dialogs.failed(texts.get("file.failed"), cause);
        }
    }
}
