package fr.boussole.bench;

import fr.boussole.patient.Crowd;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.db.Database;
import fr.boussole.team.MemberId;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestPractice;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitId;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.VisitStatus;
import fr.boussole.visit.VisitTime;
import fr.boussole.visit.Visits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** As many people and visits as the 33 teams of the experiment had together, with what their files hold. */
final class WholeExperiment {
    static final int PEOPLE = 25_800;
    static final int VISITS = 1_200_000;
    static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final int DAYS = 1_000;
    private static final int MEMBERS = 12;
    private static final int AT_ONCE = 100_000;

    private WholeExperiment() {}

    /** The file in {@code folder}; made there the first time, which takes minutes. */
    static Database in(Path folder) throws Exception {
        if (Files.exists(folder.resolve("whole"))) {
            return TestDatabase.reopen(folder);
        }
        Files.createDirectories(folder);
        long began = System.nanoTime();
        Database database = TestDatabase.fresh(folder);
        for (int id = 1; id <= MEMBERS; id++) {
            TestPractice.member(database, id, "N" + id, "Prénom" + id, "Inventé", true, null);
        }
        Rooms rooms = new Rooms(database, NOON);
        Visits visits = rooms.visits;
        rooms.patients.nextIds(PEOPLE);
        rooms.patients.addAll(() -> Crowd.of(PEOPLE).iterator());
        for (int first = 0; first < VISITS; first += AT_ONCE) {
            Iterator<VisitId> ids = visits.nextIds(AT_ONCE).iterator();
            int from = first;
            visits.addAll(() -> IntStream.range(from, from + AT_ONCE)
                    .mapToObj(rank -> visit(rank, ids.next()))
                    .iterator());
        }
        new Records(rooms, PEOPLE, MEMBERS, LAST).write();
        Files.createFile(folder.resolve("whole"));
        System.out.printf("made in %d s%n", (System.nanoTime() - began) / 1_000_000_000);
        return database;
    }

    /** In the order of time; each person about every third week. */
    private static Visit visit(int rank, VisitId id) {
        SplittableRandom dice = new SplittableRandom(rank);
        LocalDate day = LAST.minusDays(DAYS - 1 - (long) rank * DAYS / VISITS);
        LocalTime start = LocalTime.of(6 + dice.nextInt(14), dice.nextInt(60));
        return new Visit(
                id,
                new MemberId(1 + dice.nextInt(MEMBERS)),
                Optional.of(new PatientId(1 + dice.nextInt(PEOPLE))),
                VisitTime.between(day, start, start.plusMinutes(5 + dice.nextInt(31))),
                VisitKind.CARE,
                VisitStatus.DONE,
                "",
                Visit.Invoiced.NOT_YET,
                1);
    }
}
