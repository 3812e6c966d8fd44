package fr.boussole.circle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CirclePresenterTest {
    @TempDir
    Path folder;

    final FakeNotices notices = new FakeNotices();
    final FakeDialogs dialogs = new FakeDialogs();
    House house;
    Desk desk;
    CirclePresenter presenter;
    int closed;

    @BeforeEach
    void open() {
        house = new House(folder);
        desk = new Desk(Background.direct(), dialogs, notices, house.clock);
        presenter = new CirclePresenter(House.ANE, house.circle, house.team, desk);
        house.circle.addAll(List.of(
                House.member(1, "Une", "", 1, House.KEY),
                House.member(2, "Deux", "", 2, House.KEY),
                House.member(3, "Trois", "", 0, House.KEY)));
        house.circle.nextIds(3);
        presenter.load();
    }

    @AfterEach
    void close() {
        house.close();
        assertThat(dialogs.failures).isEmpty();
    }

    private CircleMember named(String name) {
        return presenter.rows.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> called() {
        return presenter.rows.stream()
                .filter(one -> one.callRank() > 0)
                .map(CircleMember::name)
                .toList();
    }

    private CircleFormPresenter form(Optional<CircleMember> one) {
        return new CircleFormPresenter(
                House.ANE, one, house.circle, house.directory, desk, () -> closed++, presenter::load);
    }

    @Test
    void theOrderOfCallsGoesBothWaysAndBack() {
        presenter.chosen.set(named("Deux"));
        presenter.callEarlier(named("Deux"));
        assertThat(called()).containsExactly("Deux", "Une");
        assertThat(presenter.chosen.get())
                .as("who was chosen stays so, as she is now")
                .isSameAs(named("Deux"));
        presenter.callEarlier(named("Deux"));
        assertThat(called()).as("nobody is before the first").containsExactly("Deux", "Une");
        presenter.callEarlier(named("Trois"));
        assertThat(called()).containsExactly("Deux", "Une", "Trois");
        presenter.callLater(named("Deux"));
        assertThat(called()).containsExactly("Une", "Deux", "Trois");
        presenter.callLater(named("Trois"));
        assertThat(called()).as("after the last, no more").containsExactly("Une", "Deux");
        presenter.callLater(named("Trois"));
        assertThat(called()).containsExactly("Une", "Deux");
        presenter.callLater(named("Deux"));
        notices.undo();
        assertThat(called()).containsExactly("Une", "Deux");
    }

    @Test
    void theDoctorOfTheFileIsLastAndSaysWhereHeIsChanged() {
        CircleMember doctor = presenter.rows.getLast();
        assertThat(doctor.ofTheFile()).isTrue();
        assertThat(presenter.canMove(doctor)).isFalse();
        presenter.callEarlier(doctor);
        assertThat(notices.said).isEmpty();
        presenter.sayWhereChanged(doctor);
        assertThat(notices.said.getLast()).contains("Dr Yassine Belkhadra").contains("Identité");
    }

    @Test
    void addingIsTakenBack() {
        CircleFormPresenter form = form(Optional.empty());
        form.save();
        assertThat(form.refusal.get()).isNotNull();
        assertThat(closed).isZero();
        form.name.set("Gwen Aubin");
        form.relation.set("voisine");
        form.email.set("gwen@example.org");
        form.address.set("8 ter chemin de l'Écluse");
        form.rpps.set("1000 3456 789");
        form.does.set("Passe le soir.");
        form.save();
        CircleMember added = named("Gwen Aubin");
        assertThat(added.reach().email()).isEqualTo("gwen@example.org");
        assertThat(added.reach().address()).startsWith("8 ter");
        assertThat(added.rpps()).isEqualTo("10003456789");
        assertThat(added.relation()).isEqualTo("voisine");
        assertThat(closed).isEqualTo(1);
        notices.undo();
        assertThat(named("Gwen Aubin").endedOn()).isPresent();
        assertThat(presenter.rows.getLast().name()).isEqualTo("Gwen Aubin");
    }

    @Test
    void whoLeftIsListedCorrectedAndComesBack() {
        form(Optional.of(named("Une"))).end();
        assertThat(named("Une").endedOn()).isPresent();
        notices.undo();
        assertThat(named("Une").callRank()).as("with her rank").isEqualTo(1);
        form(Optional.of(named("Une"))).end();
        CircleFormPresenter form = form(Optional.of(named("Une")));
        form.does.set("A déménagé.");
        form.save();
        assertThat(named("Une").endedOn()).as("correcting brings nobody back").isPresent();
        assertThat(new CircleWords().whatOrUntil(named("Une"))).contains("jusqu'au");
        presenter.resume(named("Une"));
        assertThat(named("Une").endedOn()).isEmpty();
    }

    @Test
    void aStaleFormIsRefusedAndKeepsWhatWasTyped() {
        CircleFormPresenter form = form(Optional.of(named("Deux")));
        presenter.callEarlier(named("Deux"));
        form.name.set("Autre");
        form.save();
        assertThat(form.refusal.get()).isNotNull();
        assertThat(form.name.get()).isEqualTo("Autre");
        assertThat(presenter.rows).extracting(CircleMember::name).doesNotContain("Autre");
    }

    @Test
    void thePaperIsMade() throws Exception {
        List<PdfFile> made = new ArrayList<>();
        presenter.print(made::add);
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().name()).isEqualTo("entourage-" + java.time.LocalDate.now(house.clock) + ".pdf");
        assertThat(made.getFirst().pages()).isEqualTo(1);
        house.session.noted.clear();
        house.circle.noteUse(House.ANE, true);
        assertThat(house.session.noted).containsExactly("PRINT circle_member 7");
    }
}
