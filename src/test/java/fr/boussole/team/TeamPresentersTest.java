package fr.boussole.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.ui.Background;
import fr.boussole.testing.FakeAccess;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The team's page on a real database, without a toolkit. */
class TeamPresentersTest {
    @TempDir
    java.nio.file.Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private final TestSession session = new TestSession();
    private final FakeAccess door = new FakeAccess();
    private Database database;
    private Team team;
    private TeamPresenter page;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        MovingClock clock = new MovingClock();
        page = new TeamPresenter(
                team,
                Background.direct(),
                dialogs,
                clock,
                new MemberFormPresenter(team, Background.direct(), dialogs, notices, clock),
                new MemberAccessPresenter(door, Background.direct(), dialogs, notices));
        add("HB", "Béranger", Profession.NURSE, Set.of(Right.values()), null);
        add("CA", "Aubry", Profession.NURSE, Set.of(Right.CARE), null);
        add("NC", "Carrel", Profession.NURSE, Set.of(Right.CARE), LocalDate.of(2026, 1, 31));
        page.load();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add(String code, String family, Profession profession, Set<Right> rights, @Nullable LocalDate left) {
        team.add(new Member(
                team.nextId(),
                code,
                new Member.Name(family, "Odette"),
                profession,
                rights,
                Member.Details.NONE,
                new Member.Presence(1, LocalDate.of(2020, 1, 1), Optional.ofNullable(left)),
                1));
    }

    @Test
    void whoHasLeftStandsApart() {
        assertThat(names()).containsExactly("Odette Aubry", "Odette Béranger");
        assertThat(page.state.get()).isEqualTo("2 personnes présentes · 1 partie");
        page.past.set(true);
        assertThat(names()).containsExactly("Odette Aubry", "Odette Béranger", "Odette Carrel");
        assertThat(page.rows.getLast().present()).isFalse();
        assertThat(page.rows.getLast().note()).isEqualTo("jusqu'au 31/01/2026");
        add("AA", "Zadig", Profession.NURSE, Set.of(), null);
        page.load();
        assertThat(names()).as("after all who are here").endsWith("Odette Zadig", "Odette Carrel");
    }

    @Test
    void aDoubtfulNumberIsFlaggedAndKept() {
        choose("CA");
        page.form.draft.rpps.set("1000 1234 561");
        page.form.draft.amNumber.set("123456789");
        assertThat(warning(Identifier.RPPS)).contains("Le numéro est gardé");
        assertThat(warning(Identifier.AM)).contains("Le numéro est gardé");
        page.form.save();
        Member.Details kept = member("CA").details();
        assertThat(kept.rpps()).isEqualTo("10001234561");
        assertThat(kept.amNumber()).isEqualTo("123456789");
        page.form.draft.rpps.set("100012345671234");
        page.form.save();
        assertThat(field(page.form.refusal)).as("does not fit").isEqualTo("rpps");
    }

    @Test
    void theLastAdministratorStays() {
        choose("HB");
        page.form.draft.right(Right.ADMIN).set(false);
        page.form.save();
        assertThat(field(page.form.refusal)).isEqualTo("rights");
        page.form.draft.right(Right.ADMIN).set(true);
        page.form.draft.endedOn.set(LocalDate.of(2027, 1, 31));
        page.form.save();
        assertThat(field(page.form.refusal)).as("nobody would be left").isEqualTo("endedOn");
        assertThat(member("HB").presence().endedOn()).isEmpty();

        page.form.draft.endedOn.set(null);
        choose("CA");
        page.form.draft.right(Right.ADMIN).set(true);
        page.form.save();
        choose("HB");
        page.form.draft.right(Right.ADMIN).set(false);
        page.form.save();
        assertThat(member("HB").may(Right.ADMIN)).isFalse();
    }

    @Test
    void aReplacementBillsForSomeoneElse() {
        page.add();
        page.form.draft.givenName.set("Maud");
        page.form.draft.familyName.set("Tessier");
        page.form.draft.code.set("MT");
        page.form.draft.profession.set(Profession.REPLACEMENT_NURSE);
        assertThat(page.form.titulaires).extracting(Member::code).contains("HB", "CA");
        page.form.draft.billsFor.set(Optional.of(member("HB").id()));
        page.form.save();
        assertThat(member("MT").details().billsFor()).contains(member("HB").id());
        page.form.draft.profession.set(Profession.NURSE);
        page.form.save();
        assertThat(member("MT").details().billsFor()).as("no longer replaces").isEmpty();
    }

    @Test
    void whatIsMissingOrTakenIsSaidAtItsField() {
        page.add();
        page.form.draft.code.set("h b");
        page.form.save();
        assertThat(field(page.form.refusal)).isEqualTo("code");
        page.form.draft.code.set("hb");
        page.form.save();
        assertThat(field(page.form.refusal)).isEqualTo("familyName");
        page.form.draft.familyName.set("Tessier");
        page.form.save();
        assertThat(field(page.form.refusal)).isEqualTo("code");
        page.form.draft.code.set("MT");
        page.form.draft.endedOn.set(LocalDate.of(2019, 1, 1));
        page.form.save();
        assertThat(field(page.form.refusal)).isEqualTo("endedOn");
        assertThat(team.members()).hasSize(3);
    }

    @Test
    void aSavedCardCanBeTakenBack() {
        choose("CA");
        page.form.draft.familyName.set("Aubry-Lemaire");
        page.form.save();
        assertThat(names()).contains("Odette Aubry-Lemaire");
        notices.undo();
        assertThat(member("CA").name().family()).isEqualTo("Aubry");
        assertThat(names()).contains("Odette Aubry");
        assertThat(page.form.draft.familyName.get()).isEqualTo("Aubry");
    }

    @Test
    void leavingSomethingTypedAsksFirst() {
        choose("CA");
        page.form.draft.familyName.set("Autre");
        dialogs.yes = false;
        choose("HB");
        assertThat(dialogs.questions).hasSize(1);
        assertThat(page.chosen.get()).contains(member("CA").id());
        dialogs.yes = true;
        choose("HB");
        assertThat(page.form.draft.familyName.get()).isEqualTo("Béranger");
    }

    @Test
    void whoCanSignInIsSaidGivenAndTaken() {
        choose("CA");
        assertThat(page.account.state.get()).contains("pas encore de mot de passe");
        page.account.password.set("court");
        page.account.setPassword();
        assertThat(field(page.account.refusal)).isEqualTo("password");
        page.account.password.set("trois roues bleues");
        page.account.setPassword();
        assertThat(page.account.state.get()).startsWith("Peut se connecter");
        assertThat(page.account.password.get()).isEmpty();
        page.account.remove();
        assertThat(dialogs.questions.getLast().losesSomething()).isTrue();
        assertThat(page.account.hasPassword.get()).isFalse();
    }

    @Test
    void onlyAnAdministratorChangesTheTeam() {
        session.rights.remove(Right.ADMIN);
        assertThatThrownBy(() -> team.save(member("CA"))).isInstanceOf(Refusal.class);
        choose("CA");
        page.form.draft.familyName.set("Autre");
        page.form.save();
        assertThat(page.form.refusal.get()).isNotNull();
        assertThat(member("CA").name().family()).isEqualTo("Aubry");
    }

    private void choose(String code) {
        page.choose(member(code));
    }

    private Member member(String code) {
        return team.byCode(code).orElseThrow();
    }

    private List<String> names() {
        return page.rows.stream().map(TeamPresenter.Row::name).toList();
    }

    private String warning(Identifier identifier) {
        return Objects.requireNonNull(page.form.warnings.get(identifier)).get();
    }

    private static String field(ObservableValue<@Nullable Refusal> refusal) {
        Refusal said = refusal.getValue();
        return said == null ? "nothing" : said.field().orElse("");
    }
}
