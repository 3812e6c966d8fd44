package fr.boussole.handover;

import fr.boussole.careplan.PlanExtracts;
import fr.boussole.circle.Circle;
import fr.boussole.intake.Intake;
import fr.boussole.intake.IntakeFolder;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Progress;
import fr.boussole.platform.db.Database;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import fr.boussole.testing.IntakeRooms;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.Visits;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sample practice, with an invoice a month for every person and nurse. */
final class SampleHandover implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-19T10:00:00Z"), ZoneOffset.UTC);
    static final Months QUARTER = new Months(YearMonth.of(2026, 8), YearMonth.of(2026, 10));

    final TestSession session = new TestSession();
    final Database database;
    final Team team;
    final Patients patients;
    final Circle circle;
    final Visits visits;
    final Handovers handovers;

    SampleHandover(Path folder) {
        database = TestDatabase.fresh(folder);
        Intake.Rooms rooms = IntakeRooms.of(database, session, CLOCK);
        team = rooms.team();
        patients = rooms.patients();
        circle = rooms.persons().circle();
        visits = rooms.visits();
        new Intake(CLOCK).apply(IntakeFolder.sample(), rooms, Progress.none());
        session.noted.clear();
        handovers = handovers(new byte[32]);
    }

    Handovers handovers(byte[] secret) {
        return new Handovers(
                database,
                session,
                session,
                CLOCK,
                new Handovers.Sources(
                        patients, visits, this::billed, new PlanExtracts(database, session), secret::clone));
    }

    private List<Billed.Document> billed(YearMonth month) {
        record Key(MemberId member, PatientId patient) {}
        Map<Key, List<Visit>> byInvoice = visits.in(month).stream()
                .filter(v -> v.kind() == VisitKind.CARE && v.time().minutes().isPresent())
                .collect(Collectors.groupingBy(
                        v -> new Key(v.member(), v.patient().orElseThrow())));
        List<Billed.Document> documents = new ArrayList<>();
        byInvoice.forEach((key, hers) -> {
            int minutes =
                    hers.stream().mapToInt(v -> v.time().minutes().orElse(0)).sum();
            documents.add(new Billed.Document(
                    Optional.of(key.member()),
                    key.patient(),
                    1,
                    hers.size(),
                    minutes,
                    BigDecimal.valueOf(minutes * 90L, 2)));
        });
        return documents;
    }

    @Override
    public void close() {
        database.close();
    }
}
