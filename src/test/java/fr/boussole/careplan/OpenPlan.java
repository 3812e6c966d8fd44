package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.omaha.OmahaSearch;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Her plan open on the map, without a toolkit. */
abstract class OpenPlan {
    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    PlanRoom room;
    CarePlanPresenter plan;
    ProblemPanelPresenter panel;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder).filled();
        plan = presenter();
        panel = plan.panel;
    }

    CarePlanPresenter presenter() {
        OmahaSearch search = new OmahaSearch();
        CarePlanPresenter made = new CarePlanPresenter(
                PlanRoom.HER,
                Rooms.services(room),
                PlanRoom.HB,
                new Desk(Background.direct(), dialogs, notices, room.clock),
                search::problems);
        made.load();
        return made;
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    Problem problem(String code) {
        return room.omaha.problem(code).orElseThrow();
    }

    void turnTo(String code) {
        plan.open(problem(code), () -> {});
    }

    void tick(String... codes) {
        for (String code : codes) {
            panel.draft.tick(
                    Objects.requireNonNull(panel.problem.get()).sign(code).orElseThrow(), true);
        }
    }

    void save() {
        panel.save(() -> {});
    }

    String refused() {
        Refusal refusal = panel.refusal.get();
        return refusal == null ? "" : refusal.field().orElse("");
    }
}
