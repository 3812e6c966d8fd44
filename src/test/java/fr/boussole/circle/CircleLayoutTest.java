package fr.boussole.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes never touch, whatever the number and the place. */
class CircleLayoutTest {
    private static final CircleLayout.Size SCREEN = new CircleLayout.Size(1040, 440);
    private static final CircleLayout.Size PAPER = new CircleLayout.Size(510, 300);

    private static CircleLayout screen(int near, int far) {
        return CircleLayout.of(
                new CircleLayout.Frame(SCREEN, new CircleLayout.Size(178, 58), new CircleLayout.Size(120, 68), 12),
                near,
                far);
    }

    private static CircleLayout paper(int near, int far) {
        return CircleLayout.of(
                new CircleLayout.Frame(PAPER, new CircleLayout.Size(104, 38), new CircleLayout.Size(86, 62), 7),
                near,
                far);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0", "1,0", "0,1", "2,3", "5,0", "0,5", "4,1", "6,6", "12,0", "0,12", "3,9", "9,3", "15,15", "30,0", "0,30",
        "20,10", "10,20"
    })
    void nobodyStandsOnAnother(int near, int far) {
        for (CircleLayout layout : List.of(screen(near, far), paper(near, far))) {
            assertThat(layout.near()).hasSize(near);
            assertThat(layout.far()).hasSize(far);
            List<CircleLayout.Spot> all = new ArrayList<>(layout.near());
            all.addAll(layout.far());
            CircleLayout.Size box = layout.box();
            for (int i = 0; i < all.size(); i++) {
                CircleLayout.Spot one = all.get(i);
                assertThat(one.x() - box.width() / 2).isGreaterThan(-0.01);
                assertThat(one.x() + box.width() / 2).isLessThan(layout.width() + 0.01);
                assertThat(one.y() - box.height() / 2).isGreaterThan(-0.01);
                assertThat(one.y() + box.height() / 2).isLessThan(layout.height() + 0.01);
                for (CircleLayout.Spot other : all.subList(i + 1, all.size())) {
                    assertThat(Math.abs(one.x() - other.x()) >= box.width()
                                    || Math.abs(one.y() - other.y()) >= box.height())
                            .as("%s and %s", one, other)
                            .isTrue();
                }
                assertThat(Math.abs(one.x() - layout.centre().x()) >= box.width() / 2 + 40
                                || Math.abs(one.y() - layout.centre().y()) >= box.height() / 2 + 30)
                        .as("the person in the middle and %s", one)
                        .isTrue();
            }
        }
    }

    @Test
    void aUsualCircleFitsTheScreenAndAPageWithoutGrowing() {
        assertThat(screen(5, 7).height()).isEqualTo(SCREEN.height());
        assertThat(paper(5, 7).height()).isLessThan(330);
        assertThat(screen(15, 15).height()).isGreaterThan(SCREEN.height()).isLessThan(1200);
    }

    @Test
    void herOwnStandNearerThanProfessionals() {
        CircleLayout layout = screen(6, 6);
        assertThat(layout.inner().across()).isLessThan(layout.outer().across());
        assertThat(layout.inner().down()).isLessThan(layout.outer().down());
    }

    @Test
    void aNarrowPlaceGetsNarrowerBoxes() {
        assertThat(CircleLayout.of(
                                new CircleLayout.Frame(
                                        new CircleLayout.Size(700, 400),
                                        new CircleLayout.Size(178, 58),
                                        new CircleLayout.Size(120, 68),
                                        12),
                                3,
                                3)
                        .box()
                        .width())
                .isBetween(130.0, 140.0);
    }
}
