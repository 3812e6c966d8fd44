package fr.boussole.patient;

import fr.boussole.platform.db.Database;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The whole experiment's people in one file: what a keystroke costs. Processor time of the asking thread, so that a
 * busy machine does not count.
 */
final class SearchBench {
    static final int EVERYBODY = 25_800;
    static final List<String> TYPED = List.of(
            "a",
            "m",
            "ma",
            "mar",
            "marie",
            "marie lou",
            "lem",
            "lem fra",
            "fra lem",
            "d",
            "d'haute",
            "haute d",
            "l f",
            "xav",
            "feuille",
            "ouille",
            "zzz",
            "qx",
            "jean-b",
            "de la g",
            "12/07/1953",
            "120753",
            "1953",
            "1953 mar",
            "p0",
            "P01234",
            "saint",
            "emile",
            "e e",
            "marie marie jean");
    static final Set<PatientStatus> FOLLOWED = EnumSet.of(PatientStatus.ACTIVE, PatientStatus.DIED);

    private SearchBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("boussole-bench");
        try (Database database = TestDatabase.fresh(folder)) {
            TestSession session = new TestSession();
            Patients patients = new Patients(database, session, session, PatientsTest.NOON);
            long began = System.nanoTime();
            patients.addAll(Crowd.of(EVERYBODY).toList());
            System.out.printf("added %d people in %d ms%n", EVERYBODY, (System.nanoTime() - began) / 1_000_000);
            List<Took> all = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                for (String typed : TYPED) {
                    all.add(took(typed, () -> patients.search(typed, 20).size(), round));
                    all.add(took(
                            typed + " (some)",
                            () -> patients.search(typed, FOLLOWED, 200).size(),
                            round));
                }
                for (int offset : List.of(0, 1000, 12_000)) {
                    all.add(took(
                            "page " + offset,
                            () -> patients.page(EnumSet.allOf(PatientStatus.class), offset, 20)
                                    .size(),
                            round));
                }
                all.add(took("count", () -> patients.count(FOLLOWED), round));
            }
            List<Took> warm = all.stream()
                    .filter(took -> took.round > 0)
                    .sorted(Comparator.comparingDouble(Took::millis))
                    .toList();
            double p95 = warm.get(warm.size() * 95 / 100).millis;
            System.out.printf(
                    "median %.1f ms, p95 %.1f ms, slowest %s%n",
                    warm.get(warm.size() / 2).millis, p95, warm.subList(warm.size() - 25, warm.size()));
        }
    }

    record Took(String what, int found, double millis, int round) {}

    private static Took took(String what, java.util.function.IntSupplier search, int round) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        int found = search.getAsInt();
        return new Took(what, found, (threads.getCurrentThreadCpuTime() - before) / 1e6, round);
    }
}
