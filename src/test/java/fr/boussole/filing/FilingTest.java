package fr.boussole.filing;

import static fr.boussole.filing.FilingHouse.DOUBLE;
import static fr.boussole.filing.FilingHouse.ELODIE;
import static fr.boussole.filing.FilingHouse.PAUL;
import static fr.boussole.filing.FilingHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.patient.Autonomy;
import fr.boussole.patient.Destination;
import fr.boussole.patient.Inclusion;
import fr.boussole.patient.MergeField;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.Refusal;
import fr.boussole.testing.Conformance;
import fr.boussole.testing.Samples;
import fr.boussole.visit.Visit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archive, rights, history and readings on a real practice, as the tab tells of them. */
class FilingTest {
    @TempDir
    Path folder;

    FilingHouse house;

    @BeforeEach
    void open() {
        house = new FilingHouse(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void left(PatientId id, LocalDate day) {
        Patient now = house.all.patients.byIds(List.of(id)).get(id);
        house.all.patients.setInclusion(id, new Inclusion(Optional.empty(), Optional.empty(), true));
        assertThat(now).isNotNull();
        house.all.patients.changeStatus(id, Patient.StatusChange.of(PatientStatus.DIED, day));
    }

    @Test
    void filesAreArchivedFiveYearsAfterTheLastCareAndComeBack() {
        Archives archives = house.all.archives;
        assertThat(archives.toArchive()).isEmpty();
        left(ELODIE, TODAY.minusYears(6));
        left(PAUL, TODAY.minusYears(21));
        // A visit of a file joined to hers counts.
        house.all.visits.addAll(List.of(Samples.visit(90, 1, 2, TODAY.minusYears(4), "09:00", "10:00")));
        long merge = house.all.merges.join(house.all.merges.compare(ELODIE, DOUBLE), Set.of());
        assertThat(archives.toArchive()).extracting(one -> one.line().id()).containsExactly(PAUL);
        house.all.merges.separate(merge);
        assertThat(archives.toArchive()).extracting(one -> one.line().id()).containsExactly(PAUL, ELODIE);

        assertThat(archives.archive(List.of(ELODIE, PAUL))).isEqualTo(2);
        assertThat(archives.archive(List.of(ELODIE, PAUL))).isZero();
        assertThat(archives.toArchive()).isEmpty();
        assertThat(archives.archived()).extracting(one -> one.line().id()).containsExactly(PAUL, ELODIE);
        assertThat(archives.toEliminate()).extracting(one -> one.line().id()).containsExactly(PAUL);
        assertThat(archives.archivedOn(ELODIE)).contains(TODAY);
        assertThat(house.all.patients.search("lemoine", 10)).isEmpty();
        assertThat(house.all.patients.count(EnumSet.allOf(PatientStatus.class))).isEqualTo(2);

        assertThat(archives.takeOut(List.of(ELODIE))).isEqualTo(1);
        assertThat(archives.archivedOn(ELODIE)).isEmpty();
        assertThat(house.all.patients.search("nerval", 10)).hasSize(1);
    }

    @Test
    void herCourseIsNotedAndTakenBackAndADischargeAsksItsQuestions() {
        int[] read = {0};
        CoursePresenter course = new CoursePresenter(ELODIE, house.services(), house.desk(), () -> read[0]++);
        course.load();
        course.status.set(PatientStatus.DISCHARGED);
        course.since.set("20 11 26");
        course.change();
        assertThat(course.refusal.get().field()).contains("destination");
        course.destination.set(Destination.NURSING_HOME);
        course.autonomy.set(Autonomy.PARTLY);
        course.reason.set("Place trouvée");
        course.change();
        assertThat(course.refusal.get()).isNull();
        assertThat(course.lines.getFirst().day()).isEqualTo("20/11/2026");
        assertThat(course.lines.getFirst().detail().replace('\u00a0', ' '))
                .isEqualTo("EHPAD · autonomie : Autonome en partie · Place trouvée");
        assertThat(read[0]).isEqualTo(1);
        house.notices.undo();
        assertThat(course.lines).hasSize(1);
        course.since.set("demain");
        course.change();
        assertThat(course.refusal.get().field()).contains("statusSince");
        course.since.set("01/01/2030");
        course.destination.set(Destination.NURSING_HOME);
        course.autonomy.set(Autonomy.PARTLY);
        course.change();
        assertThat(course.refusal.get().sentence()).contains("avenir");
    }

    @Test
    void aDoubleIsComparedJoinedAndPartedFromTheTab() {
        CoursePresenter course = new CoursePresenter(ELODIE, house.services(), house.desk(), () -> {});
        course.load();
        assertThat(course.alike).extracting(one -> one.id()).containsExactly(DOUBLE);
        MergePresenter merge =
                new MergePresenter(house.services(), house.desk(), house.all.merges.compare(ELODIE, DOUBLE));
        assertThat(merge.rows())
                .extracting(MergePresenter.Row::field)
                .containsExactly(MergeField.BIRTH_NAME, MergeField.BIRTH_GIVEN_NAMES);
        merge.rows().getLast().fromSecond().set(true);
        PatientId[] kept = new PatientId[1];
        merge.joined = id -> kept[0] = id;
        merge.join();
        assertThat(kept[0]).isEqualTo(ELODIE);
        assertThat(house.all
                        .patients
                        .byIds(List.of(ELODIE))
                        .get(ELODIE)
                        .identity()
                        .fullName())
                .isEqualTo("Elodie Nerval");
        course.load();
        assertThat(course.alike).isEmpty();
        assertThat(course.joined).hasSize(1);
        course.separate(course.joined.getFirst());
        assertThat(course.joined).isEmpty();
        course.tellApart(course.alike.getFirst());
        assertThat(course.alike).isEmpty();
        house.notices.undo();
        assertThat(course.alike).hasSize(1);
    }

    @Test
    void theSecondFileCanBeTheOneThatIsKept() {
        MergePresenter merge =
                new MergePresenter(house.services(), house.desk(), house.all.merges.compare(ELODIE, DOUBLE));
        merge.keepsSecond.set(true);
        merge.join();
        assertThat(house.all.patients.kept(ELODIE)).isEqualTo(DOUBLE);
        assertThat(house.all
                        .patients
                        .byIds(List.of(DOUBLE))
                        .get(DOUBLE)
                        .identity()
                        .birthName())
                .as("what was chosen stays the first file's")
                .isEqualTo("Nerval");
        house.notices.undo();
        assertThat(house.all.patients.kept(ELODIE)).isEqualTo(ELODIE);
        assertThat(house.all
                        .patients
                        .byIds(List.of(DOUBLE))
                        .get(DOUBLE)
                        .identity()
                        .birthName())
                .isEqualTo("Nervel");
    }

    @Test
    void sheOpposesInOneClickAndTheHistoryTellsIt() {
        RightsPresenter rights = new RightsPresenter(ELODIE, house.services(), house.desk(), () -> {});
        rights.load();
        assertThat(rights.informed.get()).isEqualTo("Pas encore donnée");
        rights.turnSharing();
        assertThat(house.all.rights.inclusion(ELODIE).sharesData()).isFalse();
        rights.noteInformed();
        assertThat(rights.informed.get()).isEqualTo("Donnée le 21/11/2026");
        house.notices.undo();
        assertThat(rights.informed.get()).isEqualTo("Pas encore donnée");

        HistoryPresenter history = new HistoryPresenter(ELODIE, house.services(), house.desk());
        history.load();
        assertThat(history.rows).hasSize(3);
        assertThat(history.rows.getFirst().after()).isEqualTo("rien");
        HistoryPresenter.Row opposed = history.rows.getLast();
        assertThat(opposed.who()).isEqualTo("Héloïse Béranger");
        assertThat(opposed.when()).isEqualTo("21/11/2026 à 12:00");
        assertThat(opposed.field()).isEqualTo("Association");
        assertThat(opposed.after()).startsWith("S'oppose");
        history.field.set(history.fields.getLast());
        assertThat(history.rows).hasSize(1);
        assertThat(history.paging.totalProperty().get()).isEqualTo(1);
    }

    @Test
    void aCorrectionIsAddedSignedAndNeverOverwrites() throws Exception {
        RightsPresenter rights = new RightsPresenter(ELODIE, house.services(), house.desk(), () -> {});
        rights.load();
        rights.addAddendum();
        assertThat(rights.refusal.get().field()).contains("words");
        rights.words.set("Mon allergie à la pénicilline n'a jamais été confirmée.");
        assertThat(rights.unsaved()).isTrue();
        rights.addAddendum();
        assertThat(rights.unsaved()).isFalse();
        assertThat(rights.addenda).hasSize(1);
        assertThat(rights.addenda.getFirst().signed()).isEqualTo("Noté par Héloïse Béranger le 21/11/2026");
        assertThatThrownBy(() -> house.all.addenda.add(ELODIE, TODAY.plusDays(1), "Demain"))
                .isInstanceOf(Refusal.class);
        byte[] paper = house.all.rights.corrections(ELODIE);
        Conformance.assertConforms(paper);
        assertThat(Conformance.text(paper)).contains("pénicilline").contains("Élodie Nerval");
        PersonRecords records = new FilingRecords(house.all.rights, house.all.addenda);
        assertThat(records.extracts(ELODIE).getFirst().rows()).hasSize(1);
        assertThat(records.lastCare(ELODIE)).isEmpty();
    }

    @Test
    void theNoticeIsOnePageSheCanRead() throws Exception {
        for (PatientId id : List.of(ELODIE, new PatientId(4))) {
            byte[] paper = house.all.rights.notice(id);
            Conformance.assertConforms(paper);
            assertThat(Conformance.pages(paper)).isOne();
            assertThat(Conformance.text(paper))
                    .contains("Cabinet des Essais")
                    .contains("02 99 00 00 00".replace(' ', '\u00a0'))
                    .contains("CNIL");
            Files.createDirectories(Path.of("target/papers"));
            Files.write(Path.of("target/papers/notice-" + id.value() + ".pdf"), paper);
        }
    }

    @Test
    void everyNurseCanSayWhoOpenedTheFile() {
        house.all.patients.open(ELODIE);
        house.all.patients.open(DOUBLE);
        house.all.rights.printed(ELODIE);
        ReadingsPresenter readings = new ReadingsPresenter(ELODIE, house.services(), house.desk());
        readings.load();
        assertThat(readings.rows)
                .extracting(ReadingsPresenter.Row::what)
                .containsExactly("Imprimé", "Dossier lu", "Dossier créé");
        house.all.merges.join(house.all.merges.compare(ELODIE, DOUBLE), Set.of());
        readings.load();
        assertThat(readings.rows).as("of both files").hasSize(7);
        assertThat(readings.paging.totalProperty().get()).isEqualTo(7);
    }

    @Test
    void theWholePracticeIsPutInOrderWithUndo() {
        TidyPresenter tidy = new TidyPresenter(house.services(), house.open.session(), house.desk());
        tidy.load();
        assertThat(tidy.state.get()).isEqualTo("1 doublon probable");
        tidy.tellApart(tidy.rows.getFirst());
        assertThat(tidy.rows).isEmpty();
        house.notices.undo();
        assertThat(tidy.rows).hasSize(1);
        left(PAUL, TODAY.minusYears(6));
        tidy.part.set(TidyPart.TO_ARCHIVE);
        assertThat(tidy.rows).hasSize(1);
        assertThat(tidy.rows.getFirst().lastCare()).isEqualTo("21/11/2020");
        assertThat(tidy.rows.getFirst().until()).isEqualTo("21/11/2040");
        tidy.archiveAll();
        assertThat(tidy.rows).isEmpty();
        house.notices.undo();
        assertThat(tidy.rows).hasSize(1);
        tidy.archiveAll();
        tidy.part.set(TidyPart.ARCHIVED);
        tidy.takeOut(tidy.rows.getFirst());
        assertThat(tidy.rows).isEmpty();
    }

    @Test
    void aVisitGivenToAnotherPersonWhileJoinedIsHers() {
        house.all.visits.record(Samples.visit(90, 1, 2, TODAY.minusDays(3), "09:00", "10:00"));
        long merge = house.all.merges.join(house.all.merges.compare(ELODIE, DOUBLE), Set.of());
        Visit visit = house.all.visits.of(ELODIE, 0, 1).getFirst();
        house.all.visits.correct(new Visit(
                visit.id(),
                visit.member(),
                Optional.of(PAUL),
                visit.time(),
                visit.kind(),
                visit.status(),
                "",
                visit.invoiced(),
                visit.version()));
        house.all.merges.separate(merge);
        assertThat(house.all.visits.count(PAUL)).isOne();
        assertThat(house.all.visits.count(DOUBLE)).isZero();
    }
}
