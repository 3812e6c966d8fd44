package fr.boussole.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit.Action;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.TestPractice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private static final String OTHER = "quatre ponts sur la Loire";

    @TempDir
    Path parent;

    private final MovingClock clock = new MovingClock();
    private TestPractice practice;
    private Accounts accounts;

    @BeforeEach
    void found() {
        practice = TestPractice.found(parent, clock);
        accounts = practice.accounts();
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void theFirstMemberSignsInAfterFounding() {
        OpenPractice open = accounts.signIn(" hb ", TestPractice.PASSWORD);
        assertThat(open.session().member()).isEqualTo(new MemberId(1));
        assertThat(open.session().may(Right.ADMIN)).isTrue();
        assertThat(open.account().map(Account::name)).contains("Héloïse Béranger");
        assertThat(actions(open)).startsWith(Action.SIGN_IN, Action.CREATE);
        assertThat(open.journal().verify().broken()).isEmpty();
        assertThat(Files.exists(parent.resolve("cabinet/keyslots.json"))).isTrue();
    }

    @Test
    void wrongCodeAndWrongPasswordSoundTheSame() {
        String wrongPassword = refusal(() -> accounts.signIn("HB", OTHER));
        String wrongCode = refusal(() -> accounts.signIn("XX", TestPractice.PASSWORD));
        String noAccountYet = refusal(() -> accounts.signIn("CA", TestPractice.PASSWORD));
        assertThat(List.of(wrongPassword, wrongCode, noAccountYet)).containsOnly(wrongPassword);
        assertThat(accounts.practice()).isEmpty();
        OpenPractice open = accounts.signIn("HB", TestPractice.PASSWORD);
        assertThat(actions(open)).startsWith(Action.SIGN_IN, Action.SIGN_IN_FAILED, Action.SIGN_IN_FAILED);
    }

    @Test
    void failuresMakeOneWaitAlsoAfterARestart() {
        for (int i = 0; i < 3; i++) {
            refusal(() -> accounts.signIn("HB", OTHER));
        }
        accounts.close();
        accounts = practice.accounts();
        assertThat(refusal(() -> accounts.signIn("HB", TestPractice.PASSWORD))).contains("5 secondes");
        clock.forward(Duration.ofSeconds(5));
        accounts.signIn("HB", TestPractice.PASSWORD);
        accounts.signOut();
        refusal(() -> accounts.signIn("HB", OTHER));
        accounts.signIn("HB", TestPractice.PASSWORD);
    }

    @Test
    void theDelayGrowsUpToAnHour() {
        assertThat(List.of(Attempts.wait(2), Attempts.wait(3), Attempts.wait(4), Attempts.wait(7), Attempts.wait(100)))
                .containsExactly(0L, 5L, 10L, 80L, 3600L);
    }

    @Test
    void aSecondRunningCopyIsToldSoAndHarmsNothing() {
        accounts.signIn("HB", TestPractice.PASSWORD);
        try (Accounts second = practice.accounts()) {
            assertThat(refusal(second::claim)).contains("déjà ouvert");
        }
        assertThat(accounts.practice().orElseThrow().journal().verify().broken())
                .isEmpty();
    }

    @Test
    void oneWhoHasLeftDoesNotComeIn() {
        OpenPractice open = accounts.signIn("HB", TestPractice.PASSWORD);
        accounts.passwords().set(new MemberId(3), OTHER);
        accounts.signOut();
        refusal(() -> accounts.signIn("NC", OTHER));
        assertThat(open.account()).isEmpty();
    }

    @Test
    void aColleagueTakesThePlaceFromTheLockScreen() {
        OpenPractice open = accounts.signIn("HB", TestPractice.PASSWORD);
        accounts.passwords().set(new MemberId(2), OTHER);
        accounts.lock();
        assertThat(accounts.locked()).isTrue();
        assertThat(refusal(() -> accounts.passwords().changeOwn(TestPractice.PASSWORD, OTHER)))
                .contains("verrouillée");
        assertThat(accounts.signIn("CA", OTHER)).isSameAs(open);
        assertThat(open.session().member()).isEqualTo(new MemberId(2));
        assertThatThrownBy(() -> open.session().require(Right.BILLING)).isInstanceOf(Refusal.class);
        accounts.lock();
        accounts.signIn("HB", TestPractice.PASSWORD);
        assertThat(actions(open))
                .startsWith(Action.SIGN_IN, Action.SIGN_OUT, Action.LOCK, Action.SIGN_IN, Action.SIGN_OUT, Action.LOCK);
    }

    @Test
    void aPasswordIsChangedByItsOwner() {
        accounts.signIn("HB", TestPractice.PASSWORD);
        assertThat(refusal(() -> accounts.passwords().changeOwn("pas le bon", OTHER)))
                .contains("actuel");
        accounts.passwords().changeOwn(TestPractice.PASSWORD, OTHER);
        accounts.close();
        refusal(() -> accounts.signIn("HB", TestPractice.PASSWORD));
        accounts.signIn("HB", OTHER);
    }

    @Test
    void theRecoveryKeySetsANewPassword() {
        assertThat(refusal(() -> accounts.recover("1234", "HB", OTHER))).contains("caractères");
        String another = RecoveryKey.random(new java.security.SecureRandom()).grouped();
        assertThat(refusal(() -> accounts.recover(another, "HB", OTHER))).contains("n'ouvre pas");
        assertThat(refusal(() -> accounts.recover(practice.recoveryKey.grouped(), "XX", OTHER)))
                .contains("Personne");
        assertThat(accounts.practice()).isEmpty();
        OpenPractice open = accounts.recover(practice.recoveryKey.grouped().toLowerCase(), "hb", OTHER);
        assertThat(open.session().member()).isEqualTo(new MemberId(1));
        accounts.close();
        accounts.signIn("HB", OTHER);
    }

    @Test
    void aReissuedRecoveryKeyReplacesTheOld() {
        accounts.signIn("HB", TestPractice.PASSWORD);
        RecoveryKey fresh = accounts.passwords().reissueRecoveryKey(TestPractice.PASSWORD);
        accounts.close();
        refusal(() -> accounts.recover(practice.recoveryKey.grouped(), "HB", OTHER));
        accounts.recover(fresh.grouped(), "HB", OTHER);
    }

    @Test
    void anAdministratorKeepsTheAccounts() {
        accounts.signIn("HB", TestPractice.PASSWORD);
        Passwords passwords = accounts.passwords();
        assertThat(passwords.accounts()).extracting(Account::code).containsExactly("CA", "HB", "NC");
        passwords.set(new MemberId(2), OTHER);
        assertThat(passwords.accounts()).extracting(Account::password).containsExactly(true, true, false);
        assertThat(refusal(() -> passwords.remove(new MemberId(1)))).contains("votre propre");
        passwords.remove(new MemberId(2));
        refusal(() -> accounts.signIn("CA", OTHER));
        assertThat(accounts.practice().orElseThrow().session().member()).isEqualTo(new MemberId(1));
    }

    @Test
    void withoutTheRightNobodyTouchesOthers() {
        accounts.signIn("HB", TestPractice.PASSWORD);
        accounts.passwords().set(new MemberId(2), OTHER);
        accounts.signIn("CA", OTHER);
        Passwords passwords = accounts.passwords();
        assertThat(refusal(() -> passwords.set(new MemberId(1), OTHER))).contains("administration");
        assertThat(refusal(() -> passwords.remove(new MemberId(1)))).contains("administration");
        assertThat(refusal(() -> passwords.reissueRecoveryKey(OTHER))).contains("administration");
        assertThat(refusal(passwords::accounts)).contains("administration");
    }

    @Test
    void aChangedCodeIsTheOneToSignInWith() {
        OpenPractice open = accounts.signIn("HB", TestPractice.PASSWORD);
        TestPractice.rename(open.database(), 1, "HELO");
        accounts.close();
        refusal(() -> accounts.signIn("HB", TestPractice.PASSWORD));
        accounts.signIn("helo", TestPractice.PASSWORD);
    }

    @Test
    void eachDamageHasItsSentenceAndChangesNothing() throws IOException {
        Path keys = practice.folder.keySlots();
        Path file = practice.folder.databaseFile();
        byte[] goodKeys = Files.readAllBytes(keys);
        byte[] goodFile = Files.readAllBytes(file);

        Files.delete(keys);
        assertThat(refusal(() -> accounts.signIn("HB", TestPractice.PASSWORD)))
                .contains("fichier des clés", "n'est pas dans");
        Files.write(keys, new byte[] {1, 2, 3});
        assertThat(refusal(() -> accounts.signIn("HB", TestPractice.PASSWORD))).contains("fichier des clés", "abîmé");
        Files.write(keys, goodKeys);

        Files.delete(file);
        assertThat(refusal(() -> accounts.signIn("HB", TestPractice.PASSWORD))).contains("boussole.mv.db");
        byte[] rubbish = new byte[goodFile.length];
        Files.write(file, rubbish);
        assertThat(refusal(() -> accounts.signIn("HB", TestPractice.PASSWORD))).contains("données", "abîmé");
        assertThat(Files.readAllBytes(file)).isEqualTo(rubbish);
        Files.write(file, goodFile);
        accounts.signIn("HB", TestPractice.PASSWORD);
    }

    private List<Action> actions(OpenPractice open) {
        LocalDate today = LocalDate.of(2026, 11, 21);
        var all = new Journal.Filter(today, today, Optional.empty(), "");
        return open.journal().entries(all, 0, 50).stream()
                .map(Journal.Entry::action)
                .toList();
    }

    private static String refusal(Runnable action) {
        try {
            action.run();
        } catch (Refusal e) {
            return e.sentence();
        }
        throw new AssertionError("not refused");
    }
}
