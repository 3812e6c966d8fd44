package fr.boussole.filing;

import fr.boussole.patient.Identity;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Sex;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.security.Accounts;
import fr.boussole.security.OpenPractice;
import fr.boussole.team.Address;
import fr.boussole.team.Practice;
import fr.boussole.team.PracticeKind;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestPractice;
import fr.boussole.wiring.Services;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A whole practice on disk: Élodie (1) and her likely double (2), Paul (3), a name that fills the page (4). */
final class FilingHouse implements AutoCloseable {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Paris"));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final PatientId ELODIE = new PatientId(1);
    static final PatientId DOUBLE = new PatientId(2);
    static final PatientId PAUL = new PatientId(3);

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final Accounts accounts;
    final OpenPractice open;
    final Services all;

    FilingHouse(Path folder) {
        accounts = TestPractice.found(folder, NOON).accounts();
        open = accounts.signIn("HB", TestPractice.PASSWORD);
        all = new Services(open, NOON);
        all.team.savePractice(new Practice(
                "Cabinet des Essais",
                PracticeKind.CABINET,
                new Address("14 rue des Tilleuls", "35999", "Saint-Aubin-les-Prés"),
                new Practice.Reach("+33299000000", "bonjour@essais.example"),
                new Practice.Registration("", "", new Practice.Account("", "")),
                "",
                1));
        all.patients.add(Samples.patient(1, "Nerval", "Élodie"));
        all.patients.add(Samples.patient(2, "Nervel", "Elodie Anne"));
        all.patients.add(born(Samples.patient(3, "Lemoine", "Paul"), LocalDate.of(1931, 5, 4)));
        all.patients.add(born(
                Samples.patient(4, "de Kergoatmarc'h-Villeneuve du Plessis", "Marie-Emmanuelle Geneviève"),
                LocalDate.of(1929, 2, 3)));
    }

    private static Patient born(Patient one, LocalDate day) {
        return new Patient(
                one.id(),
                one.code(),
                new Identity(one.identity().birthName(), one.identity().birthGivenNames(), day, Sex.F, "99999", "", ""),
                one.identityStatus(),
                one.coverage(),
                one.home(),
                one.referral(),
                one.inclusion(),
                one.standing(),
                one.version());
    }

    FilingFeature.Services services() {
        return new FilingFeature.Services(
                all.patients,
                all.merges,
                all.duplicates,
                all.archives,
                new FilingFeature.Told(all.history, open.journal(), all.rights, all.addenda, all.records()),
                all.team);
    }

    Desk desk(Background background) {
        return new Desk(background, dialogs, notices, NOON);
    }

    Desk desk() {
        return desk(Background.direct());
    }

    @Override
    public void close() {
        accounts.close();
    }
}
