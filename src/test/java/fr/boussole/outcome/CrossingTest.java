package fr.boussole.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.careplan.omaha.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingTest {
    /** Two figures only: every weighting gives plain kappa, 0.4 for the textbook's fifty proposals. */
    @Test
    void kappaOfTheTextbook() {
        Crossing fifty = new Crossing();
        fifty.add(1, 1, 20);
        fifty.add(1, 2, 5);
        fifty.add(2, 1, 10);
        fifty.add(2, 2, 15);
        assertThat(fifty.kappa().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(fifty.agreement(Dimension.STATUS).equal()).isEqualTo(35);
    }

    /**
     * By hand: ten pairs of three figures. Seen 1·1 + 1·4 + 1·1 + 1·4 = 10. Of the margins 4 4 2 and 3 4 3, chance
     * gives 4·4 + 4·3 + 4·3 + 2·4 one apart and 4·3 + 2·3 two apart: 48 + 4·18 = 120, a tenth of it is 12.
     */
    @Test
    void kappaByHand() {
        Crossing ten = new Crossing();
        ten.add(2, 2, 2);
        ten.add(2, 3, 1);
        ten.add(2, 4, 1);
        ten.add(3, 3, 3);
        ten.add(3, 4, 1);
        ten.add(4, 2, 1);
        ten.add(4, 4, 1);
        assertThat(ten.n()).isEqualTo(10);
        assertThat(ten.kappa().orElseThrow()).isCloseTo(1 - 10 / 12.0, within(1e-12));
        RaterAgreement agreement = ten.agreement(Dimension.KNOWLEDGE);
        assertThat(agreement.kappa()).isPresent();
        assertThat(agreement.equal()).isEqualTo(6);
        assertThat(agreement.near()).isEqualTo(8);
    }

    /** With square weights kappa is the concordance of two measurers: 2·cov / (var + var + (mean − mean)²). */
    @Test
    void kappaIsTheConcordanceOfBothRaters() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            int n = 10 + random.nextInt(60);
            Crossing crossing = new Crossing();
            List<double[]> pairs = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                int first = 1 + random.nextInt(5);
                int second = Math.clamp(first + random.nextInt(3) - 1, 1, 5);
                crossing.add(first, second, 1);
                pairs.add(new double[] {first, second});
            }
            double x = mean(pairs, 0);
            double y = mean(pairs, 1);
            double cov = 0;
            double varX = 0;
            double varY = 0;
            for (double[] pair : pairs) {
                cov += (pair[0] - x) * (pair[1] - y) / n;
                varX += (pair[0] - x) * (pair[0] - x) / n;
                varY += (pair[1] - y) * (pair[1] - y) / n;
            }
            double concordance = 2 * cov / (varX + varY + (x - y) * (x - y));
            assertThat(crossing.kappa().orElseThrow()).isCloseTo(concordance, within(1e-9));
        }
    }

    private static double mean(List<double[]> pairs, int which) {
        return pairs.stream().mapToDouble(pair -> pair[which]).average().orElseThrow();
    }

    @Test
    void underTenPairsAndWithOneFigureThroughoutThereIsNoKappa() {
        Crossing few = new Crossing();
        few.add(1, 1, 5);
        few.add(4, 5, 4);
        assertThat(few.agreement(Dimension.STATUS).kappa()).isEmpty();
        assertThat(few.agreement(Dimension.STATUS).tooFew()).isTrue();
        few.add(2, 2, 1);
        assertThat(few.agreement(Dimension.STATUS).kappa()).isPresent();
        Crossing alike = new Crossing();
        alike.add(3, 3, 40);
        assertThat(alike.agreement(Dimension.STATUS).kappa()).isEmpty();
        assertThat(alike.agreement(Dimension.STATUS).tooFew()).isFalse();
        assertThat(alike.agreement(Dimension.STATUS).equal()).isEqualTo(40);
        Crossing apart = new Crossing();
        apart.add(3, 4, 40);
        assertThat(apart.kappa().orElseThrow()).as("never alike").isZero();
        assertThat(new Crossing().kappa()).isEmpty();
        Crossing opposed = new Crossing();
        opposed.add(1, 5, 5);
        opposed.add(5, 1, 5);
        assertThat(opposed.kappa().orElseThrow()).isCloseTo(-1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        // changes, mean, median, better, same, worse
        "'1>1',           0,    0,    0, 1, 0",
        "'2>4 3>3',       1,    1,    1, 1, 0",
        "'2>4 3>4',       1.5,  1.5,  2, 0, 0",
        "'5>1 2>3 2>3',   -0.6666666666666666, 1, 2, 0, 1",
        "'1>5 5>1',       0,    0,    1, 0, 1",
    })
    void changesByHand(String pairs, double mean, double median, int better, int same, int worse) {
        Crossing crossing = new Crossing();
        for (String pair : pairs.split(" ")) {
            crossing.add(pair.charAt(0) - '0', pair.charAt(2) - '0', 1);
        }
        Outcome outcome = crossing.outcome(Dimension.BEHAVIOR);
        assertThat(outcome.mean()).isCloseTo(mean, within(1e-12));
        assertThat(outcome.median()).isEqualTo(median);
        assertThat(outcome.better()).isEqualTo(better);
        assertThat(outcome.same()).isEqualTo(same);
        assertThat(outcome.worse()).isEqualTo(worse);
    }

    @Test
    void ofNothingAllIsNought() {
        Outcome none = new Crossing().outcome(Dimension.STATUS);
        assertThat(none.n()).isZero();
        assertThat(none.percent(none.better())).isZero();
        assertThat(none.mean()).isZero();
    }
}
