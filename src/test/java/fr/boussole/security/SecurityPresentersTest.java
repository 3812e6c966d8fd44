package fr.boussole.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit.Action;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.team.MemberId;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.TestPractice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room's presenters on a real practice, without a toolkit. */
class SecurityPresentersTest {
    private static final String OTHER = "quatre ponts sur la Loire";

    @TempDir
    Path parent;

    private final MovingClock clock = new MovingClock();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private final List<OpenPractice> entered = new ArrayList<>();
    private TestPractice practice;
    private Accounts accounts;
    private SignInPresenter door;

    @BeforeEach
    void found() {
        practice = TestPractice.found(parent, clock);
        accounts = practice.accounts();
        door = new SignInPresenter(accounts, Background.direct(), dialogs, entered::add);
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        door.load();
        door.signIn();
        assertThat(field(door.refusal)).isEqualTo("code");
        door.code.set("HB");
        door.signIn();
        assertThat(field(door.refusal)).isEqualTo("password");
        door.password.set("pas le bon");
        door.signIn();
        assertThat(sentence(door.refusal)).contains("code ou le mot de passe");
        assertThat(entered).isEmpty();
    }

    @Test
    void theCodeIsRememberedAndNothingSecretStays() {
        enter("HB", TestPractice.PASSWORD);
        assertThat(entered).hasSize(1);
        assertThat(door.password.get()).isEmpty();
        accounts.close();
        door.load();
        assertThat(door.step.get()).isEqualTo(SignInPresenter.Step.SIGN_IN);
        assertThat(door.code.get()).isEqualTo("HB");
    }

    @Test
    void whoLockedComesBackOrAColleagueTakesThePlace() {
        enter("HB", TestPractice.PASSWORD);
        accounts.passwords().set(new MemberId(2), OTHER);
        accounts.lock();
        door.load();
        assertThat(door.step.get()).isEqualTo(SignInPresenter.Step.LOCKED);
        assertThat(door.who.get()).isEqualTo("Héloïse Béranger");
        door.password.set(TestPractice.PASSWORD);
        door.signIn();
        assertThat(entered).hasSize(2);
        accounts.lock();
        door.load();
        door.someoneElse();
        assertThat(door.code.get()).isEmpty();
        enter("ca", OTHER);
        assertThat(entered.getLast().account().map(Account::code)).contains("CA");
    }

    @Test
    void theRecoveryKeyOpensWithANewPassword() {
        door.load();
        door.code.set("HB");
        door.forgotten();
        door.recoveryKey.set(practice.recoveryKey.grouped());
        door.password.set(OTHER);
        door.repeated.set("autre chose");
        door.recover();
        assertThat(field(door.refusal)).isEqualTo("repeated");
        door.repeated.set(OTHER);
        door.recoveryKey.set("ABCD");
        door.recover();
        assertThat(field(door.refusal)).isEqualTo("recoveryKey");
        door.recoveryKey.set(practice.recoveryKey.grouped());
        door.recover();
        assertThat(entered).hasSize(1);
        assertThat(door.recoveryKey.get()).isEmpty();
    }

    @Test
    void aPracticeOpenElsewhereIsSaidAtOnce() {
        try (Accounts first = practice.accounts()) {
            first.claim();
            door.load();
            assertThat(sentence(door.refusal)).contains("déjà ouvert");
        }
    }

    @Test
    void oneChangesOnesOwnPassword() {
        enter("HB", TestPractice.PASSWORD);
        PasswordPresenter own = new PasswordPresenter(accounts, Background.direct(), dialogs, notices);
        own.current.set(TestPractice.PASSWORD);
        own.password.set("court");
        own.repeated.set("court");
        own.save();
        assertThat(field(own.refusal)).isEqualTo("password");
        own.password.set(OTHER);
        own.save();
        assertThat(field(own.refusal)).isEqualTo("repeated");
        own.repeated.set(OTHER);
        own.current.set("faux");
        own.save();
        assertThat(field(own.refusal)).isEqualTo("current");
        own.current.set(TestPractice.PASSWORD);
        own.save();
        assertThat(own.refusal.get()).isNull();
        assertThat(own.password.get()).isEmpty();
        assertThat(notices.said).hasSize(1);
    }

    @Test
    void anAdministratorGivesAndTakesAccess() {
        enter("HB", TestPractice.PASSWORD);
        List<RecoveryKey> keys = new ArrayList<>();
        AccountsPresenter room = new AccountsPresenter(accounts, Background.direct(), dialogs, notices, keys::add);
        room.load();
        room.chosen.set(room.accounts.getFirst());
        assertThat(room.state(room.accounts.getFirst())).isEqualTo("pas encore d'accès");
        assertThat(room.state(room.accounts.getLast())).isEqualTo("a quitté l'équipe");
        room.password.set(OTHER);
        room.setPassword();
        assertThat(room.state(room.accounts.getFirst())).isEqualTo("se connecte");
        dialogs.yes = false;
        room.remove();
        assertThat(room.accounts.getFirst().password()).isTrue();
        dialogs.yes = true;
        room.remove();
        assertThat(dialogs.questions.getLast().title()).contains("Chloé Aubry");
        assertThat(room.accounts.getFirst().password()).isFalse();
        room.current.set("faux");
        room.reissue();
        assertThat(field(room.reissueRefusal)).isEqualTo("current");
        room.current.set(TestPractice.PASSWORD);
        room.reissue();
        assertThat(keys).hasSize(1).doesNotContain(practice.recoveryKey);
    }

    @Test
    void theRecoveryKeyIsPrintedAndTypedBack() throws Exception {
        Path file = parent.resolve("cle.pdf");
        dialogs.chosen = Optional.of(file);
        List<String> kept = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        RecoveryKeyPresenter shown = new RecoveryKeyPresenter(
                practice.recoveryKey,
                "Cabinet des Essais",
                new Desk(Background.direct(), dialogs, notices, clock),
                paper -> printed.add(paper.name()),
                () -> kept.add("kept"));
        shown.save();
        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        shown.print();
        assertThat(printed).containsExactly("cle-de-secours.pdf");
        shown.typed.set("0000-1111");
        shown.confirm();
        assertThat(field(shown.refusal)).isEqualTo("typed");
        assertThat(kept).isEmpty();
        shown.typed.set(practice.recoveryKey.grouped().toLowerCase().replace("-", " "));
        shown.confirm();
        assertThat(kept).hasSize(1);
    }

    @Test
    void theJournalIsReadFilteredCheckedAndExported() throws Exception {
        enter("HB", TestPractice.PASSWORD);
        Journal journal = entered.getLast().journal();
        entered.getLast().database().together(() -> {
            for (int i = 1; i <= 30; i++) {
                journal.note(Action.READ, "patient", i);
            }
        });
        JournalPresenter room = new JournalPresenter(
                accounts,
                (entity, ids) -> entity.equals("patient") ? java.util.Map.of(30L, "P0030") : java.util.Map.of(),
                Background.direct(),
                dialogs,
                notices,
                clock);
        room.load();
        assertThat(room.rows).hasSize(12);
        assertThat(room.rows.getFirst())
                .isEqualTo(new JournalPresenter.Row(
                        "21/11/2026", "10:00", "Héloïse Béranger (HB)", "consultation", "dossier\u00a0P0030"));
        assertThat(room.rows.get(1).thing()).as("without a name").isEqualTo("dossier\u00a029");
        room.paging.next();
        room.paging.next();
        assertThat(room.rows).hasSize(8);
        room.entity.set("member");
        assertThat(room.rows).hasSize(1);
        assertThat(room.rows.getFirst().thing()).isEqualTo("Héloïse Béranger (HB)");
        room.entity.set("");
        room.member.set(room.members.getFirst());
        assertThat(room.rows).isEmpty();
        room.member.set(null);
        room.verify();
        assertThat(room.verdict.get()).contains("32 entrées sont en ordre");
        Path file = parent.resolve("journal.csv");
        dialogs.chosen = Optional.of(file);
        room.export();
        assertThat(Files.readAllLines(file)).hasSize(33);
        assertThat(dialogs.failures).isEmpty();
    }

    private void enter(String code, String password) {
        door.load();
        door.code.set(code);
        door.password.set(password);
        door.signIn();
    }

    private static String field(ObservableValue<@Nullable Refusal> refusal) {
        Refusal said = refusal.getValue();
        return said == null ? "nothing" : said.field().orElse("");
    }

    private static String sentence(ObservableValue<@Nullable Refusal> refusal) {
        Refusal said = refusal.getValue();
        return said == null ? "" : said.sentence();
    }
}
