package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.db.Database;
import fr.boussole.team.Team;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.ibatis.annotations.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in memory to be searched is what stands in the file, at every moment. */
class PatientIndexTest {
    @TempDir
    Path folder;

    Database database;
    Patients patients;
    final TestSession session = new TestSession();

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

    private List<Long> found(String typed) {
        return patients.search(typed, 10).stream()
                .map(line -> line.id().value())
                .toList();
    }

    private Patient now(long id) {
        return patients.byIds(Set.of(new PatientId(id))).get(new PatientId(id));
    }

    @Test
    void everyChangeIsFoundAtOnce() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        assertThat(found("nerval")).containsExactly(1L);
        patients.add(Samples.patient(2, "Nervaux", "Paul"));
        assertThat(found("nerv")).containsExactly(1L, 2L);
        patients.save(Samples.patient(1, "Tournesac", "Élodie"));
        assertThat(found("nerv")).containsExactly(2L);
        assertThat(found("tourne")).containsExactly(1L);
        patients.addAll(LongStream.rangeClosed(10, 900)
                .mapToObj(id -> Samples.patient(id, "Nerisson", "Anne"))
                .toList());
        assertThat(patients.count(Set.of(PatientStatus.ACTIVE))).isEqualTo(893);
        Patient before = patients.changeStatus(
                new PatientId(2), Patient.StatusChange.of(PatientStatus.HOSPITALISED, LocalDate.of(2026, 11, 20)));
        assertThat(patients.search("nervaux", Set.of(PatientStatus.HOSPITALISED), 10))
                .hasSize(1);
        patients.takeBack(before);
        assertThat(patients.search("nervaux", Set.of(PatientStatus.HOSPITALISED), 10))
                .isEmpty();
    }

    @Test
    void anotherServiceOnTheSameFileChangesWhatIsFound() {
        assertThat(found("nerval")).isEmpty();
        new Patients(database, session, session, PatientsTest.NOON).add(Samples.patient(1, "Nerval", "Élodie"));
        assertThat(found("nerval")).containsExactly(1L);
    }

    @Test
    void whatIsTakenBackWasNeverFoundByOthers() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        assertThat(found("nerval")).containsExactly(1L);
        assertThatThrownBy(() -> database.together(() -> {
                    patients.save(Samples.patient(1, "Tournesac", "Élodie"));
                    assertThat(found("tournesac")).as("inside").containsExactly(1L);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(found("tournesac")).isEmpty();
        assertThat(found("nerval")).containsExactly(1L);
    }

    @Test
    void joinedFilesAreFoundUnderTheKeptOneUntilTheyPart() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        patients.add(Samples.patient(2, "Tournesac", "Élodie"));
        assertThat(found("tournesac")).containsExactly(2L);
        Merges merges = new Merges(database, session, session, PatientsTest.NOON);
        long merge = merges.join(merges.compare(new PatientId(1), new PatientId(2)), Set.of());
        assertThat(found("tournesac")).containsExactly(1L);
        assertThat(found(now(2).code())).containsExactly(1L);
        assertThat(found("elodie")).containsExactly(1L);
        merges.separate(merge);
        assertThat(found("tournesac")).containsExactly(2L);
        assertThat(found(now(2).code())).containsExactly(2L);
    }

    @Test
    void whoSavedFindsItWhileOthersSearch() throws Exception {
        for (long id = 1; id <= 4; id++) {
            patients.add(Samples.patient(id, "Nerval", "Élodie"));
        }
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (long id = 1; id <= 4; id++) {
                long mine = id;
                all.add(threads.submit(() -> {
                    start.await();
                    for (int round = 0; round < 20; round++) {
                        String name = "Q" + (char) ('a' + mine) + (char) ('a' + round) + "z";
                        patients.save(renamed(now(mine), name));
                        assertThat(found(name)).as(name).containsExactly(mine);
                    }
                    return mine;
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private static Patient renamed(Patient patient, String name) {
        Patient fresh = Samples.patient(patient.id().value(), name, "Élodie");
        return new Patient(
                patient.id(),
                patient.code(),
                fresh.identity(),
                patient.identityStatus(),
                patient.coverage(),
                patient.home(),
                patient.referral(),
                patient.inclusion(),
                patient.standing(),
                patient.version());
    }

    interface Plain {
        @Select("""
                SELECT p.id, p.search_key AS names, p.code_key AS code, p.birth_date AS born, p.status, p.shelf, s.kept
                FROM patient p JOIN same_person s ON s.id = p.id ORDER BY p.search_key, p.id
                """)
        List<File> files();
    }

    record File(
            PatientId id,
            String names,
            String code,
            LocalDate born,
            PatientStatus status,
            Shelf shelf,
            PatientId kept) {
        boolean starts(List<String> words) {
            return words.stream().allMatch(word -> (" " + names).contains(" " + word));
        }
    }

    /** The rules once more, slowly, on every row of the tables. */
    private static List<PatientId> scan(List<File> files, String typed, Set<PatientStatus> statuses, int limit) {
        SearchQuery query = SearchQuery.read(typed);
        List<Predicate<File>> steps = new ArrayList<>();
        query.born()
                .forEach(span -> steps.add(file -> !file.born().isBefore(span.from())
                        && !file.born().isAfter(span.to())
                        && file.starts(query.words())));
        boolean named = query.born().isEmpty() && !query.words().isEmpty();
        steps.add(file -> named && file.names().startsWith(query.key()));
        steps.add(file -> named && file.starts(query.words()));
        Set<File> found = new LinkedHashSet<>();
        steps.forEach(step -> files.stream().filter(step).forEach(found::add));
        files.stream()
                .sorted(Comparator.comparing(File::code))
                .filter(file -> files.stream()
                        .anyMatch(one ->
                                one.kept().equals(file.id()) && one.code().startsWith(query.code())))
                .forEach(found::add);
        files.stream()
                .filter(file -> named && query.words().stream().allMatch(file.names()::contains))
                .forEach(found::add);
        return found.stream()
                .filter(file -> file.shelf() == Shelf.AT_HAND && statuses.contains(file.status()))
                .map(File::id)
                .limit(query.code().isEmpty() ? 0 : limit)
                .toList();
    }

    @Test
    void manySearchesFindWhatAPlainScanFinds() {
        Random dice = new Random(7);
        List<String> parts = List.of("ma", "ri", "lem", "d'", "o", "ker", " le ", "n", "é", "sain", "t-");
        for (long id = 1; id <= 250; id++) {
            patients.add(Samples.patient(id, "B" + some(parts, dice), "A" + some(parts, dice)));
        }
        Merges merges = new Merges(database, session, session, PatientsTest.NOON);
        for (long id = 1; id <= 20; id += 2) {
            merges.join(merges.compare(new PatientId(id), new PatientId(id + 1)), Set.of());
        }
        Plain plain = database.mapper(Plain.class);
        List<File> files = plain.files();
        List<String> typed = List.of("b", "a", "p0", "p00", "1950", "01/01/1950 ", "01011950", "2", " ", "b ", " a");
        for (int round = 0; round < 2000; round++) {
            String query = dice.nextInt(3) == 0
                    ? typed.get(dice.nextInt(typed.size())) + (dice.nextBoolean() ? "" : dice.nextInt(100))
                    : (dice.nextBoolean() ? "b" : "") + some(parts, dice) + (dice.nextBoolean() ? " a" : "");
            int limit = 1 + dice.nextInt(30);
            Set<PatientStatus> statuses =
                    dice.nextInt(4) == 0 ? Set.of(PatientStatus.ACTIVE) : EnumSet.allOf(PatientStatus.class);
            assertThat(patients.search(query, statuses, limit))
                    .as(query)
                    .extracting(PatientLine::id)
                    .isEqualTo(scan(files, query, statuses, limit));
        }
    }

    private static String some(List<String> parts, Random dice) {
        StringBuilder text = new StringBuilder();
        for (int i = dice.nextInt(3); i >= 0; i--) {
            text.append(parts.get(dice.nextInt(parts.size())));
        }
        return text.toString();
    }
}
