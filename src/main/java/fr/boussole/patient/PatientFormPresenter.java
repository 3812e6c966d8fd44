package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.TypeAhead;
import fr.boussole.team.Identifier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A new file, or one being changed: typed, checked, saved once, never lost without a word. */
final class PatientFormPresenter {
    /** Where the form leads. */
    record Ways(Consumer<PatientId> saved, Runnable cancelled) {}

    final PatientDraftPresenter draft = new PatientDraftPresenter();
    /** Fills in the treating doctor, who may as well be typed. */
    final TypeAhead<Doctors.Doctor> doctors;

    final StringProperty title = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final StringProperty nirDoubt = new SimpleStringProperty("");
    final StringProperty rppsDoubt = new SimpleStringProperty("");

    private final Patients patients;
    private final Background background;
    private final Dialogs dialogs;
    private final Clock clock;
    private final Ways ways;
    private final PatientWords words = new PatientWords();
    private final Texts texts = Texts.beside(PatientFormPresenter.class);
    private Optional<Patient> before = Optional.empty();
    private List<Object> asOpened = List.of();
    private boolean saving;

    PatientFormPresenter(
            Patients patients, Doctors doctors, Background background, Dialogs dialogs, Clock clock, Ways ways) {
        this.patients = patients;
        this.background = background;
        this.dialogs = dialogs;
        this.clock = clock;
        this.ways = ways;
        this.doctors = new TypeAhead<>(
                background,
                doctors::find,
                one -> texts.get("doctor.match", one.name(), one.work(), one.city()),
                cause -> dialogs.failed(texts.get("doctor.failed"), cause));
        this.doctors.chosenProperty().subscribe(chosen -> {
            if (chosen != null) {
                draft.doctor.set(chosen.name());
                draft.doctorRpps.set(chosen.rpps());
                draft.doctorPhone.set(Formats.phone(chosen.phone()));
            }
        });
        for (StringProperty typed : List.of(draft.nir, draft.birthDate)) {
            typed.subscribe(now -> doubt());
        }
        draft.sex.subscribe(now -> doubt());
        draft.doctorRpps.subscribe(now -> rppsDoubt.set(words.rppsDoubt(now)));
    }

    /** An empty form with the next free code. */
    void create() {
        title.set(texts.get("form.new"));
        draft.amo.set("100");
        draft.amc.set("0");
        asOpened = draft.values();
        background.run(
                patients::nextCode,
                code -> {
                    if (draft.code.get().isEmpty()) {
                        boolean untouched = !changed();
                        draft.code.set(code);
                        asOpened = untouched ? draft.values() : asOpened;
                    }
                },
                this::fail);
    }

    void edit(Patient.Whole file) {
        before = Optional.of(file.patient());
        title.set(words.title(file.patient()));
        draft.fill(file.patient());
        doctors.clear();
        asOpened = draft.values();
        refusal.set(null);
    }

    boolean changed() {
        return !draft.values().equals(asOpened);
    }

    /** Dates, telephone numbers and the NIR as they are read, once a field has been left. */
    void tidy() {
        LocalDate today = LocalDate.now(clock);
        TypedDate.birth(draft.birthDate.get(), today).map(Formats::date).ifPresent(draft.birthDate::set);
        for (StringProperty date : List.of(draft.prescribedOn, draft.informedOn, draft.includedOn)) {
            TypedDate.recent(date.get()).map(Formats::date).ifPresent(date::set);
        }
        for (StringProperty phone : List.of(draft.phone, draft.mobile, draft.doctorPhone)) {
            phone.set(Formats.phone(Formats.typedPhone(phone.get())));
        }
        if (Identifier.compact(draft.nir.get()).length() == 15) {
            draft.nir.set(new Nir(Identifier.compact(draft.nir.get())).shown());
        }
    }

    /** Says what is missing at its field; asks when there may be a file of her already; saves once. */
    void save() {
        if (saving) {
            return;
        }
        refusal.set(null);
        LocalDate today = LocalDate.now(clock);
        Patient typed;
        try {
            Patient.Standing standing = before.map(Patient::standing)
                    .orElseGet(() -> new Patient.Standing(PatientStatus.ACTIVE, Optional.of(today)));
            typed = draft.patient(
                    before.map(Patient::id).orElse(new PatientId(0)),
                    standing,
                    before.map(Patient::version).orElse(1),
                    today);
        } catch (Refusal missing) {
            refusal.set(missing);
            return;
        }
        saving = true;
        boolean known = before.filter(old -> old.identity().equals(typed.identity())
                        && old.coverage().nir().equals(typed.coverage().nir()))
                .isPresent();
        background.run(
                () -> known ? List.<PatientLine>of() : patients.alike(typed),
                alike -> {
                    if (alike.isEmpty()) {
                        write(typed);
                    } else {
                        saving = false;
                        askAbout(alike.getFirst(), typed);
                    }
                },
                this::fail);
    }

    private void askAbout(PatientLine other, Patient typed) {
        dialogs.ask(
                new Dialogs.Question(
                        texts.get("alike.title", other.fullName()),
                        texts.get(
                                "alike.body", Formats.date(other.birthDate()), other.code(), texts.of(other.status())),
                        texts.get("alike.verb"),
                        false),
                () -> {
                    if (!saving) {
                        write(typed);
                    }
                });
    }

    private void write(Patient typed) {
        saving = true;
        background.run(
                () -> {
                    if (before.isPresent()) {
                        patients.save(typed);
                        return typed.id();
                    }
                    Patient fresh = typed.with(patients.nextId());
                    patients.add(fresh);
                    return fresh.id();
                },
                id -> {
                    saving = false;
                    asOpened = draft.values();
                    ways.saved.accept(id);
                },
                this::fail);
    }

    /** Asks first when something typed would be lost. */
    void cancel() {
        if (!changed()) {
            ways.cancelled.run();
            return;
        }
        dialogs.ask(
                new Dialogs.Question(
                        texts.get("form.leave.title"),
                        texts.get("form.leave.body"),
                        texts.get("form.leave.verb"),
                        true),
                () -> {
                    asOpened = draft.values();
                    ways.cancelled.run();
                });
    }

    private void doubt() {
        Nir nir;
        try {
            nir = new Nir(Identifier.compact(draft.nir.get()));
        } catch (IllegalArgumentException tooLong) {
            nirDoubt.set(texts.get("nir.too.long"));
            return;
        }
        Optional<Identity> identity;
        try {
            identity = Optional.of(draft.identity(LocalDate.now(clock)));
        } catch (Refusal incomplete) {
            identity = Optional.empty();
        }
        nirDoubt.set(words.nirDoubt(nir, identity));
    }

    private void fail(Exception cause) {
        saving = false;
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            dialogs.failed(texts.get("save.failed"), cause);
        }
    }
}
