package fr.boussole.transmission;

import static fr.boussole.transmission.NursesRoom.HER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.Ending;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.Priority;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a transmission may be about, as the form offers it. */
class TargetOffersTest {
    @TempDir
    Path folder;

    NursesRoom room;
    TransmissionFormPresenter form;

    @BeforeEach
    void open() {
        room = new NursesRoom(folder);
        Desk desk = new Desk(Background.direct(), new FakeDialogs(), new FakeNotices(), room.clock);
        form = new TransmissionFormPresenter(HER, room.services(), desk, () -> {});
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void problemsOfHerPlanComeFirstThenTheOthersByEverydayWords() {
        plan();
        form.open();
        assertThat(form.ofPlan).containsExactly("Vision");
        form.target.textProperty().set("vision");
        assertThat(form.target.matches().getFirst())
                .isEqualTo(new TargetOffers.Offer("Vision", TargetOffers.Kind.PLAN));
        form.target.textProperty().set("escarre");
        assertThat(form.target.matches().getFirst())
                .as("what she typed may stay a free target")
                .isEqualTo(new TargetOffers.Offer("escarre", TargetOffers.Kind.TYPED));
        assertThat(form.target.matches()).contains(new TargetOffers.Offer("Peau", TargetOffers.Kind.PROBLEM));
        assertThat(form.target.offer(new TargetOffers.Offer("Peau", TargetOffers.Kind.PROBLEM)))
                .isEqualTo("Peau · problème");
        form.about("Vision");
        form.data.set("Ne lit plus le journal");
        form.save();
        assertThat(room.transmissions
                        .of(HER, TransmissionFilter.ALL, 0, 1)
                        .getFirst()
                        .transmission()
                        .content()
                        .problem()
                        .orElseThrow()
                        .code())
                .isEqualTo("20");
    }

    private void plan() {
        Problem vision = OmahaCatalog.get().problems().stream()
                .filter(one -> one.name().equals("Vision"))
                .findFirst()
                .orElseThrow();
        room.plans.add(
                new PlannedProblem(
                        room.plans.nextProblem(),
                        HER,
                        vision,
                        Scope.INDIVIDUAL,
                        ProblemState.POTENTIAL,
                        Priority.HIGH,
                        List.of(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        PlannedProblem.REVIEW_DAYS,
                        NursesRoom.TODAY,
                        Ending.NONE,
                        1),
                Optional.empty());
    }
}
