package fr.boussole.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.team.Right;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayPresenterTest {
    @TempDir
    Path folder;

    final MovingClock clock = Round.noon();
    final FakeNotices notices = new FakeNotices();
    final FakeDialogs dialogs = new FakeDialogs();
    Round round;
    TodayPresenter presenter;

    @BeforeEach
    void open() {
        round = Round.full(folder, clock);
        presenter = presenter();
        presenter.shown();
    }

    @AfterEach
    void close() {
        round.close();
        assertThat(dialogs.failures).isEmpty();
    }

    TodayPresenter presenter() {
        return new TodayPresenter(
                new Days(round.visits, round.patients, round.team, round.session, Round.PRICE),
                round.recorder,
                round.patients,
                round.session,
                () -> Optional.of(new LastBackup.Made(LocalDateTime.parse("2026-11-20T19:42:00"), "clé USB")),
                new Desk(Background.direct(), dialogs, notices, clock));
    }

    @Test
    void theDayIsSaidInWords() {
        assertThat(presenter.title.get()).isEqualTo("Samedi 21 novembre");
        assertThat(plain(presenter.state.get()))
                .isEqualTo("3 visites, 1 h 13 avec les personnes · prochaine : M. Lemoine");
        assertThat(presenter.rows)
                .extracting(TodayRow::briefly)
                .containsExactly(
                        "Mme Lacoste-Bétancourt",
                        "M. Benhaddou",
                        "Mme d'Hautefeuille",
                        "M. Lemoine",
                        "Mme Ouédraogo",
                        "Mme Nguyễn-Rousseau",
                        "M. Tréguier",
                        "Mme Lacoste-Bétancourt");
        TodayRow first = presenter.rows.getFirst();
        assertThat(plain(first.detail())).isEqualTo("84 ans · soin");
        assertThat(first.place()).isEqualTo(new TodayRow.Place("12 rue du Four, 2e ét.", "47B2"));
        assertThat(plain(first.status() + " " + first.range())).isEqualTo("Faite · 15 min 7:06 – 7:21");
        assertThat(plain(presenter.away.get())).isEqualTo("Pas proposé : Mme Ginette Prud'homme (hôpital).");
        assertThat(plain(presenter.backup.get())).isEqualTo("Dernière sauvegarde hier à 19:42, clé USB");
        assertThat(presenter.backupOld.get()).isFalse();
    }

    @Test
    void oneKeyNotesWhoIsUsuallySeenNow() {
        assertThat(plain(presenter.quick.understood.get())).isEqualTo("9:05 → 9:30 · 25 min · 22,50 € · d'habitude");
        presenter.quick.confirm();
        assertThat(plain(notices.said.getLast())).isEqualTo("Visite de M. Lemoine notée : 9:05 – 9:30, 25 min.");
        assertThat(today()).hasSize(4);
        assertThat(presenter.next.get().orElseThrow().patient().value()).isEqualTo(15);
    }

    @Test
    void theSameEnterTwiceNotesOnce() {
        presenter.quick.confirm();
        presenter.quick.confirm();
        assertThat(today()).hasSize(4);
        clock.forward(Duration.ofSeconds(1));
        presenter.quick.confirm();
        assertThat(today()).hasSize(5);
    }

    @Test
    void annulerReallyUndoesAndThePersonIsExpectedAgain() {
        presenter.quick.confirm();
        notices.undo();
        assertThat(today()).hasSize(3);
        assertThat(presenter.next.get().orElseThrow().patient().value()).isEqualTo(14);
        assertThat(presenter.cancelled).extracting(TodayRow::briefly).containsExactly("M. Lemoine");
        presenter.restore(presenter.cancelled.getFirst());
        assertThat(today()).hasSize(4);
    }

    @Test
    void anotherPersonIsFoundByThreeLettersAndNotedWithATypedTime() {
        presenter.person.textProperty().set("tré");
        presenter.person.take();
        presenter.other.typed.set("11h05 30");
        assertThat(plain(presenter.other.understood.get())).isEqualTo("11:05 → 11:35 · 30 min · 27,00 €");
        presenter.confirmOther();
        assertThat(plain(notices.said.getLast())).isEqualTo("Visite de M. Tréguier notée : 11:05 – 11:35, 30 min.");
        assertThat(presenter.person.textProperty().get()).isEmpty();
        assertThat(presenter.other.typed.get()).isEmpty();
        assertThat(today()).hasSize(4);
        presenter.confirmOther();
        assertThat(presenter.other.error.get()).isEmpty();
        assertThat(today()).hasSize(4);
    }

    @Test
    void anOverlapIsSaidBesideTheFieldAndKeptOnTheSecondEnter() {
        presenter.quick.typed.set("8h40 20");
        presenter.quick.confirm();
        assertThat(plain(presenter.quick.doubt.get()))
                .isEqualTo("Chevauche Mme d'Hautefeuille, 8:02 – 8:50. Entrée encore pour garder.");
        assertThat(today()).hasSize(3);
        presenter.quick.typed.set("8h45 20");
        assertThat(presenter.quick.doubt.get()).isEmpty();
        presenter.quick.confirm();
        presenter.quick.confirm();
        assertThat(today()).hasSize(4);
    }

    @Test
    void whatCannotBeWrittenSaysSoAndKeepsWhatWasTyped() {
        presenter.quick.typed.set("8h99");
        presenter.quick.confirm();
        assertThat(presenter.quick.error.get()).startsWith("Pas compris");
        presenter.quick.typed.set("13h10 20");
        presenter.quick.confirm();
        assertThat(presenter.quick.error.get()).startsWith("Cette heure n'est pas encore passée");
        assertThat(presenter.quick.typed.get()).isEqualTo("13h10 20");
        presenter.other.typed.set("8h10 20");
        presenter.confirmOther();
        assertThat(presenter.other.error.get()).startsWith("Choisissez la personne");
        assertThat(today()).hasSize(3);
    }

    @Test
    void aBrokenSaveSaysSoAndKeepsWhatWasTyped() {
        presenter.quick.typed.set("9h10 20");
        round.database.close();
        presenter.quick.confirm();
        assertThat(presenter.quick.error.get()).startsWith("La visite n'est pas enregistrée");
        assertThat(presenter.quick.typed.get()).isEqualTo("9h10 20");
        assertThat(presenter.quick.busy.get()).isFalse();
        assertThat(dialogs.failures).hasSize(1);
        dialogs.failures.clear();
    }

    @Test
    void aVisitOverMidnightIsShownOnBothDays() {
        round.visits.record(Samples.visit(1, 1, 14, Round.DAY.minusDays(1), "23:50", "00:20"));
        presenter.reload();
        assertThat(presenter.rows.getFirst().timeNote()).isEqualTo("depuis la veille");
        assertThat(presenter.state.get()).startsWith("3 visites");
        presenter.previousDay();
        assertThat(presenter.rows.getLast().timeNote()).isEqualTo("finie le lendemain");
        assertThat(presenter.atToday.get()).isFalse();
    }

    @Test
    void aVisitWithoutAnEndWaitsToBeCompleted() {
        presenter.quick.typed.set("9h10");
        presenter.quick.confirm();
        assertThat(presenter.unfinished).hasSize(1);
        assertThat(plain(presenter.unfinished.getFirst().timeNote())).isEqualTo("9:10 – …");
        assertThat(presenter.rows).anyMatch(row -> row.state() == TodayRow.State.OPEN);
    }

    @Test
    void theTeamsDayShowsWhoseVisitItIs() {
        round.seen(0, 2, 17, "09:00", "09:30");
        presenter.scope.set(Days.Scope.TEAM);
        assertThat(presenter.rows).hasSize(4).allMatch(row -> row.member().isPresent());
        assertThat(presenter.next.get()).isEmpty();
        presenter.scope.set(Days.Scope.MINE);
        assertThat(presenter.rows).noneMatch(row -> row.member().isPresent());
    }

    @Test
    void whoRecordsNoCareSeesTheTeamsDayWithoutDoors() {
        round.session.rights.clear();
        round.session.rights.add(Right.BILLING);
        presenter.reload();
        assertThat(presenter.records.get()).isFalse();
        assertThat(presenter.rows)
                .hasSize(3)
                .allMatch(row -> row.member().isPresent() && row.place().equals(TodayRow.Place.UNKNOWN));
    }

    @Test
    void aSuggestionCanBePutAside() {
        presenter.skip();
        assertThat(presenter.rows).noneMatch(row -> row.briefly().equals("M. Lemoine"));
        assertThat(presenter.next.get().orElseThrow().patient().value()).isEqualTo(15);
        presenter.reload();
        assertThat(presenter.rows).noneMatch(row -> row.briefly().equals("M. Lemoine"));
        notices.undo();
        assertThat(presenter.rows).anyMatch(row -> row.briefly().equals("M. Lemoine"));
    }

    @Test
    void daysToComeAreNotShown() {
        presenter.nextDay();
        assertThat(presenter.day.get()).isEqualTo(Round.DAY);
        presenter.previousDay();
        presenter.nextDay();
        assertThat(presenter.atToday.get()).isTrue();
    }

    @Test
    void overMidnightTodayIsTheNewDay() {
        clock.forward(Duration.ofDays(1));
        presenter.shown();
        assertThat(presenter.day.get()).isEqualTo(Round.DAY.plusDays(1));
    }

    private List<Visit> today() {
        return round.visits.on(Round.DAY).stream()
                .filter(visit -> visit.status() == VisitStatus.DONE)
                .toList();
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
