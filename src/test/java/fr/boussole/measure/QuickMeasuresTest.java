package fr.boussole.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nurses type, on Saturday 21 November 2026 at 10:00, and what is understood. */
class QuickMeasuresTest {
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 10, 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/8                    | PRESSURE 120/80",
                "12 / 8                  | PRESSURE 120/80",
                "12,5/8                  | PRESSURE 125/80",
                "12.5/7.5                | PRESSURE 125/75",
                "128/76                  | PRESSURE 128/76",
                "ta 13/7                 | PRESSURE 130/70",
                "TA 13-7                 | PRESSURE 130/70",
                "PA : 14/9               | PRESSURE 140/90",
                "tension 128/76 mmHg     | PRESSURE 128/76",
                "24/12                   | PRESSURE 240/120",
                "p 72                    | PULSE 72",
                "P72                     | PULSE 72",
                "72 bpm                  | PULSE 72",
                "72/min                  | PULSE 72",
                "pouls 72                | PULSE 72",
                "FC : 110                | PULSE 110",
                "p 3000                  | PULSE 3000",
                "37,8                    | TEMPERATURE 37.8",
                "37.8                    | TEMPERATURE 37.8",
                "t 38                    | TEMPERATURE 38",
                "T° 38,2                 | TEMPERATURE 38.2",
                "38°                     | TEMPERATURE 38",
                "38°5                    | TEMPERATURE 38.5",
                "37,8 °C                 | TEMPERATURE 37.8",
                "température 36,9        | TEMPERATURE 36.9",
                "98%                     | SATURATION 98",
                "98 %                    | SATURATION 98",
                "sat 94                  | SATURATION 94",
                "SpO2 : 91 %             | SATURATION 91",
                "g 1,20                  | GLUCOSE 1.2",
                "g1,20                   | GLUCOSE 1.2",
                "1g20                    | GLUCOSE 1.2",
                "g 1g05                  | GLUCOSE 1.05",
                "gly 0,65                | GLUCOSE 0.65",
                "glycémie 2,4 g/L        | GLUCOSE 2.4",
                "dextro 1,8              | GLUCOSE 1.8",
                "1,20 g/l                | GLUCOSE 1.2",
                "g 120                   | GLUCOSE 1.2",
                "120 mg/dl               | GLUCOSE 1.2",
                "g 320                   | GLUCOSE 3.2",
                "g 5,6 mmol              | GLUCOSE 1.01",
                "6,7 mmol/L              | GLUCOSE 1.21",
                "64,5 kg                 | WEIGHT 64.5",
                "64,5kg                  | WEIGHT 64.5",
                "64kg500                 | WEIGHT 64.5",
                "poids 64,5              | WEIGHT 64.5",
                "64,5                    | WEIGHT 64.5",
                "1m62                    | HEIGHT 162",
                "1,62 m                  | HEIGHT 162",
                "162 cm                  | HEIGHT 162",
                "taille 1,62             | HEIGHT 162",
                "taille 162              | HEIGHT 162",
                "EVA 3                   | PAIN 3",
                "en 3                    | PAIN 3",
                "EN 3/10                 | PAIN 3",
                "eva 3,5 genou droit     | PAIN 3.5 @genou droit",
                "EVA 0                   | PAIN 0",
                "INR 2,4                 | INR 2.4",
                "inr 3                   | INR 3",
                "plaie 3x2 talon         | WOUND 3/2 @talon",
                "plaie 3x2 talon g       | WOUND 3/2 @talon g",
                "plaie 3 × 2 cm          | WOUND 3/2",
                "plaie 3x2x0,5 talon     | WOUND 3/2/0.5 @talon",
                "plaie 30x20 mm          | WOUND 3/2",
                "plaie talon gauche 3x2  | WOUND 3/2 @talon gauche",
                "3x2 malléole externe    | WOUND 3/2 @malléole externe",
                "escarre sacrum 4x3      | WOUND 4/3 @sacrum",
                "braden 17               | BRADEN 17",
                "MNA 11/14               | MNA 11",
                "gir 4                   | GIR 4",
            })
    void oneMeasureIsUnderstoodWithoutAsking(String typed, String understood) {
        QuickMeasures read = QuickMeasures.read(typed, NOW);
        assertThat(read.unread()).isEmpty();
        assertThat(words(read)).isEqualTo(understood);
        assertThat(read.items().getFirst().others()).isEmpty();
        assertThat(read.items().getFirst().entry().takenAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/8 p 72 37,8 98%               | PRESSURE 120/80 + PULSE 72 + TEMPERATURE 37.8 + SATURATION 98",
                "12/8;p 72;37,8                   | PRESSURE 120/80 + PULSE 72 + TEMPERATURE 37.8",
                "12/8, p 72, et 37,8.             | PRESSURE 120/80 + PULSE 72 + TEMPERATURE 37.8",
                "64,5 kg 1m62                     | WEIGHT 64.5 + HEIGHT 162",
                "plaie 3x2 talon EVA 4 au retrait | WOUND 3/2 @talon + PAIN 4 @au retrait",
                "plaie 3x2 talon 37,8             | WOUND 3/2 @talon + TEMPERATURE 37.8",
                "98% (sous 2 L) p 80              | SATURATION 98 (sous 2 L) + PULSE 80",
                "g 1,20 (à jeun)                  | GLUCOSE 1.2 (à jeun)",
            })
    void severalInOneLine(String typed, String understood) {
        QuickMeasures read = QuickMeasures.read(typed, NOW);
        assertThat(read.unread()).isEmpty();
        assertThat(words(read)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hier 18h30 12/8          | 2026-11-20T18:30 | SURE",
                "hier à 18h30 12/8        | 2026-11-20T18:30 | SURE",
                "hier 18:30 12/8          | 2026-11-20T18:30 | SURE",
                "avant-hier 8h 12/8       | 2026-11-19T08:00 | SURE",
                "8h10 12/8                | 2026-11-21T08:10 | SURE",
                "12/8 8h10                | 2026-11-21T08:10 | SURE",
                "aujourd'hui 7h 12/8      | 2026-11-21T07:00 | SURE",
                "lundi 9h 12/8            | 2026-11-16T09:00 | SURE",
                "samedi 9h 12/8           | 2026-11-21T09:00 | SURE",
                "le 19/11 12/8            | 2026-11-19T12:00 | DAY_ONLY",
                "le 19/11 18h30 12/8      | 2026-11-19T18:30 | SURE",
                "19/11/2025 8h 12/8       | 2025-11-19T08:00 | SURE",
                "le 24/12 8h 12/8         | 2025-12-24T08:00 | SURE",
                "hier 12/8                | 2026-11-20T12:00 | DAY_ONLY",
                "18h30 12/8               | 2026-11-20T18:30 | YESTERDAY",
                "19/11 18h30 12/8         | 2026-11-19T18:30 | DATE_OR_PRESSURE",
            })
    void theMomentMayStandBefore(String typed, LocalDateTime at, QuickMoment.Certainty certainty) {
        QuickMeasures read = QuickMeasures.read(typed, NOW);
        assertThat(words(read)).isEqualTo("PRESSURE 120/80");
        assertThat(read.items().getFirst().moment().at()).isEqualTo(at);
        assertThat(read.items().getFirst().moment().certainty()).isEqualTo(certainty);
    }

    @Test
    void twoMomentsInOneLineShareTheDay() {
        QuickMeasures read = QuickMeasures.read("hier 8h g 1,20 18h g 1,65", NOW);
        assertThat(read.items())
                .extracting(item -> item.moment().at())
                .containsExactly(LocalDateTime.of(2026, 11, 20, 8, 0), LocalDateTime.of(2026, 11, 20, 18, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38      | TEMPERATURE 38  | PULSE 38, WEIGHT 38",
                "72      | PULSE 72        | WEIGHT 72",
                "97      | SATURATION 97   | PULSE 97, WEIGHT 97",
                "88      | PULSE 88        | WEIGHT 88, SATURATION 88",
                "1,20    | GLUCOSE 1.2     | INR 1.2",
                "3/10    | PAIN 3          | PRESSURE 30/100",
                "g 4,5   | GLUCOSE 4.5     | GLUCOSE 0.81",
                "g 5,6   | GLUCOSE 1.01    | GLUCOSE 5.6",
                "g 12    | GLUCOSE 2.16    | GLUCOSE 12",
                "g 25    | GLUCOSE 0.25    | GLUCOSE 4.5",
            })
    void whatCanMeanSeveralThingsIsProposed(String typed, String best, String others) {
        QuickMeasures read = QuickMeasures.read(typed, NOW);
        QuickMeasures.Item item = read.items().getFirst();
        assertThat(words(item.best())).isEqualTo(best);
        assertThat(item.others().stream().map(QuickMeasuresTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(others);
        for (QuickMeasures.Guess guess : item.others()) {
            QuickMeasures chosen = QuickMeasures.read(QuickMeasures.choose(typed, item, guess), NOW);
            assertThat(chosen.items().getFirst().others()).isEmpty();
            assertThat(words(chosen)).isEqualTo(words(guess));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/8 blabla           | PRESSURE 120/80 | blabla",
                "hier 8h 12/8 xyz      | PRESSURE 120/80 | hier 8h xyz",
                "EVA 12                | ''              | EVA,12",
                "gir 9                 | ''              | gir,9",
                "250000                | ''              | 250000",
                "7                     | ''              | 7",
                "12/8/7                | ''              | 12/8/7",
                "''                    | ''              | ",
            })
    void whatMeansNothingIsHandedBack(String typed, String understood, String unread) {
        QuickMeasures read = QuickMeasures.read(typed, NOW);
        assertThat(words(read)).isEqualTo(understood);
        assertThat(String.join(",", read.unread()).replace("hier ,", "hier ")).isEqualTo(unread == null ? "" : unread);
    }

    private static String words(QuickMeasures read) {
        return read.items().stream().map(item -> words(item.best())).collect(Collectors.joining(" + "));
    }

    private static String words(QuickMeasures.Guess guess) {
        Amounts amounts = guess.amounts();
        return guess.kind() + " " + plain(amounts.first())
                + amounts.second().map(value -> "/" + plain(value)).orElse("")
                + amounts.third().map(value -> "/" + plain(value)).orElse("")
                + (guess.place().isEmpty() ? "" : " @" + guess.place())
                + (guess.note().isEmpty() ? "" : " (" + guess.note() + ")");
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
