package fr.boussole.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CircleTest {
    @TempDir
    Path folder;

    House house;
    Circle circle;

    @BeforeEach
    void open() {
        house = new House(folder);
        circle = house.circle;
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void somebodyComesBackWholeAndIsCorrected() {
        CircleMember daughter = House.member(1, "Sylvie Lemoine", "fille", 1, House.TRUSTED);
        circle.add(daughter);
        assertThat(circle.byId(daughter.id())).contains(daughter);
        CircleMember moved = circle.save(House.member(1, "Sylvie Garrec", "fille", 1, House.TRUSTED));
        assertThat(circle.of(House.ANE)).containsExactly(moved);
        assertThat(circle.of(House.BOB)).isEmpty();
        assertThat(house.history.of(House.ANE, 0, 9))
                .extracting(FieldHistory.Change::field, FieldHistory.Change::before, FieldHistory.Change::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("name", "Sylvie Lemoine", "Sylvie Garrec"));
        assertThat(house.session.noted).containsExactly("CREATE circle_member 1", "UPDATE circle_member 1");
        assertThatThrownBy(() -> circle.save(daughter)).hasMessageContaining("entre-temps");
        assertThatThrownBy(() -> circle.add(House.member(2, " ", "fils", 0, House.KEY)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("name"));
    }

    @Test
    void whoLeavesIsKeptAndCalledNoMoreUntilSheIsBack() {
        CircleMember neighbour = House.member(1, "Mme Aubin", "voisine", 1, House.KEY);
        circle.add(neighbour);
        CircleMember gone = circle.end(neighbour, LocalDate.of(2026, 11, 20));
        Around around = circle.around(House.ANE);
        assertThat(around.keyHolders()).isEmpty();
        assertThat(around.before()).containsExactly(gone);
        assertThat(gone.callRank()).isZero();
        circle.resume(gone);
        assertThat(circle.around(House.ANE).keyHolders()).hasSize(1);
    }

    @Test
    void whoIsCalledFirstIsReorderedAndTakenBack() {
        circle.addAll(List.of(
                House.member(1, "Une", "", 1, House.KEY),
                House.member(2, "Deux", "", 2, House.KEY),
                House.member(3, "Trois", "", 0, House.KEY)));
        List<CircleMemberId> before = circle.order(House.ANE, List.of(new CircleMemberId(3), new CircleMemberId(1)));
        assertThat(circle.of(House.ANE)).extracting(CircleMember::name).containsExactly("Trois", "Une", "Deux");
        assertThat(circle.of(House.ANE)).extracting(CircleMember::callRank).containsExactly(1, 2, 0);
        circle.order(House.ANE, before);
        assertThat(circle.of(House.ANE)).extracting(CircleMember::name).containsExactly("Une", "Deux", "Trois");
    }

    @Test
    void theTreatingDoctorOfTheFileStandsAmongTheProfessionalsOnce() {
        circle.add(House.worker(1, "Hélène Morvan", "kinésithérapeute"));
        Around around = circle.around(House.ANE);
        assertThat(around.ring(Ring.PROFESSIONAL))
                .extracting(CircleMember::name)
                .containsExactly("Hélène Morvan", "Dr Yassine Belkhadra");
        assertThat(around.ring(Ring.PROFESSIONAL).getLast().ofTheFile()).isTrue();
        house.directory.add(House.doctor(5, "Belkhadra", "Yassine", "10003456781"));
        circle.add(CircleMember.of(House.doctor(5, "Belkhadra", "Yassine", "10003456781"), House.ANE)
                .with(new CircleMemberId(2), House.ANE));
        around = circle.around(House.ANE);
        assertThat(around.ring(Ring.PROFESSIONAL))
                .extracting(CircleMember::ofTheFile)
                .containsExactly(false, false);
        assertThat(around.treating(around.now().getLast())).isTrue();
        assertThat(circle.around(House.BOB).now()).isEmpty();
    }

    @Test
    void oneCallsByRankThenTheTrustedPersonTheDoctorAndTheKey() {
        circle.addAll(List.of(
                House.member(1, "Clé", "voisine", 0, House.KEY),
                House.member(2, "Confiance", "fille", 0, House.TRUSTED),
                House.member(3, "Personne", "cousin", 0, CircleMember.Marks.NONE),
                House.member(4, "Premier", "fils", 1, CircleMember.Marks.NONE)));
        assertThat(circle.around(House.ANE).toCall(9))
                .extracting(CircleMember::name)
                .containsExactly("Premier", "Confiance", "Dr Yassine Belkhadra", "Clé");
        assertThat(circle.around(House.ANE).toCall(2)).hasSize(2);
    }

    @Test
    void aLinkToTheDirectoryIsKept() {
        house.directory.add(House.doctor(5, "Hamelin", "Claire", ""));
        CircleMember copied = CircleMember.of(
                        house.directory.search("hamelin", 1).getFirst(), House.BOB)
                .with(circle.nextId(), House.BOB);
        circle.add(copied);
        CircleMember back = circle.of(House.BOB).getFirst();
        assertThat(back).isEqualTo(copied);
        assertThat(back.professional())
                .isEqualTo(Optional.of(
                        house.directory.search("hamelin", 1).getFirst().id()));
        assertThat(back.reach().phone()).isEqualTo("+33261910012");
        assertThat(back.reach().otherPhone()).isEqualTo("+33639980077");
    }
}
