package fr.boussole.prescription;

import static fr.boussole.prescription.SamplePrescriptions.month;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.PdfUse;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @BeforeEach
    void open() {
        room = new Room(folder);
        desk = new Desk(Background.direct(), dialogs, notices, room.clock);
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
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
        assertThat(list.past).hasSize(4);
        assertThat(Objects.requireNonNull(list.chosen.get()).care()).isEqualTo("Pansement");
        list.paging.next();
        assertThat(list.past).hasSize(4);
        assertThat(list.current.getFirst().toString()).isEqualTo("Prescription#1020");
        Prescription stopped =
                room.prescriptions.stop(room.read(1020), new Prescription.Stop(Optional.of(Room.TODAY), "Guérie"));
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
        letter.used(PdfUse.PRINTED);
        letter.used(PdfUse.SAVED);
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
}
