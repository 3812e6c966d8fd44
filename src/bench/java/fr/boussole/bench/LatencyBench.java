package fr.boussole.bench;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.security.Journals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

/**
 * What a nurse waits for in a file of 25,800 people and 1.2 million visits: a keystroke of search, a person's file. The
 * same questions are put to SQLite in turn, so that a busy machine disturbs both alike.
 */
final class LatencyBench {
    private static final List<String> TYPED = List.of(
            "a", "m", "ma", "mar", "mari", "marie", "marie l", "lem", "lem f", "fra lem", "d", "d'h", "d'hau",
            "haute d", "l f", "xav", "feu", "feuille", "ouille", "zzz", "qx", "jean-b", "de la g", "p0", "P01234",
            "sai", "emi", "e e", "ker", "tho", "bois", "pen", "pom", "ver", "bel");

    private static final int UNREAD = 99;

    private LatencyBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target/bench");
        try (Database database = WholeExperiment.in(folder);
                SqlitePeer peer = SqlitePeer.of(folder)) {
            Rooms rooms = new Rooms(database, WholeExperiment.NOON);
            OurFile file = new OurFile(rooms);
            PeerFile peers = new PeerFile(peer);
            for (long person = 1; person <= WholeExperiment.PEOPLE; person += 129) {
                same("file of " + person, file.open(person), peers.open(person));
            }
            same("unread", List.of(file.unread(UNREAD)), List.of(peers.unread(UNREAD)));
            search(rooms.patients, new PeerSearch(peer));
            open(file, peers, busiest(peer));
            Times.pair("unread, today's page", 60, round -> file.unread(UNREAD), round -> peers.unread(UNREAD));
            journal(database, rooms);
        }
    }

    private static void same(String what, List<Integer> ours, List<Integer> theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(what + ": " + ours + " rows, in SQLite " + theirs);
        }
    }

    private static void search(Patients patients, PeerSearch peer) {
        long began = System.nanoTime();
        patients.search("first", 20);
        System.out.printf("first search, reading everybody: %d ms%n", (System.nanoTime() - began) / 1_000_000);
        Random dice = new Random(1);
        List<String> typed =
                dice.ints(2_100, 0, TYPED.size()).mapToObj(TYPED::get).toList();
        Times.pair(
                "search, a keystroke",
                typed.size(),
                round -> patients.search(typed.get(round), 20).size(),
                round -> peer.find(typed.get(round), 20));
    }

    private static List<Long> busiest(SqlitePeer peer) {
        return peer.firsts("SELECT patient_id FROM visit GROUP BY patient_id ORDER BY COUNT(*) DESC LIMIT 50").stream()
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    /** Each time another person's: only its own rows may be warm. */
    private static void open(OurFile ours, PeerFile theirs, List<Long> busiest) {
        List<Long> some =
                new Random(2).longs(900, 1, WholeExperiment.PEOPLE + 1).boxed().toList();
        Times.pair(
                "a file opened",
                some.size(),
                round -> ours.open(some.get(round)).size(),
                round -> theirs.open(some.get(round)).size());
        Times.pair(
                "a file with most visits",
                busiest.size(),
                round -> ours.open(busiest.get(round)).size(),
                round -> theirs.open(busiest.get(round)).size());
    }

    /** The note that a file was opened is on the disk before it is shown; the peer notes it too. */
    private static void journal(Database database, Rooms rooms) {
        Patients noting = new Patients(
                database,
                Journals.of(database, rooms.session, WholeExperiment.NOON),
                rooms.session,
                WholeExperiment.NOON);
        Times times = new Times("of it the journal's note");
        for (int round = 0; round < 200; round++) {
            PatientId person = new PatientId(1 + round * 129L);
            times.take(round >= 50, () -> noting.open(person).hashCode());
        }
        times.print();
    }

    /** Elapsed times of one kind of question. */
    private static final class Times {
        private final String what;
        private final List<Double> millis = new ArrayList<>();

        Times(String what) {
            this.what = what;
        }

        /** In turn, the first third to warm up; every other time the peer is asked first. */
        static void pair(String what, int rounds, IntUnaryOperator ours, IntUnaryOperator theirs) {
            Times mine = new Times(what);
            Times peers = new Times("the same in SQLite");
            for (int i = 0; i < rounds; i++) {
                int round = i;
                boolean warm = round >= rounds / 3;
                if (round % 2 == 0) {
                    mine.take(warm, () -> ours.applyAsInt(round));
                    peers.take(warm, () -> theirs.applyAsInt(round));
                } else {
                    peers.take(warm, () -> theirs.applyAsInt(round));
                    mine.take(warm, () -> ours.applyAsInt(round));
                }
            }
            mine.print();
            peers.print();
            System.out.printf(
                    "%-24s p50 %.2f, p95 %.2f, p99 %.2f%n",
                    "ratio",
                    mine.at(0.5) / peers.at(0.5),
                    mine.at(0.95) / peers.at(0.95),
                    mine.at(0.99) / peers.at(0.99));
        }

        void take(boolean counts, IntSupplier question) {
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

        void print() {
            System.out.printf(
                    "%-24s p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, most %.2f ms (%d times)%n",
                    what, at(0.5), at(0.95), at(0.99), at(1), millis.size());
        }
    }
}
