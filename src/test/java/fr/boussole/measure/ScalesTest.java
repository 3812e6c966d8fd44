package fr.boussole.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scales, and the arithmetic of measures. */
class ScalesTest {
    /**
     * Coherence, orientation, washing, dressing, eating, elimination, transfers, indoors, outdoors, alerting; each line
     * worked out by hand from annexe 2-2: the group that decides, and its sum.
     */
    @ParameterizedTest
    @CsvSource({
        "CCCCCCCCCC, 1, A 4440",
        "CCBBCCCCCC, 1, A 4392",
        "CCBBBCCCCC, 2, A 4352",
        "CCBBBBBAAA, 2, A 3388 then B 2868",
        "CCAAACCBAA, 2, A 4132",
        "CCAAAABAAA, 2, A 3320 then B 2820",
        "BBAAAAACAA, 6, F 400 then G 200 then H 1000",
        "BBBBBBBBBB, 4, F 700 then G 1100",
        "CAAAAAAAAA, 6, A 2000 then B 1500 then E 400",
        "AACCCCCCCC, 2, C 1700",
        "AABBCCCCCC, 2, C 1652",
        "AAAACAACAA, 4, D 2200 then E 600 then F 700 then G 700",
        "AAAACCAAAA, 2, D 2400",
        "AACCCAAAAA, 3, E 1200",
        "AACCBBAAAA, 3, F 1200",
        "AACCAAAAAA, 3, F 1000",
        "AABCAAAAAA, 4, F 600 then G 500 then H 5000",
        "AACBBAAAAA, 4, F 700 then G 700",
        "AACAAAAAAA, 5, H 3000",
        "AABAAAAAAA, 5, H 2000",
        "AABBAAAAAA, 4, H 4000",
        "AAAAAABAAA, 5, H 2000",
        "AAAAAAABAA, 6, H 1000",
        "AAAAAAABCC, 6, H 1000",
        "AAAAAAAAAA, 6, H 0",
        "AAAAAAAACC, 6, H 0",
    })
    void theGirFollowsTheAnnex(String letters, int gir) {
        assertThat(answers(letters).result()).contains(gir);
    }

    private static ScaleAnswers answers(String letters) {
        List<ScaleItem> items = Scale.GIR.items();
        Map<ScaleItem, ScaleAnswer> given = new EnumMap<>(ScaleItem.class);
        for (int i = 0; i < letters.length(); i++) {
            given.put(items.get(i), ScaleAnswer.valueOf(letters.substring(i, i + 1)));
        }
        return new ScaleAnswers(Scale.GIR, given);
    }

    @ParameterizedTest
    @CsvSource({
        "BRADEN, 23, BRADEN_NONE",
        "BRADEN, 19, BRADEN_NONE",
        "BRADEN, 18, BRADEN_LOW",
        "BRADEN, 15, BRADEN_LOW",
        "BRADEN, 14, BRADEN_MODERATE",
        "BRADEN, 13, BRADEN_MODERATE",
        "BRADEN, 12, BRADEN_HIGH",
        "BRADEN, 10, BRADEN_HIGH",
        "BRADEN, 9, BRADEN_VERY_HIGH",
        "BRADEN, 6, BRADEN_VERY_HIGH",
        "MNA, 14, MNA_NORMAL",
        "MNA, 12, MNA_NORMAL",
        "MNA, 11, MNA_RISK",
        "MNA, 8, MNA_RISK",
        "MNA, 7, MNA_POOR",
        "MNA, 0, MNA_POOR",
        "GIR, 1, GIR_1",
        "GIR, 6, GIR_6"
    })
    void aResultIsReadAsPublished(MeasureKind kind, int result, ScaleReading reading) {
        assertThat(ScaleReading.of(kind, result)).contains(reading);
    }

    @Test
    void eachScaleRunsFromItsLowestToItsHighest() {
        for (Scale scale : Scale.values()) {
            ScaleAnswers least = ScaleAnswers.none(scale);
            ScaleAnswers most = ScaleAnswers.none(scale);
            for (ScaleItem item : scale.items()) {
                least = least.with(item, item.answers().getFirst());
                most = most.with(item, item.answers().getLast());
            }
            List<Integer> ends =
                    List.of(least.result().orElseThrow(), most.result().orElseThrow());
            assertThat(ends)
                    .isEqualTo(
                            switch (scale) {
                                case BRADEN -> List.of(6, 23);
                                case MNA -> List.of(0, 14);
                                case GIR -> List.of(6, 1);
                            });
        }
    }

    @Test
    void bodyMassAndCalfStandForEachOther() {
        ScaleAnswers answers = ScaleAnswers.none(Scale.MNA)
                .with(ScaleItem.APPETITE, ScaleAnswer.APPETITE_2)
                .with(ScaleItem.WEIGHT_LOSS, ScaleAnswer.WEIGHT_LOSS_3)
                .with(ScaleItem.WALKING, ScaleAnswer.WALKING_1)
                .with(ScaleItem.ILLNESS, ScaleAnswer.ILLNESS_2)
                .with(ScaleItem.MIND, ScaleAnswer.MIND_2);
        assertThat(answers.missing()).containsExactly(ScaleItem.BODY_MASS);
        assertThat(answers.result()).isEmpty();
        assertThat(answers.with(ScaleItem.BODY_MASS, ScaleAnswer.BODY_MASS_1).result())
                .contains(11);
        assertThat(answers.with(ScaleItem.BODY_MASS, ScaleAnswer.BODY_MASS_1)
                        .with(ScaleItem.CALF, ScaleAnswer.CALF_3)
                        .result())
                .contains(13);
    }

    @Test
    void answersComeBackAsTheyWereWritten() {
        ScaleAnswers answers = answers("CBACBACBAC");
        assertThat(answers.written()).startsWith("COHERENCE=C ORIENTATION=B").hasSizeLessThan(300);
        assertThat(ScaleAnswers.read(Scale.GIR, answers.written())).isEqualTo(answers);
        assertThat(ScaleAnswers.read(Scale.BRADEN, "SENSORY=3 MOISTURE=9 nonsense")
                        .given())
                .containsExactly(Map.entry(ScaleItem.SENSORY, ScaleAnswer.SENSORY_3));
    }

    @ParameterizedTest
    @CsvSource({
        "PULSE, 72, , NONE",
        "PULSE, 190, , UNLIKELY",
        "PULSE, 3000, , IMPOSSIBLE",
        "TEMPERATURE, 37.8, , NONE",
        "TEMPERATURE, 33.5, , UNLIKELY",
        "TEMPERATURE, 378, , IMPOSSIBLE",
        "SATURATION, 98, , NONE",
        "SATURATION, 70, , UNLIKELY",
        "SATURATION, 110, , IMPOSSIBLE",
        "GLUCOSE, 1.2, , NONE",
        "GLUCOSE, 5.6, , UNLIKELY",
        "GLUCOSE, 120, , IMPOSSIBLE",
        "PRESSURE, 120, 80, NONE",
        "PRESSURE, 80, 120, UNLIKELY",
        "PRESSURE, 270, 120, UNLIKELY",
        "PRESSURE, 1200, 80, IMPOSSIBLE",
        "PRESSURE, 120, 800, IMPOSSIBLE",
        "WEIGHT, 6.45, , UNLIKELY",
        "WEIGHT, 645, , IMPOSSIBLE",
        "HEIGHT, 16, , IMPOSSIBLE",
        "INR, 7.2, , UNLIKELY",
        "INR, 24, , IMPOSSIBLE",
        "WOUND, 3, 2, NONE",
        "WOUND, 35, 2, UNLIKELY",
        "WOUND, 3, 200, IMPOSSIBLE",
        "PAIN, 10, , NONE"
    })
    void aDoubtfulValueIsTold(MeasureKind kind, String first, String second, Doubt doubt) {
        assertThat(kind.doubt(second == null ? Amounts.of(first) : Amounts.of(first, second)))
                .isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({"1.2, 6.7", "0.7, 3.9", "1, 5.6", "1.26, 7.0", "2, 11.1"})
    void glucoseInMillimoles(BigDecimal grams, BigDecimal mmol) {
        assertThat(MeasureKind.mmol(grams)).isEqualByComparingTo(mmol);
    }

    @ParameterizedTest
    @CsvSource({"64.5, 162, 24.6", "50, 170, 17.3", "80, 200, 20.0"})
    void bodyMassIndex(BigDecimal kilograms, BigDecimal centimetres, BigDecimal index) {
        assertThat(MeasureKind.bmi(kilograms, centimetres)).contains(index);
        assertThat(MeasureKind.bmi(kilograms, BigDecimal.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"89, BELOW", "90, WITHIN", "140, WITHIN", "140.01, ABOVE"})
    void aLimitIsStillInOrder(String value, Threshold.Side side) {
        Threshold threshold = new Threshold(
                MeasureKind.PULSE,
                new Threshold.Bounds(
                        java.util.Optional.of(new BigDecimal("90")), java.util.Optional.of(new BigDecimal("140"))),
                Threshold.Bounds.NONE);
        assertThat(threshold.side(Amounts.of(value))).isEqualTo(side);
    }
}
