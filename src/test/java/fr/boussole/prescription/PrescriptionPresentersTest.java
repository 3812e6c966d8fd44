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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The presenters of prescriptions on a real file, without a screen. */
class PrescriptionPresentersTest {
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
        assertThat(room.prescriptions.byId(new PrescriptionId(1001)).orElseThrow().renewedBy())
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

    @Test
    void aStopWantsAReasonAndCanBeTakenBack() {
        Prescription one = room.add(month(1001, 7, "Pansement", "2026-11-01"));
        StopPresenter stop = new StopPresenter(one, room.prescriptions, desk, saved::incrementAndGet);
        stop.stop();
        assertThat(Objects.requireNonNull(stop.refusal.get()).field()).contains("why");
        stop.why.set("Plaie fermée");
        stop.stop();
        assertThat(room.read(1001).stop().on()).contains(Room.TODAY);
        assertThat(saved).hasValue(1);
        notices.undo();
        assertThat(room.read(1001).runs(Room.TODAY)).isTrue();
        StopPresenter never = new StopPresenter(room.read(1001), room.prescriptions, desk, saved::incrementAndGet);
        never.never.set(true);
        never.why.set("Noté dans le mauvais dossier");
        never.stop();
        assertThat(room.read(1001).neverServed()).isTrue();
    }

    @Test
    void theListShowsWhatRunsAndPagesWhatIsOver() {
        for (int i = 0; i < 8; i++) {
            room.add(month(1001 + i, 7, "Passée " + i, "2026-0" + (1 + i) + "-01"));
        }
        room.add(month(1020, 7, "Pansement", "2026-11-01"));
        PrescriptionsPresenter list = new PrescriptionsPresenter(ANA, room.prescriptions, room.alerting, desk);
        list.load();
        assertThat(list.current).extracting(PrescriptionsPresenter.Row::care).containsExactly("Pansement");
        assertThat(list.past).hasSize(6);
        assertThat(Objects.requireNonNull(list.chosen.get()).care()).isEqualTo("Pansement");
        list.paging.next();
        assertThat(list.past).hasSize(2);
        assertThat(list.current.getFirst().toString()).isEqualTo("Prescription#1020");
        Prescription stopped = room.prescriptions.stop(
                room.read(1020), new Prescription.Stop(Optional.of(Room.TODAY), "Guérie"));
        list.resume(stopped);
        assertThat(room.read(1020).runs(Room.TODAY)).isTrue();
        notices.undo();
        assertThat(room.read(1020).stop().why()).isEqualTo("Guérie");
    }

    @Test
    void theLetterIsWrittenAnewWithItsSentenceAndItsUseIsNoted() {
        Prescription one = room.add(month(1001, 7, "Pansement", "2026-11-01"));
        LetterPresenter letter = new LetterPresenter(room.requests, desk);
        letter.open(one);
        var first = Objects.requireNonNull(letter.paper.get());
        letter.seen.set("Va mieux.");
        letter.write();
        assertThat(letter.paper.get()).isNotSameAs(first);
        letter.used(fr.boussole.platform.ui.PdfUse.PRINTED);
        letter.used(fr.boussole.platform.ui.PdfUse.SAVED);
        assertThat(room.session.noted).contains("PRINT prescription 1001", "EXPORT prescription 1001");
        letter.close();
        assertThat(letter.paper.get()).isNull();
    }

    @Test
    void aScanIsKeptAmongTheDocumentsAndFoundFromHere() throws IOException {
        Prescription one = room.add(month(1001, 7, "Pansement", "2026-11-01"));
        Path scan = folder.resolve("scan.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(scan.toFile());
        }
        AtomicInteger changed = new AtomicInteger();
        ScansPresenter scans = new ScansPresenter(room.scans, desk, changed::incrementAndGet);
        scans.open(one);
        assertThat(room.scans.of(one)).isEmpty();
        dialogs.chosen = Optional.of(scan);
        scans.open(one);
        assertThat(changed).hasValue(1);
        assertThat(room.scans.of(one)).hasSize(1);
        assertThat(room.documents.of(ANA)).hasSize(1);
        assertThat(room.prescriptions.byId(one.id()).orElseThrow().papers()).isEqualTo(1);
        scans.open(one);
        assertThat(scans.paper.get()).isNotNull();
        assertThat(scans.title.get()).contains("01/11/2026");
        scans.add();
        assertThat(room.scans.of(one)).hasSize(1);
        notices.undo();
        assertThat(room.scans.of(one)).isEmpty();
        assertThat(room.documents.of(ANA)).hasSize(1);
        Path hostile = folder.resolve("notes.txt");
        Files.writeString(hostile, "no scan");
        dialogs.chosen = Optional.of(hostile);
        scans.open(one);
        assertThat(room.documents.of(ANA)).hasSize(1);
    }

    @Test
    void remindersAreSavedAndTakenBack() {
        AlertsPresenter alerts = new AlertsPresenter(room.alerting, desk);
        alerts.load();
        assertThat(alerts.first.get()).isEqualTo("15");
        alerts.second.set("sept");
        alerts.save();
        assertThat(Objects.requireNonNull(alerts.refusal.get()).field()).contains("second");
        alerts.second.set("5");
        alerts.save();
        assertThat(room.alerting.alerts()).isEqualTo(new Reminders(15, 5, 0));
        notices.undo();
        assertThat(room.alerting.alerts()).isEqualTo(Reminders.USUAL);
    }

    private static String at(PrescriptionFormPresenter form) {
        Refusal refusal = form.refusal.get();
        return refusal == null ? "" : refusal.field().orElse("");
    }
}
