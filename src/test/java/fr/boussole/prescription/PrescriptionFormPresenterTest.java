package fr.boussole.prescription;

import static fr.boussole.prescription.SamplePrescriptions.month;
import static fr.boussole.prescription.SamplePrescriptions.withCare;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.directory.Professional;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of a prescription on a real file, without a screen. */
class PrescriptionFormPresenterTest {
    static final PatientId ANA = new PatientId(7);

    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final AtomicInteger saved = new AtomicInteger();
    Room room;
    Desk desk;
    PrescriptionForms forms;

    @BeforeEach
    void open() {
        room = new Room(folder);
        desk = new Desk(Background.direct(), dialogs, notices, room.clock);
        forms = new PrescriptionForms(room.prescriptions, room.favourites, room.directory, room.clock);
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    private PrescriptionFormPresenter form(PrescriptionForms.Opened opened) {
        return new PrescriptionFormPresenter(opened, room.prescriptions, forms, desk, saved::incrementAndGet);
    }

    private List<Prescription> hers() {
        return room.prescriptions.all(ANA).stream().map(Listed::prescription).toList();
    }

    private static void fill(PrescriptionFormPresenter form) {
        form.prescriber.textProperty().set("Dr Nouveau");
        form.care.textProperty().set("Glycémie avant les repas");
        form.duration.set("2");
    }

    @Test
    void anEmptyFormSaysWhatIsMissingOneAfterTheOther() {
        PrescriptionFormPresenter form = form(forms.blank(ANA));
        form.save();
        assertThat(at(form)).isEqualTo("prescriber");
        form.prescriber.textProperty().set("Dr Nouveau");
        form.save();
        assertThat(at(form)).isEqualTo("care");
        form.care.textProperty().set("Pansement");
        form.save();
        assertThat(at(form)).isEqualTo("duration");
        form.duration.set("0");
        form.save();
        assertThat(at(form)).isEqualTo("duration");
        form.duration.set("2");
        form.prescribedOn.set(Room.TODAY.plusDays(1));
        form.save();
        assertThat(at(form)).isEqualTo("prescribedOn");
        assertThat(form.care.textProperty().get()).isEqualTo("Pansement");
        assertThat(hers()).isEmpty();
        assertThat(saved).hasValue(0);
    }

    @Test
    void theEndAndTheDoubtsFollowWhatIsTyped() {
        PrescriptionFormPresenter form = form(forms.blank(ANA));
        assertThat(form.end.get()).isEmpty();
        fill(form);
        assertThat(form.end.get()).contains("18/01/2027");
        form.unit.set(DurationUnit.WEEKS);
        assertThat(form.end.get()).contains("02/12/2026");
        form.renewals.set("1");
        assertThat(form.end.get()).contains("16/12/2026");
        form.start.set(Room.TODAY.minusDays(2));
        assertThat(form.startDoubt.get()).contains("gardé");
        form.rpps.set("10001766123");
        assertThat(form.rppsDoubt.get()).contains("gardé");
        form.renewals.set("trois");
        assertThat(form.end.get()).isEmpty();
        form.renewals.set("1");
        form.save();
        assertThat(form.refusal.get()).isNull();
        assertThat(hers()).hasSize(1);
        assertThat(hers().getFirst().prescriber().rpps()).isEqualTo("10001766123");
    }

    @Test
    void aNewOneIsNotedAndTakenBack() {
        PrescriptionFormPresenter form = form(forms.blank(ANA));
        fill(form);
        form.save();
        assertThat(saved).hasValue(1);
        assertThat(hers().getFirst().course().end()).isEqualTo(LocalDate.of(2027, 1, 18));
        notices.undo();
        assertThat(hers().getFirst().neverServed()).isTrue();
        assertThat(saved).hasValue(2);
    }

    @Test
    void aRenewalComesFilledAndTheOldOneIsLinked() {
        room.add(month(1001, 7, "Pansement", "2026-10-25"));
        PrescriptionFormPresenter form = form(forms.renewal(new PrescriptionId(1001)));
        assertThat(form.renewing()).isTrue();
        assertThat(form.prescriber.textProperty().get()).isEqualTo("Dr Claire Hamelin");
        assertThat(form.start.get()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(form.prescribedOn.get()).isEqualTo(Room.TODAY);
        form.save();
        assertThat(form.refusal.get()).isNull();
        Listed old = room.prescriptions.byId(new PrescriptionId(1001)).orElseThrow();
        assertThat(old.renewedBy()).isPresent();
        assertThat(hers()).hasSize(2);
        notices.undo();
        assertThat(room.prescriptions
                        .byId(new PrescriptionId(1001))
                        .orElseThrow()
                        .renewedBy())
                .isEmpty();
    }

    @Test
    void aCorrectionIsKeptUnlessSomebodyWasFaster() {
        Prescription one = room.add(month(1001, 7, "Pansement", "2026-11-01"));
        PrescriptionFormPresenter form = form(forms.of(one.id()));
        PrescriptionFormPresenter late = form(forms.of(one.id()));
        form.care.textProperty().set("Pansement, deux fois par jour");
        form.save();
        assertThat(room.read(1001).care()).isEqualTo("Pansement, deux fois par jour");
        late.care.textProperty().set("Autre chose");
        late.save();
        assertThat(Objects.requireNonNull(late.refusal.get()).sentence()).contains("entre-temps");
        assertThat(late.care.textProperty().get()).isEqualTo("Autre chose");
        notices.undo();
        assertThat(room.read(1001).care()).isEqualTo("Pansement");
        assertThat(room.read(1001).version()).isEqualTo(3);
    }

    @Test
    void aPrescriberComesOutOfTheDirectoryOrStaysAsTyped() {
        room.add(withCare(month(1001, 7, "Pansement", "2026-11-01"), "Pansement d'ulcère"));
        room.directory.add(new Professional(
                room.directory.nextId(),
                "Hamon",
                "Yves",
                "Médecin",
                "",
                "10001766123",
                Professional.Place.NONE,
                Professional.Reach.NONE,
                true,
                1));
        assertThat(forms.prescribers("ham").stream().map(one -> one.name().replace('\u00a0', ' ')))
                .containsExactly("Dr Yves Hamon", "Dr Claire Hamelin", "ham");
        assertThat(forms.prescribers("Dr Hamelin C").getFirst()).isEqualTo(Prescriber.named("Dr Hamelin C"));
        assertThat(forms.prescribers("Zzz")).isEmpty();
        assertThat(forms.cares("pans")).containsExactly("pans", "Pansement d'ulcère");
        PrescriptionFormPresenter form = form(forms.blank(ANA));
        form.prescriber.textProperty().set("ham");
        form.prescriber.take();
        assertThat(form.rpps.get()).isEqualTo("10001766123");
        form.care.textProperty().set("Soins");
        form.duration.set("1");
        form.save();
        assertThat(hers().getFirst().prescriber().professional()).isPresent();
        PrescriptionFormPresenter typed = form(forms.of(hers().getFirst().id()));
        typed.prescriber.textProperty().set("Dr Autre");
        typed.save();
        assertThat(hers().getFirst().prescriber().professional()).isEmpty();
    }

    private static String at(PrescriptionFormPresenter form) {
        Refusal refusal = form.refusal.get();
        return refusal == null ? "" : refusal.field().orElse("");
    }
}
