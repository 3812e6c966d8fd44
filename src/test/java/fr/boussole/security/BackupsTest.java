package fr.boussole.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit.Action;
import fr.boussole.platform.db.NewFolder;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.team.MemberId;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.TestPractice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path parent;

    private final MovingClock clock = new MovingClock();
    private TestPractice practice;
    private Accounts accounts;
    private OpenPractice open;
    private Backups backups;

    @BeforeEach
    void signIn() {
        practice = TestPractice.found(parent, clock);
        accounts = practice.accounts();
        open = accounts.signIn("HB", TestPractice.PASSWORD);
        backups = new Backups(open);
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void aBackupMadeUnderWritersOpensWithPasswordOrRecoveryKey() throws Exception {
        Path file = parent.resolve("copie.boussole");
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            for (long i = 1; !stop.get(); i++) {
                open.journal().note(Action.UPDATE, "visit", i);
            }
        });
        try {
            backups.make(file);
        } finally {
            stop.set(true);
            writer.join();
        }
        PracticeFolder byPassword = new PracticeFolder(parent.resolve("a"));
        new Restoring(clock, TestPractice.CHEAP).restore(file, byPassword, "hb", TestPractice.PASSWORD);
        PracticeFolder byKey = new PracticeFolder(parent.resolve("b"));
        new Restoring(clock, TestPractice.CHEAP).restore(file, byKey, practice.recoveryKey.grouped());
        PracticeFolder unopened = new PracticeFolder(parent.resolve("c"));
        new Restoring(clock, TestPractice.CHEAP).restore(file, unopened);
        for (PracticeFolder restored : List.of(byPassword, byKey, unopened)) {
            try (Accounts there = new Accounts(restored, clock, TestPractice.CHEAP)) {
                OpenPractice copy = there.signIn("HB", TestPractice.PASSWORD);
                assertThat(copy.journal().verify().broken()).isEmpty();
                assertThat(copy.members()).hasSize(3);
            }
        }
        assertThat(Files.list(parent))
                .as("nothing is left beside")
                .containsExactlyInAnyOrder(
                        practice.folder.root(), file, byPassword.root(), byKey.root(), unopened.root());
        assertThat(Files.list(practice.folder.backups())).isEmpty();
    }

    @Test
    void aRestoreNeedsTheRightSecretAndAnEmptyPlace() throws IOException {
        Path file = parent.resolve("copie.boussole");
        backups.make(file);
        Restoring restoring = new Restoring(clock, TestPractice.CHEAP);
        PracticeFolder target = new PracticeFolder(parent.resolve("neuf"));
        refused(() -> restoring.restore(file, target, "HB", "pas le bon du tout"), "mot de passe");
        refused(() -> restoring.restore(file, target, "XX", TestPractice.PASSWORD), "mot de passe");
        refused(() -> restoring.restore(file, target, "0000"), "clé de secours");
        refused(() -> restoring.restore(file, practice.folder, "HB", TestPractice.PASSWORD), "n'est pas vide");
        refused(() -> restoring.restore(parent.resolve("absent"), target), "absent");
        refused(() -> backups.make(file), "existe déjà");
        assertThat(Files.list(parent)).containsExactlyInAnyOrder(practice.folder.root(), file);
    }

    @Test
    void noDamageOfABackupPassesAndNoneLeavesAnything() throws IOException {
        Path file = parent.resolve("copie.boussole");
        backups.make(file);
        byte[] whole = Files.readAllBytes(file);
        Restoring restoring = new Restoring(clock, TestPractice.CHEAP);
        PracticeFolder target = new PracticeFolder(parent.resolve("neuf"));
        Random random = new Random(11);
        Path damaged = parent.resolve("abimee.boussole");
        int same = 0;
        for (int i = 0; i < 100; i++) {
            byte[] bytes = i % 4 == 0 ? cut(whole, random.nextInt(whole.length)) : flipped(whole, random);
            Files.write(damaged, bytes);
            try {
                restoring.restore(damaged, target, "HB", TestPractice.PASSWORD);
            } catch (Refusal seen) {
                assertThat(target.root()).doesNotExist();
                continue;
            }
            // A flipped bit in a time stamp or an attribute of the ZIP's own directory changes nothing of ours.
            same++;
            try (Accounts there = new Accounts(target, clock, TestPractice.CHEAP)) {
                assertThat(there.signIn("HB", TestPractice.PASSWORD).members()).hasSize(3);
            }
            NewFolder.delete(target.root());
        }
        assertThat(same).isLessThan(10);
    }

    @Test
    void hostileArchivesGetASentence() throws IOException {
        Path file = parent.resolve("x.boussole");
        Restoring restoring = new Restoring(clock, TestPractice.CHEAP);
        PracticeFolder target = new PracticeFolder(parent.resolve("neuf"));
        for (byte[] hostile : List.of(
                new byte[0],
                zip("../manifest.json", "{}".getBytes()),
                zip("manifest.json", "{}".getBytes()),
                zip("manifest.json", "[".repeat(500_000).getBytes()),
                zip("manifest.json", new byte[200 << 20]))) {
            Files.write(file, hostile);
            refused(() -> restoring.restore(file, target), "abîmé");
        }
        assertThat(Files.list(parent)).containsExactlyInAnyOrder(practice.folder.root(), file);
    }

    @Test
    void atCloseOneIsMadeOnlyAfterAChange() {
        assertThat(backups.makeIfChanged()).isPresent();
        assertThat(backups.makeIfChanged()).isEmpty();
        clock.forward(Duration.ofDays(1));
        open.journal().note(Action.READ, "patient", 1);
        assertThat(backups.makeIfChanged()).as("only looked").isEmpty();
        open.journal().note(Action.UPDATE, "patient", 1);
        assertThat(backups.makeIfChanged()).isPresent();
        assertThat(backups.list())
                .extracting(Backups.Copy::at)
                .containsExactly(LocalDateTime.of(2026, 11, 22, 10, 0), LocalDateTime.of(2026, 11, 21, 10, 0));
    }

    @Test
    void onlyAnAdministratorCopiesThePracticeElsewhere() {
        accounts.passwords().set(new MemberId(2), "quatre ponts sur la Loire");
        accounts.signIn("CA", "quatre ponts sur la Loire");
        refused(() -> backups.make(parent.resolve("copie.boussole")), "administration");
        assertThat(backups.makeIfChanged()).as("the one at close asks nobody").isPresent();
    }

    @Test
    void daysWeeksMonthsAndYearsStay() {
        LocalDateTime last = LocalDate.of(2026, 11, 21).atTime(18, 0);
        List<LocalDateTime> made =
                IntStream.range(0, 1000).mapToObj(day -> last.minusDays(day)).toList();
        List<LocalDateTime> kept = Retention.kept(made).stream().sorted().toList();
        assertThat(kept)
                .hasSize(22)
                .contains(last, last.minusDays(6), LocalDate.of(2025, 12, 31).atTime(18, 0));
        assertThat(kept.getFirst().getYear()).isEqualTo(2024);
        assertThat(Retention.kept(List.of())).isEmpty();
    }

    private static void refused(Runnable action, String says) {
        assertThatThrownBy(action::run).isInstanceOf(Refusal.class).hasMessageContaining(says);
    }

    private static byte[] cut(byte[] whole, int at) {
        return Arrays.copyOf(whole, at);
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
