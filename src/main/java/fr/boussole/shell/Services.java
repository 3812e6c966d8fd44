package fr.boussole.shell;

import fr.boussole.billing.Invoices;
import fr.boussole.billing.MonthReader;
import fr.boussole.billing.Tariff;
import fr.boussole.billing.Tariffs;
import fr.boussole.handover.Billed;
import fr.boussole.handover.Handovers;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Workers;
import fr.boussole.security.Backups;
import fr.boussole.security.Locking;
import fr.boussole.security.OpenPractice;
import fr.boussole.team.Team;
import fr.boussole.today.LastBackup;
import fr.boussole.visit.Price;
import fr.boussole.visit.Recorder;
import fr.boussole.visit.Visits;
import java.time.Clock;
import java.util.Optional;

/** The services of an open practice, each made once. */
final class Services {
    final Team team;
    final Patients patients;
    final Visits visits;
    final Recorder recorder;
    final Tariffs tariffs;
    final Invoices invoices;
    final Handovers handovers;
    final Backups backups;
    final Locking locking;

    Services(OpenPractice open, Clock clock) {
        var database = open.database();
        var journal = open.journal();
        var session = open.session();
        team = new Team(database, journal, session::require);
        patients = new Patients(database, journal, session, clock);
        visits = new Visits(database, journal, session, clock);
        recorder = new Recorder(visits, patients);
        tariffs = new Tariffs(database, journal, session);
        MonthReader reader = new MonthReader(team, patients, visits, tariffs);
        invoices = new Invoices(database, journal, session, clock, reader, visits, Workers.cores());
        handovers = new Handovers(
                database,
                journal,
                session,
                clock,
                new Handovers.Sources(patients, visits, Billed.of(invoices), open::pseudonymSecret));
        backups = new Backups(open);
        locking = new Locking(open);
    }

    /** What a visit's time will be billed, as the tariff and the rounding in force say. */
    Price price() {
        return day -> {
            Optional<Tariff> tariff = tariffs.table().on(day);
            var rounding = tariffs.settings().rounding();
            return minutes -> tariff.map(held -> held.fee(rounding.round(minutes)));
        };
    }

    LastBackup lastBackup() {
        return () -> backups.list().stream().findFirst().map(copy -> new LastBackup.Made(copy.at(), ""));
    }
}
