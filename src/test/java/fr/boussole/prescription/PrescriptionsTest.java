package fr.boussole.prescription;

import static fr.boussole.prescription.SamplePrescriptions.by;
import static fr.boussole.prescription.SamplePrescriptions.month;
import static fr.boussole.prescription.SamplePrescriptions.of;
import static fr.boussole.prescription.SamplePrescriptions.prescribedOn;
import static fr.boussole.prescription.SamplePrescriptions.withCare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.document.DocumentId;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.platform.Refusal;
import fr.boussole.team.Right;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service on a real file; today is 19 November 2026. */
class PrescriptionsTest {
    static final PatientId ANA = new PatientId(7);
    static final PatientId BEN = new PatientId(8);

    @TempDir
    Path folder;

    Room room;
    Prescriptions prescriptions;

    @BeforeEach
    void open() {
        room = new Room(folder);
        prescriptions = room.prescriptions;
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void oneComesBackWholeAndIsNoted() {
        Prescription one = new Prescription(
                prescriptions.nextId(),
                ANA,
                new Prescriber(Optional.empty(), "Dr Claire Hamelin", "1000 1234 565"),
                LocalDate.of(2026, 10, 14),
                "Pansement une fois par jour",
                new Course(LocalDate.of(2026, 10, 15), 2, DurationUnit.MONTHS, 1),
                true,
                true,
                "Jambe gauche",
                Optional.empty(),
                Prescription.Stop.NONE,
                1);
        prescriptions.add(one);
        assertThat(prescriptions.byId(one.id())).contains(new Listed(one, Optional.empty(), 0));
        assertThat(one.prescriber().rpps()).isEqualTo("10001234565");
        assertThat(room.session.noted)
                .contains("CREATE prescription " + one.id().value());
    }

    @Test
    void changesAreKeptInTheHistoryAndAStaleOneIsRefused() {
        Prescription one = room.add(month(1, 7, "Pansement", "2026-11-01"));
        Prescription changed = prescriptions.save(withCare(one, "Pansement, deux fois par jour"));
        assertThat(changed.version()).isEqualTo(2);
        FieldHistory.Change change = room.history.of(ANA, 0, 5).getFirst();
        assertThat(change.entity()).isEqualTo("prescription");
        assertThat(change.field()).isEqualTo("care");
        assertThat(change.before()).isEqualTo("Pansement");
        assertThat(change.after()).isEqualTo("Pansement, deux fois par jour");
        assertThatThrownBy(() -> prescriptions.save(withCare(one, "Autre chose")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("entre-temps");
        assertThat(room.read(1).care()).isEqualTo("Pansement, deux fois par jour");
    }

    @Test
    void whatCannotBeChangesNothing() {
        assertThatThrownBy(() -> prescriptions.add(month(1, 7, " ", "2026-11-01")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> prescriptions.add(month(1, 99, "Pansement", "2026-11-01")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dossier");
        assertThat(prescriptions.all(ANA)).isEmpty();
        assertThat(room.session.noted).noneMatch(note -> note.startsWith("CREATE prescription"));
    }

    @Test
    void runningOnesComeFirstAndAllOthersInPages() {
        room.add(month(1, 7, "Finie depuis longtemps", "2026-05-01"));
        room.add(month(2, 7, "Finie depuis 3 jours", "2026-10-17"));
        room.add(month(3, 7, "Jusqu'au 24/11", "2026-10-25"));
        room.add(prescribedOn(month(4, 7, "Plus tard", "2026-12-01"), "2026-11-18"));
        Prescription stopped = room.add(month(5, 7, "Arrêtée", "2026-11-01"));
        prescriptions.stop(stopped, new Prescription.Stop(Optional.of(Room.TODAY), "Guérie"));
        assertThat(cares(prescriptions.current(ANA)))
                .containsExactly("Finie depuis 3 jours", "Jusqu'au 24/11", "Plus tard");
        assertThat(cares(prescriptions.past(ANA, 0, 10))).containsExactly("Arrêtée", "Finie depuis longtemps");
        assertThat(cares(prescriptions.past(ANA, 1, 1))).containsExactly("Finie depuis longtemps");
        assertThat(prescriptions.countPast(ANA)).isEqualTo(2);
        assertThat(prescriptions.all(ANA)).hasSize(5);
        assertThat(prescriptions.all(BEN)).isEmpty();
    }

    @Test
    void aRenewedOneIsLinkedAndLeavesTheListOnceOver() {
        Prescription old = room.add(month(1, 7, "Pansement", "2026-10-17"));
        Prescription next = old.renewed(new PrescriptionId(2), Room.TODAY);
        prescriptions.add(next);
        assertThat(prescriptions.byId(old.id()).flatMap(Listed::renewedBy)).contains(next.id());
        assertThat(prescriptions.current(ANA)).extracting(Listed::prescription).containsExactly(next);
        prescriptions.takeBack(next);
        assertThat(prescriptions.byId(old.id()).flatMap(Listed::renewedBy)).isEmpty();
        assertThat(cares(prescriptions.current(ANA))).containsExactly("Pansement");
        Prescription back = room.read(next.id().value());
        assertThat(back.neverServed()).isTrue();
        assertThat(back.stop().why()).isEqualTo("Saisie annulée");
    }

    @Test
    void aStopHasItsReasonAndCanBeTakenBack() {
        Prescription one = room.add(month(1, 7, "Pansement", "2026-11-01"));
        Prescription stopped =
                prescriptions.stop(one, new Prescription.Stop(Optional.of(LocalDate.of(2026, 11, 15)), "Plaie guérie"));
        assertThat(room.read(1).stop().why()).isEqualTo("Plaie guérie");
        assertThat(room.history.of(ANA, 0, 5))
                .extracting(FieldHistory.Change::field)
                .containsExactlyInAnyOrder("stop.on", "stop.why");
        assertThat(prescriptions.current(ANA)).isEmpty();
        Prescription again = prescriptions.resume(stopped);
        assertThat(again.runs(Room.TODAY)).isTrue();
        assertThat(cares(prescriptions.current(ANA))).containsExactly("Pansement");
        assertThatThrownBy(() -> prescriptions.stop(one, new Prescription.Stop(Optional.of(Room.TODAY), "Trop tard")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("entre-temps");
    }

    @Test
    void whoeverIsFollowedIsSpokenOfBeforeTheEnd() {
        room.add(month(1, 7, "Finit dans 5 jours", "2026-10-25"));
        room.add(of(2, 7, "Finit dans longtemps", SamplePrescriptions.months("2026-10-25", 6)));
        room.add(month(3, 7, "Finie depuis 3 jours", "2026-10-17"));
        room.add(month(4, 7, "Finie depuis longtemps", "2026-09-01"));
        room.add(month(5, 8, "Finit aujourd'hui", "2026-10-20"));
        Prescription renewed = room.add(month(6, 8, "Renouvelée", "2026-10-21"));
        prescriptions.add(renewed.renewed(new PrescriptionId(7), Room.TODAY));
        assertThat(prescriptions.ending(15, 10))
                .extracting(Prescription::care)
                .containsExactly("Finie depuis 3 jours", "Finit aujourd'hui", "Finit dans 5 jours");
        assertThat(prescriptions.ending(15, 1)).hasSize(1);
        room.patients.changeStatus(BEN, Patient.StatusChange.of(PatientStatus.DIED, Room.TODAY));
        assertThat(prescriptions.ending(15, 10))
                .extracting(Prescription::care)
                .containsExactly("Finie depuis 3 jours", "Finit dans 5 jours");
    }

    @Test
    void whatCoversManyPeopleIsReadAtOnce() {
        room.add(month(1, 7, "Pansement", "2026-10-01"));
        Prescription stopped = room.add(month(2, 8, "Injection", "2026-11-01"));
        prescriptions.stop(stopped, new Prescription.Stop(Optional.of(LocalDate.of(2026, 11, 10)), "Finie"));
        prescriptions.takeBack(room.add(month(3, 8, "Erreur", "2026-11-05")));
        Map<PatientId, List<Cover>> covers = prescriptions.covers(List.of(ANA, BEN, new PatientId(9)));
        assertThat(covers).containsOnlyKeys(ANA, BEN);
        assertThat(covers.get(BEN))
                .containsExactly(new Cover(
                        "Dr Claire Hamelin",
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 10)));
        assertThat(prescriptions.covers(List.of())).isEmpty();
        room.session.rights.remove(Right.CARE);
        assertThat(prescriptions.covers(List.of(ANA))).hasSize(1);
    }

    @Test
    void whatStandsInAJoinedFileCountsToo() {
        room.add(month(1, 8, "Pansement", "2026-11-01"));
        room.join(ANA, BEN);
        assertThat(cares(prescriptions.current(ANA))).containsExactly("Pansement");
        assertThat(prescriptions.ending(30, 10))
                .extracting(Prescription::patient)
                .containsExactly(ANA);
        assertThat(prescriptions.covers(List.of(ANA, BEN))).containsOnlyKeys(ANA, BEN);
    }

    @Test
    void thousandsAreWrittenAtOnceAllOrNone() {
        List<Prescription> many = prescriptions.nextIds(2500).stream()
                .map(id -> month(id.value(), 7, "Pansement", "2026-03-01"))
                .toList();
        assertThat(prescriptions.addAll(many)).isEqualTo(2500);
        assertThat(prescriptions.countPast(ANA)).isEqualTo(2500);
        assertThat(prescriptions.byId(many.getFirst().id()).map(Listed::prescription))
                .contains(many.getFirst());
        assertThat(room.session.noted).contains("IMPORT prescription 2500");
        List<Prescription> wrong = LongStream.of(9001, 9002)
                .mapToObj(id -> month(id, 7, id == 9002 ? "" : "Pansement", "2026-03-01"))
                .toList();
        assertThatThrownBy(() -> prescriptions.addAll(wrong)).isInstanceOf(Refusal.class);
        assertThat(prescriptions.countPast(ANA)).isEqualTo(2500);
    }

    @Test
    void whatTheTeamWroteBeforeIsProposedMostOftenFirst() {
        room.add(month(1, 7, "Pansement d'ulcère", "2026-11-01"));
        room.add(month(2, 7, "Injection d'insuline", "2026-11-01"));
        room.add(month(3, 8, "Injection d'insuline", "2026-11-01"));
        room.add(by(month(4, 8, "Pilulier", "2026-11-01"), Prescriber.named("Dr Éric Lemoine")));
        assertThat(room.favourites.cares("", 2)).hasSize(2).first().isEqualTo("Injection d'insuline");
        assertThat(room.favourites.cares("ulc", 5)).containsExactly("Pansement d'ulcère");
        assertThat(room.favourites.cares("insu inj", 5)).containsExactly("Injection d'insuline");
        assertThat(room.favourites.prescribers("eric", 5))
                .extracting(Prescriber::name)
                .containsExactly("Dr Éric Lemoine");
        assertThat(room.favourites.prescribers("hame", 5)).containsExactly(SamplePrescriptions.DOCTOR);
    }

    @Test
    void alertsAreAChoiceOfThePractice() {
        assertThat(room.alerting.alerts()).isEqualTo(Reminders.USUAL);
        room.alerting.save(new Reminders(30, 10, 2));
        room.alerting.save(new Reminders(30, 10, 1));
        assertThat(room.alerting.alerts()).isEqualTo(new Reminders(30, 10, 1));
        room.session.rights.remove(Right.ADMIN);
        assertThatThrownBy(() -> room.alerting.save(Reminders.USUAL)).isInstanceOf(Refusal.class);
    }

    @Test
    void papersHangOnIt() {
        Prescription one = room.add(month(1, 7, "Pansement", "2026-11-01"));
        room.paper(41, 7);
        prescriptions.attach(one.id(), new DocumentId(41));
        assertThat(prescriptions.papers(one.id())).containsExactly(new DocumentId(41));
        assertThat(prescriptions.byId(one.id()).map(Listed::papers)).contains(1);
        prescriptions.detach(one.id(), new DocumentId(41));
        assertThat(prescriptions.papers(one.id())).isEmpty();
    }

    @Test
    void whoDoesNotCareForPeopleReadsNone() {
        room.session.rights.remove(Right.CARE);
        assertThatThrownBy(() -> prescriptions.current(ANA)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.favourites.cares("", 5)).isInstanceOf(Refusal.class);
    }

    private static List<String> cares(List<Listed> listed) {
        return listed.stream().map(one -> one.prescription().care()).toList();
    }
}
