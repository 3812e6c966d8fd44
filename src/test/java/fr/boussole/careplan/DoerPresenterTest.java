package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.circle.CircleMember;
import fr.boussole.circle.Ring;
import fr.boussole.platform.ui.Background;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoerPresenterTest {
    @TempDir
    Path folder;

    PlanRoom room;
    CircleMember daughter;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder);
        daughter = daughter();
        room.circle.add(daughter);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void oneOfHerCircleIsChosenByAFewLetters() {
        DoerPresenter doer = loaded(Doer.NURSE);
        assertThat(doer.doer()).isEqualTo(Doer.NURSE);
        assertThat(doer.around).isEmpty();
        doer.kind.set(DoerKind.CARER);
        assertThat(doer.around).containsExactly(daughter);
        doer.who.textProperty().set("fil");
        doer.who.take();
        assertThat(doer.doer()).isEqualTo(new Doer(DoerKind.CARER, Optional.of(daughter.id()), daughter.name()));
        doer.kind.set(DoerKind.PERSON);
        assertThat(doer.doer()).isEqualTo(Doer.of(DoerKind.PERSON));
    }

    @Test
    void somebodyElseIsOnlyNamed() {
        DoerPresenter doer = loaded(Doer.NURSE);
        doer.kind.set(DoerKind.PROFESSIONAL);
        assertThat(doer.around).isEmpty();
        doer.who.textProperty().set(" le prestataire ");
        assertThat(doer.doer()).isEqualTo(new Doer(DoerKind.PROFESSIONAL, Optional.empty(), "le prestataire"));
    }

    @Test
    void whoWasChosenStaysUntilAnotherNameIsTyped() {
        Doer before = new Doer(DoerKind.CARER, Optional.of(daughter.id()), daughter.name());
        DoerPresenter doer = loaded(before);
        assertThat(doer.doer()).isEqualTo(before);
        doer.who.textProperty().set("sa voisine");
        assertThat(doer.doer().around()).isEmpty();
        room.circle.end(daughter, PlanRoom.TODAY);
        assertThat(loaded(before).doer()).isEqualTo(before);
    }

    private DoerPresenter loaded(Doer before) {
        DoerPresenter doer = new DoerPresenter(Background.direct(), DoerPresenterTest::fail);
        doer.fill(before);
        doer.load(PlanRoom.HER, room.circle, Background.direct(), DoerPresenterTest::fail);
        return doer;
    }

    private static void fail(Exception cause) {
        throw new AssertionError(cause);
    }

    private CircleMember daughter() {
        return new CircleMember(
                room.circle.nextId(),
                PlanRoom.HER,
                Ring.PERSONAL,
                Optional.empty(),
                "Aurélie d'Hautefeuille",
                "",
                "fille",
                CircleMember.Reach.NONE,
                "",
                "",
                CircleMember.Marks.NONE,
                0,
                Optional.empty(),
                1);
    }
}
