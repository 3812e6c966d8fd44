package fr.boussole.billing;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Inclusion;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Workers;
import fr.boussole.platform.db.Database;
import fr.boussole.prescription.Course;
import fr.boussole.prescription.DurationUnit;
import fr.boussole.prescription.Prescriber;
import fr.boussole.prescription.Prescription;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.team.Address;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import fr.boussole.team.PracticeKind;
import fr.boussole.team.Team;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitId;
import fr.boussole.visit.VisitStatus;
import fr.boussole.visit.Visits;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A small practice on a real file: HB and CA invoice, TV replaces HB; Ana (7), Bea (8) and Cleo (9) are cared for. */
final class BillingHouse implements AutoCloseable {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    final TestSession session = new TestSession();
    final Database database;
    final Team team;
    final Patients patients;
    final Prescriptions prescriptions;
    final Visits visits;
    final Tariffs tariffs;
    final Invoices invoices;
    LocalDate today = LocalDate.of(2026, 11, 2);
    private long nextVisit = 100;

    private BillingHouse(Database database) {
        this.database = database;
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return today.atTime(9, 0).toInstant(ZoneOffset.UTC);
            }
        };
        team = new Team(database, session, session::require);
        patients = new Patients(database, session, session, clock);
        prescriptions = new Prescriptions(
                database, session, session, clock, new FieldHistory(database, session, clock), patients);
        visits = new Visits(database, session, session, clock);
        tariffs = new Tariffs(database, session, session);
        MonthReader reader = new MonthReader(team, patients, prescriptions, visits, tariffs);
        invoices = new Invoices(database, session, session, clock, reader, visits, Workers.cores());
    }

    /** The same file, opened again, or another program's view of it. */
    static BillingHouse reopen(Path folder) {
        return new BillingHouse(TestDatabase.reopen(folder));
    }

    static BillingHouse over(Database database) {
        return new BillingHouse(database);
    }

    static BillingHouse fresh(Path folder) {
        return fresh(folder, PracticeKind.CABINET);
    }

    static BillingHouse fresh(Path folder, PracticeKind kind) {
        BillingHouse house = new BillingHouse(TestDatabase.fresh(folder));
        house.team.savePractice(new Practice(
                "Cabinet des Tilleuls",
                kind,
                new Address("14 rue des Tilleuls", "35999", "Saint-Aubin-les-Prés"),
                new Practice.Reach("", ""),
                new Practice.Registration("", "", new Practice.Account("", "")),
                "",
                1));
        house.team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        house.team.add(Samples.member(2, "CA", "Aubry", "Clément"));
        Member replacement = Samples.member(3, "TV", "Villeneuve", "Théo");
        house.team.add(new Member(
                replacement.id(),
                replacement.code(),
                replacement.name(),
                replacement.profession(),
                replacement.rights(),
                new Member.Details("", "", "", "", new Practice.Reach("", ""), false, Optional.of(new MemberId(1))),
                replacement.presence(),
                1));
        house.patients.add(Samples.patient(7, "Lemoine", "Ana"));
        house.patients.add(Samples.patient(8, "Maraval", "Bea"));
        house.patients.add(Samples.patient(9, "Nodier", "Cleo"));
        house.tariffs.add(new Tariff(LocalDate.of(2025, 1, 1), new BigDecimal("53.94"), ""));
        house.tariffs.add(new Tariff(LocalDate.of(2026, 10, 16), new BigDecimal("54"), ""));
        return house;
    }

    /** A done care visit. */
    Visit visit(long member, long patient, LocalDate day, String start, String end) {
        Visit visit = Samples.visit(nextVisit++, member, patient, day, start, end);
        visits.record(visit);
        return visit;
    }

    /** A month of care prescribed on its first day. */
    Prescription prescribe(long patient, String prescriber, String start) {
        LocalDate first = LocalDate.parse(start);
        Prescription one = new Prescription(
                prescriptions.nextId(),
                new PatientId(patient),
                Prescriber.named(prescriber),
                first,
                "Soins",
                new Course(first, 1, DurationUnit.MONTHS, 0),
                true,
                false,
                "",
                Optional.empty(),
                Prescription.Stop.NONE,
                1);
        prescriptions.add(one);
        return one;
    }

    /** One as given, under a key of its own. */
    Visit record(Visit given) {
        Visit visit = new Visit(
                new VisitId(nextVisit++),
                given.member(),
                given.patient(),
                given.time(),
                given.kind(),
                VisitStatus.DONE,
                "",
                Visit.Invoiced.NOT_YET,
                1);
        visits.record(visit);
        return visit;
    }

    /** Sets a person's inclusion and standing. */
    void change(long id, Inclusion inclusion, PatientStatus status, LocalDate since) {
        Patient was = patients.open(new PatientId(id)).orElseThrow().patient();
        patients.save(new Patient(
                was.id(),
                was.code(),
                was.identity(),
                was.identityStatus(),
                was.coverage(),
                was.home(),
                was.referral(),
                inclusion,
                new Patient.Standing(status, Optional.of(since)),
                was.version()));
    }

    Issued issueAll() {
        return invoices.issue(OCTOBER, Selection.all(Optional.empty()), fr.boussole.platform.Progress.none());
    }

    @Override
    public void close() {
        database.close();
    }
}
