package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.team.Team;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** List, file and form on a real database, without a toolkit. */
class PatientPresentersTest {
    @TempDir
    Path folder;

    final TestSession session = new TestSession();
    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final List<PatientId> saved = new ArrayList<>();
    int cancelled;
    Database database;
    Patients patients;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        patients = new Patients(database, session, session, PatientsTest.NOON);
        new Team(database, session, session::require).add(Samples.member(1, "HB", "Béranger", "Héloïse"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theListIsPagedAndFollowsSearchAndGroup() {
        patients.addAll(patients.nextIds(60).stream()
                .map(id -> Samples.patient(id.value(), "Nerval", "Élodie"))
                .toList());
        patients.add(Samples.patient(100, "Lemoine", "Paul"));
        patients.changeStatus(
                new PatientId(100), Patient.StatusChange.of(PatientStatus.DIED, LocalDate.of(2026, 11, 2)));
        var list = new PatientListPresenter(patients, Background.direct(), dialogs, PatientsTest.NOON);
        list.load();
        assertThat(list.rows).hasSize(25);
        assertThat(list.state.get()).isEqualTo("60 personnes suivies");
        list.paging.next();
        list.paging.next();
        assertThat(list.rows).hasSize(10);
        list.group.set(PatientGroup.GONE);
        assertThat(list.rows).extracting(PatientLine::familyName).containsExactly("Lemoine");
        assertThat(list.paging.pageProperty().get()).isZero();
        list.search.set("nerval");
        assertThat(list.rows).isEmpty();
        assertThat(list.nothing.get()).contains("nerval").contains("Toutes");
        list.group.set(PatientGroup.ALL);
        assertThat(list.rows).hasSize(25);
        list.paging.next();
        assertThat(list.rows).hasSize(25);
        list.search.set("paul");
        assertThat(list.rows).hasSize(1);
        assertThat(list.born(list.rows.getFirst())).isEqualTo("01/01/1950 · 76\u00a0ans");
    }

    @Test
    void onlyTheNewestQuestionIsAnswered() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        patients.add(Samples.patient(2, "Lemoine", "Paul"));
        Later later = new Later();
        var list = new PatientListPresenter(patients, later, dialogs, PatientsTest.NOON);
        list.search.set("n");
        list.search.set("ner");
        list.search.set("lem");
        while (!later.waiting.isEmpty()) {
            later.waiting.pollLast().run();
        }
        assertThat(list.rows).extracting(PatientLine::familyName).containsExactly("Lemoine");
    }

    @Test
    void aNewFileIsSaidWhatItLacksThenSavedOnce() {
        PatientFormPresenter form = form(Background.direct());
        form.create();
        assertThat(form.draft.code.get()).isEqualTo("P0001");
        assertThat(form.changed()).isFalse();
        form.save();
        assertField(form, "birthName");
        form.draft.birthName.set("Nerval");
        form.save();
        assertField(form, "birthGivenNames");
        form.draft.birthGivenNames.set("Élodie  Anne");
        form.draft.birthDate.set("31 2 53");
        form.save();
        assertField(form, "birthDate");
        form.draft.birthDate.set("12 7 53");
        form.save();
        assertField(form, "sex");
        form.draft.sex.set(Sex.F);
        form.draft.amc.set("40");
        form.save();
        assertField(form, "amc");
        form.draft.amo.set("60");
        form.draft.includedOn.set("99");
        form.save();
        assertField(form, "includedOn");
        form.draft.includedOn.set("1/10/26");
        form.draft.phone.set("06.39.98.00.01");
        form.draft.nir.set("253072B07300471");
        form.tidy();
        assertThat(form.nirDoubt.get()).contains("gardé");
        form.save();
        assertThat(form.refusal.get()).isNull();
        assertThat(saved).hasSize(1);
        Patient patient = patients.open(saved.getFirst()).orElseThrow().patient();
        assertThat(patient.identity().birthDate()).isEqualTo(LocalDate.of(1953, 7, 12));
        assertThat(patient.identity().birthGivenNames()).isEqualTo("Élodie Anne");
        assertThat(patient.home().phone()).isEqualTo("+33639980001");
        assertThat(patient.coverage().nir().value()).isEqualTo("253072B07300471");
        assertThat(patient.inclusion().includedOn()).contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void twoClicksOnSaveSaveOnce() {
        Later later = new Later();
        PatientFormPresenter form = filled(form(later));
        form.save();
        form.save();
        while (!later.waiting.isEmpty()) {
            later.waiting.poll().run();
        }
        assertThat(saved).hasSize(1);
        assertThat(patients.count(PatientGroup.ALL.statuses())).isEqualTo(1);
    }

    @Test
    void aNirThatGoesWithAnotherPersonIsFlagged() {
        PatientFormPresenter form = filled(form(Background.direct()));
        form.draft.nir.set("295109912611193");
        assertThat(form.nirDoubt.get()).contains("sexe");
        form.draft.birthDate.set("01/10/1995");
        assertThat(form.nirDoubt.get()).isEmpty();
        form.draft.nir.set("2951099126111931234");
        assertThat(form.nirDoubt.get()).contains("15");
        form.draft.doctorRpps.set("10001766123");
        assertThat(form.rppsDoubt.get()).contains("gardé");
    }

    @Test
    void aSecondFileOfTheSamePersonIsAskedAbout() {
        patients.add(Samples.patient(70, "Nerval", "Élodie"));
        PatientFormPresenter form = filled(form(Background.direct()));
        form.draft.birthDate.set("01/01/1950");
        dialogs.yes = false;
        form.save();
        assertThat(dialogs.questions).hasSize(1);
        assertThat(dialogs.questions.getFirst().body()).contains("P0070");
        assertThat(saved).isEmpty();
        dialogs.yes = true;
        form.save();
        assertThat(saved).hasSize(1);
    }

    @Test
    void aStaleSaveKeepsWhatWasTyped() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        PatientFilePresenter file = file();
        file.load();
        file.edit();
        file.form.draft.city.set("Montreuil-sur-Lande");
        patients.save(Samples.patient(1, "Nerval", "Élodie"));
        file.form.save();
        assertThat(file.form.refusal.get().sentence()).contains("entre-temps");
        assertThat(file.form.draft.city.get()).isEqualTo("Montreuil-sur-Lande");
        assertThat(file.unsaved()).isTrue();
        dialogs.yes = false;
        file.form.cancel();
        assertThat(file.editing.get()).isTrue();
        dialogs.yes = true;
        file.form.cancel();
        assertThat(file.editing.get()).isFalse();
        assertThat(file.unsaved()).isFalse();
    }

    @Test
    void theDirectoryFillsTheTreatingDoctorIn() {
        PatientFormPresenter form = form(Background.direct());
        form.create();
        form.doctors.textProperty().set("bel");
        assertThat(form.draft.doctor.get()).isEmpty();
        form.doctors.take();
        assertThat(form.draft.doctor.get()).isEqualTo("Dr Yassine Belkhadra");
        assertThat(form.draft.doctorRpps.get()).isEqualTo("10003456781");
        assertThat(form.draft.doctorPhone.get().replace('\u00a0', ' ')).isEqualTo("02 99 00 00 01");
        form.draft.doctor.set("Dr Remplaçant");
        assertThat(form.changed()).isTrue();
    }

    private PatientFilePresenter file() {
        return new PatientFilePresenter(
                new PatientId(1),
                patients,
                Portraits.NONE,
                Doctors.NONE,
                new SynthesisPresenter(new Synthesis(new PatientId(1), alerts(), List.of()), desk()),
                desk());
    }

    private PatientFormPresenter form(Background background) {
        return new PatientFormPresenter(
                patients,
                typed -> List.of(new Doctors.Doctor(
                        "Dr Yassine Belkhadra", "Médecine générale", "Bréal", "10003456781", "+33299000001")),
                background,
                dialogs,
                PatientsTest.NOON,
                new PatientFormPresenter.Ways(saved::add, () -> cancelled++));
    }

    private static PatientFormPresenter filled(PatientFormPresenter form) {
        form.draft.code.set("X1");
        form.draft.birthName.set("Nerval");
        form.draft.birthGivenNames.set("Élodie");
        form.draft.birthDate.set("12/07/1953");
        form.draft.sex.set(Sex.F);
        return form;
    }

    private static void assertField(PatientFormPresenter form, String field) {
        Refusal refusal = form.refusal.get();
        assertThat(refusal).isNotNull();
        assertThat(refusal.field()).contains(field);
    }

    /** Keeps the work until the test lets it run, in the order the test wants. */
    private static final class Later implements Background {
        final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(() -> Background.direct().run(work, done, failed));
        }

        @Override
        public <T> Cancel run(
                LongWork<T> work,
                Consumer<fr.boussole.platform.Progress.State> moved,
                Consumer<T> done,
                Consumer<Exception> failed) {
            throw new UnsupportedOperationException();
        }
    }

    private Desk desk() {
        return new Desk(Background.direct(), dialogs, notices, PatientsTest.NOON);
    }

    private Alerts alerts() {
        return new Alerts(
                database, session, session, PatientsTest.NOON, new FieldHistory(database, session, PatientsTest.NOON));
    }
}
