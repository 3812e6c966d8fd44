package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterventionsPresenterTest {
    private static final String SKIN = "26";
    private static final String CONTACT = "07";
    private static final String PAIN = "24";

    @TempDir
    Path folder;

    final FakeNotices notices = new FakeNotices();
    final FakeDialogs dialogs = new FakeDialogs();
    PlanRoom room;
    InterventionsPresenter presenter;
    String shown = SKIN;
    int changes;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder).filled();
        InterventionFavourites favourites = new InterventionFavourites(room.database, room.session, room.session);
        presenter = new InterventionsPresenter(
                PlanRoom.HER,
                new InterventionsPresenter.Services(room.plans, favourites, room.circle),
                new Desk(Background.direct(), dialogs, notices, room.clock),
                () -> {
                    changes++;
                    presenter.show(room.entry(shown));
                });
        show(SKIN);
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void theListStandsByCategoryAndIsCounted() {
        assertThat(presenter.rows).extracting(one -> one.category().code()).containsExactly("01", "02");
        assertThat(presenter.first(0)).isTrue();
        assertThat(presenter.first(1)).isTrue();
        assertThat(presenter.countProperty().get()).isEqualTo(2);
        assertThat(presenter.selected.get()).isZero();
    }

    @Test
    void severalInARowKeepTheCategoryAndGetTheirWords() {
        show(CONTACT);
        presenter.add();
        InterventionFormPresenter form = opened();
        form.category.set(room.omaha.category("03").orElseThrow());
        form.target.textProperty().set("transport");
        form.target.take();
        form.frequency.set("lun jeu");
        assertThat(form.understood().get()).contains("lundi et jeudi");
        assertThat(form.unread().get()).isEmpty();
        form.save(true);
        assertThat(presenter.form.get()).isSameAs(form);
        assertThat(form.blank().get()).isTrue();
        assertThat(form.category.get().code()).isEqualTo("03");
        form.target.choose(room.omaha.target("60").orElseThrow());
        form.frequency.set("quand sa fille passe");
        assertThat(form.unread().get()).isNotEmpty();
        form.save(false);
        assertThat(presenter.form.get()).isNull();
        assertThat(room.entry(CONTACT).interventions())
                .extracting(Intervention::frequency)
                .containsExactlyInAnyOrder("lundi et jeudi", "quand sa fille passe");
        assertThat(presenter.countProperty().get()).isEqualTo(2);
        assertThat(presenter.chosen().orElseThrow().target().code()).isEqualTo("60");
        notices.undo();
        assertThat(presenter.countProperty().get()).isEqualTo(1);
        assertThat(room.entry(CONTACT).interventions())
                .filteredOn(one -> !one.running())
                .singleElement()
                .satisfies(one -> assertThat(one.ending().why()).isEqualTo("saisie annulée"));
    }

    @Test
    void aChangeIsTakenBackWhole() {
        presenter.change();
        InterventionFormPresenter form = opened();
        assertThat(form.isNew()).isFalse();
        assertThat(form.proposals).isEmpty();
        String before = form.detail.get();
        form.detail.set("Autrement");
        form.frequency.set("2x/j");
        form.save(true);
        assertThat(presenter.form.get()).isNull();
        assertThat(presenter.chosen().orElseThrow())
                .returns("Autrement", Intervention::detail)
                .returns("2 fois par jour", Intervention::frequency);
        notices.undo();
        assertThat(presenter.chosen().orElseThrow())
                .returns(before, Intervention::detail)
                .returns("chaque jour", Intervention::frequency);
    }

    @Test
    void doneStoppedAndTakenUpAgain() {
        InterventionId first = presenter.chosen().orElseThrow().id();
        presenter.done();
        assertThat(presenter.countProperty().get()).isEqualTo(1);
        assertThat(presenter.chosen().orElseThrow())
                .returns(first, Intervention::id)
                .returns(InterventionStatus.DONE, Intervention::status);
        notices.undo();
        assertThat(presenter.countProperty().get()).isEqualTo(2);

        presenter.stop();
        InterventionStopPresenter asked = presenter.stopping.get();
        asked.why.set("  ");
        asked.stop();
        assertThat(asked.refusal.get().field()).contains("why");
        assertThat(presenter.stopping.get()).isSameAs(asked);
        asked.why.set(" plaie fermée ");
        asked.stop();
        assertThat(presenter.stopping.get()).isNull();
        assertThat(presenter.chosen().orElseThrow().ending()).isEqualTo(Ending.of(PlanRoom.TODAY, "plaie fermée"));
        notices.undo();
        assertThat(presenter.countProperty().get()).isEqualTo(2);
        presenter.stop();
        presenter.stopping.get().why.set("plus besoin");
        presenter.stopping.get().stop();
        presenter.resume();
        assertThat(presenter.chosen().orElseThrow().running()).isTrue();
        presenter.resume();
        assertThat(notices.said.getLast()).isEqualTo("Intervention reprise.");
        assertThat(changes).isEqualTo(6);
    }

    @Test
    void aColleaguesChangeIsNotOverwritten() {
        Intervention one = presenter.chosen().orElseThrow();
        presenter.change();
        opened().detail.set("Le mien");
        room.plans.save(one.with(InterventionStatus.DONE));
        opened().save(false);
        assertThat(opened().refusal.get().sentence()).contains("entre-temps");
        assertThat(opened().detail.get()).isEqualTo("Le mien");
        opened().close();
        presenter.stop();
        presenter.stopping.get().why.set("plus besoin");
        presenter.stopping.get().stop();
        assertThat(presenter.stopping.get().refusal.get().sentence()).contains("entre-temps");
        presenter.stopping.get().close.run();
        presenter.done();
        assertThat(notices.said.getLast()).contains("entre-temps");
        assertThat(presenter.chosen().orElseThrow().status()).isEqualTo(InterventionStatus.DONE);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        presenter.add();
        InterventionFormPresenter form = opened();
        form.save(true);
        assertThat(refused(form)).contains("target");
        form.target.choose(room.omaha.target("63").orElseThrow());
        form.save(true);
        assertThat(refused(form)).contains("detail");
        form.detail.set("x".repeat(501));
        form.save(true);
        assertThat(refused(form)).contains("detail");
        form.detail.set("mot");
        form.frequency.set("y".repeat(121));
        form.save(true);
        assertThat(refused(form)).contains("frequency");
        form.frequency.set("");
        form.doer.kind.set(DoerKind.CARER);
        form.doer.who.textProperty().set("z".repeat(121));
        form.save(true);
        assertThat(refused(form)).contains("doer");
        assertThat(room.entry(SKIN).interventions()).hasSize(2);
    }

    @Test
    void documentedOnlyOrClosedSaysWhyNothingCanBePlanned() {
        show(PAIN);
        assertThat(presenter.blocked.get()).contains("prioritaire");
        presenter.add();
        assertThat(presenter.form.get()).isNull();
        assertThat(notices.said).containsExactly(presenter.blocked.get());
        room.plans.save(room.entry(CONTACT).problem().with(Ending.of(PlanRoom.TODAY, "réglé")), Optional.empty());
        show(CONTACT);
        assertThat(presenter.blocked.get()).contains("clos");
    }

    @Test
    void aFormLeftForAnotherProblemIsFoundAgain() {
        presenter.add();
        InterventionFormPresenter form = opened();
        form.detail.set("à moitié");
        show(CONTACT);
        assertThat(presenter.form.get()).isNull();
        show(SKIN);
        assertThat(presenter.form.get()).isSameAs(form);
        show(SKIN);
        assertThat(presenter.form.get()).isSameAs(form);
    }

    @Test
    void aStarProposesItNextTimeToEverybody() {
        Intervention one = presenter.chosen().orElseThrow();
        presenter.star();
        assertThat(presenter.starred(one)).isTrue();
        presenter.add();
        InterventionFormPresenter form = opened();
        assertThat(form.proposals.getFirst().favourite()).isTrue();
        assertThat(form.proposals).hasSize(2);
        form.take(0);
        assertThat(form.target.chosenProperty().get()).isEqualTo(one.target());
        assertThat(form.detail.get()).isEqualTo(one.detail());
        assertThat(form.frequency.get()).isEqualTo("chaque jour");
        form.close();
        presenter.star();
        assertThat(presenter.starred(one)).isFalse();
        notices.undo();
        assertThat(presenter.starred(one)).isTrue();
    }

    private void show(String code) {
        shown = code;
        presenter.show(room.entry(code));
    }

    private InterventionFormPresenter opened() {
        InterventionFormPresenter form = presenter.form.get();
        assertThat(form).isNotNull();
        return form;
    }

    private static Optional<String> refused(InterventionFormPresenter form) {
        Refusal refusal = form.refusal.get();
        return refusal == null ? Optional.empty() : refusal.field();
    }
}
