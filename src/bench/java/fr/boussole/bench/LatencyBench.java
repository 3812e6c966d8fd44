package fr.boussole.bench;

import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a nurse waits for in a file of 25,800 people and 1.2 million visits: a keystroke of search, a person's file. The
 * same questions are put to SQLite in turn, so that a busy machine disturbs both alike.
 */
final class LatencyBench {
    private static final List<String> TYPED = List.of(
            "a", "m", "ma", "mar", "mari", "marie", "marie l", "lem", "lem f", "fra lem", "d", "d'h", "d'hau",
            "haute d", "l f", "xav", "feu", "feuille", "ouille", "zzz", "qx", "jean-b", "de la g", "p0", "P01234",
            "sai", "emi", "e e", "ker", "tho", "bois", "pen", "pom", "ver", "bel");

    private LatencyBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target/bench");
        try (Database database = WholeExperiment.in(folder);
                SqlitePeer peer = SqlitePeer.of(folder)) {
            TestSession session = new TestSession();
            search(new Patients(database, session, session, WholeExperiment.NOON), new PeerSearch(peer));
        }
    }

    private static void search(Patients patients, PeerSearch peer) {
        Times ours = new Times("search, a keystroke");
        Times theirs = new Times("the same in SQLite");
        Random dice = new Random(1);
        for (int round = 0; round < 60; round++) {
            boolean warm = round >= 20;
            for (int i = 0; i < TYPED.size(); i++) {
                String typed = TYPED.get(dice.nextInt(TYPED.size()));
                ours.take(warm, () -> patients.search(typed, 20).size());
                theirs.take(warm, () -> peer.find(typed, 20));
            }
        }
        Times.print(ours, theirs);
    }

    /** Elapsed times of one kind of question. */
    private static final class Times {
        private final String what;
        private final List<Double> millis = new ArrayList<>();

        Times(String what) {
            this.what = what;
        }

        void take(boolean counts, java.util.function.IntSupplier question) {
            long began = System.nanoTime();
            question.getAsInt();
            if (counts) {
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }

        double at(double share) {
            List<Double> sorted = millis.stream().sorted().toList();
            return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
        }

        static void print(Times ours, Times theirs) {
            for (Times one : List.of(ours, theirs)) {
                System.out.printf(
                        "%-24s p50 %.2f ms, p95 %.2f ms, p99 %.2f ms (%d times)%n",
                        one.what, one.at(0.5), one.at(0.95), one.at(0.99), one.millis.size());
            }
            System.out.printf(
                    "%-24s p50 %.2f, p95 %.2f, p99 %.2f%n",
                    "ratio", ours.at(0.5) / theirs.at(0.5), ours.at(0.95) / theirs.at(0.95), ours.at(0.99) / theirs.at(0.99));
        }
    }
}
