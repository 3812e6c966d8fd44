package fr.boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Address;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {
    @TempDir
    Path folder;

    Database database;
    Directory directory;
    final TestSession session = new TestSession();

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        directory = new Directory(database, session, session);
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Professional one(long id, String family, String given, String rpps, String town) {
        return new Professional(
                new ProfessionalId(id),
                family,
                given,
                "Médecin",
                "Médecine générale",
                rpps,
                new Professional.Place("Maison de santé des Prés", new Address("3 rue du Puits", "35999", town)),
                new Professional.Reach("+33299000001", "", "cabinet@example.org", ""),
                true,
                1);
    }

    @Test
    void anEntryComesBackWholeAndMayBeTakenOutOfUse() {
        Professional doctor = one(1, "Belkhadra", "Yassine", "10 003 456 781", "Bréal");
        directory.add(doctor);
        assertThat(directory.byId(doctor.id())).contains(doctor);
        assertThat(directory.byRpps("10003456781")).contains(doctor);
        assertThat(doctor.name()).isEqualTo("Dr\u00a0Yassine Belkhadra");
        Professional out = directory.use(doctor, false);
        assertThat(directory.search("belk", 5)).isEmpty();
        assertThat(directory.byId(doctor.id())).contains(out);
        assertThat(directory.page(true, 0, 10)).isEmpty();
        assertThat(directory.page(false, 0, 10)).containsExactly(out);
        directory.use(out, true);
        assertThat(directory.search("belk", 5)).hasSize(1);
        assertThat(directory.count(true)).isOne();
        assertThat(session.noted)
                .containsExactly("CREATE professional 1", "UPDATE professional 1", "UPDATE professional 1");
    }

    @Test
    void isFoundByNameWorkTownAndNumberWithoutAccents() {
        directory.add(one(1, "Trémeur", "Ophélie", "10003456781", "Bréal-sous-Montfort"));
        directory.add(one(2, "Le Goff", "Anaïs", "", "Rennes"));
        directory.add(one(3, "Gofferic", "Paul", "", "Rennes"));
        for (String typed : List.of("tremeur", "TRÉM", "dr trémeur", "oph trem", "1000345", "breal", "trem breal")) {
            assertThat(directory.search(typed, 5))
                    .as(typed)
                    .extracting(Professional::familyName)
                    .containsExactly("Trémeur");
        }
        assertThat(directory.search("goff", 5))
                .extracting(Professional::familyName)
                .containsExactly("Gofferic", "Le Goff");
        assertThat(directory.search("legoff", 5)).hasSize(1);
        assertThat(directory.search("medecin rennes", 5)).hasSize(2);
        assertThat(directory.search("medecin", 2)).hasSize(2);
        assertThat(directory.search(" % ", 5)).isEmpty();
    }

    @Test
    void whatIsMissingOrTakenIsSaidAtItsField() {
        directory.add(one(1, "Trémeur", "Ophélie", "10003456781", "Bréal"));
        refusedAt("familyName", () -> directory.add(one(2, " ", "Anne", "", "Bréal")));
        refusedAt("rpps", () -> directory.add(one(2, "Autre", "Anne", "10003456781", "Bréal")));
        refusedAt("city", () -> directory.add(one(2, "Autre", "Anne", "", "x".repeat(81))));
        Professional stale = directory.byRpps("10003456781").orElseThrow();
        directory.save(stale);
        assertThatThrownBy(() -> directory.save(stale)).hasMessageContaining("entre-temps");
        assertThat(directory.count(true)).isOne();
    }

    private static void refusedAt(String field, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    @Test
    void aFileAddsUpdatesAndCountsThoseKnown() {
        directory.add(one(directory.nextId().value(), "Trémeur", "Ophélie", "10003456781", "Bréal"));
        directory.add(one(directory.nextId().value(), "Le Goff", "Anaïs", "", "Rennes"));
        directory.add(one(directory.nextId().value(), "Kerbrat", "Tanguy", "", "Rennes"));
        List<Professional> read = List.of(
                one(0, "TREMEUR", "Ophélie", "10003456781", "Mordelles"),
                one(0, "Le Goff", "Anaïs", "10100000008", "Rennes"),
                one(0, "Kerbrat", "Tanguy", "", "Rennes"),
                one(0, "Nouvel", "Ève", "10100000016", "Rennes"),
                one(0, "Nouvel", "Ève", "10100000016", "Rennes"));
        assertThat(directory.take(read, true, Progress.none())).isEqualTo(new Directory.Taken(1, 2, 1));
        Professional known = directory.byRpps("10003456781").orElseThrow();
        assertThat(known.familyName()).isEqualTo("Trémeur");
        assertThat(known.place().address().city()).isEqualTo("Mordelles");
        assertThat(directory.byRpps("10100000008"))
                .map(Professional::familyName)
                .contains("Le Goff");
        assertThat(directory.take(read, true, Progress.none())).isEqualTo(new Directory.Taken(0, 0, 4));
        List<Professional> other = List.of(one(0, "Trémeur", "Ophélie", "10003456781", "Nantes"));
        assertThat(directory.take(other, false, Progress.none())).isEqualTo(new Directory.Taken(0, 0, 1));
        assertThat(directory
                        .byRpps("10003456781")
                        .orElseThrow()
                        .place()
                        .address()
                        .city())
                .isEqualTo("Mordelles");
    }

    @Test
    void aStoppedImportWritesNothing() {
        List<Professional> read = List.of(one(0, "Nouvel", "Ève", "10100000016", "Rennes"));
        assertThatThrownBy(() -> directory.take(read, true, Progress.of(state -> {}, () -> true)))
                .hasMessageContaining("arrêté");
        assertThat(directory.count(true)).isZero();
    }

    /** A keystroke among 20 000 entries; the bound leaves room for a busy machine. */
    @Test
    void searchIsQuickInALargeDirectory() {
        List<ProfessionalId> keys = directory.nextIds(20_000);
        List<Professional> many = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            many.add(one(
                    keys.get(i).value(),
                    "Nom" + Integer.toString(i * 7919 % 20_011, 36),
                    "Prénom" + i % 300,
                    "1%010d".formatted(i),
                    "Ville " + i % 97));
        }
        assertThat(directory.addAll(many)).isEqualTo(20_000);
        long[] millis = new long[40];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            assertThat(directory.search(i % 2 == 0 ? "ville " + i : "prenom1" + i % 10 + " medecin", 8))
                    .isNotEmpty();
            millis[i] = Duration.ofNanos(System.nanoTime() - start).toMillis();
        }
        Arrays.sort(millis);
        System.out.println("directory search of 20 000: median " + millis[20] + " ms, p95 " + millis[38] + " ms");
        assertThat(millis[20]).isLessThan(150);
    }
}
