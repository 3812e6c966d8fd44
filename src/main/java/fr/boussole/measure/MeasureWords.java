package fr.boussole.measure;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;

/** How measures are said: the same words on every screen and on paper. */
public final class MeasureWords {
    private final Texts texts = Texts.beside(MeasureWords.class);

    /** What is to be seen of a value at once; no words when there is nothing to say. */
    public record State(Tone tone, String words) {
        public static final State QUIET = new State(Tone.NEUTRAL, "");
    }

    public String kind(MeasureKind kind) {
        return texts.of(kind);
    }

    /** « Plaie · talon ». */
    public String series(Series series) {
        return series.place().isEmpty()
                ? kind(series.kind())
                : texts.get("series.place", kind(series.kind()), series.place());
    }

    /** « mmHg »; empty for what has no unit. */
    public String unit(MeasureKind kind) {
        return switch (kind) {
            case PRESSURE -> texts.get("unit.pressure");
            case PULSE -> texts.get("unit.pulse");
            case TEMPERATURE -> texts.get("unit.temperature");
            case SATURATION -> texts.get("unit.saturation");
            case GLUCOSE -> texts.get("unit.glucose");
            case WEIGHT -> texts.get("unit.weight");
            case HEIGHT, WOUND -> texts.get("unit.length");
            case PAIN -> texts.get("unit.pain");
            case BRADEN -> texts.get("unit.braden");
            case MNA -> texts.get("unit.mna");
            case INR, GIR -> "";
        };
    }

    /** One value of a kind, without its unit: 37,8. */
    public String number(MeasureKind kind, BigDecimal value) {
        // A finger's width of precision that was typed is kept: 12,55 cm of mercury is 125,5.
        int most =
                Math.max(kind.decimals(), Math.max(0, value.stripTrailingZeros().scale()));
        return Formats.decimal(value, kind == MeasureKind.GLUCOSE ? 2 : kind == MeasureKind.INR ? 1 : 0, most);
    }

    /** « 120/80 mmHg », « 1,20 g/L (6,7 mmol/L) », « 3 × 2 cm ». */
    public String value(MeasureKind kind, Amounts amounts) {
        String first = number(kind, amounts.first());
        String second = amounts.second().map(value -> number(kind, value)).orElse("");
        return switch (kind) {
            case PRESSURE -> texts.get("value.pressure", first, second);
            case GLUCOSE -> texts.get("value.glucose", first, Formats.decimal(MeasureKind.mmol(amounts.first()), 1, 1));
            case WOUND ->
                amounts.third()
                        .map(depth -> texts.get("value.wound.deep", first, second, number(kind, depth)))
                        .orElse(texts.get("value.wound", first, second));
            case PAIN, BRADEN, MNA -> first + unit(kind);
            case INR, GIR -> first;
            default -> texts.get("value.unit", first, unit(kind));
        };
    }

    /** The value with where it was and what was noted: « 3 × 2 cm, talon · assise ». */
    public String whole(Measure measure) {
        String value = value(measure.kind(), measure.amounts());
        String place = measure.kind().scale() ? "" : measure.detail();
        String placed = place.isEmpty() ? value : texts.get("value.place", value, place);
        return measure.note().isEmpty() ? placed : texts.get("value.note", placed, measure.note());
    }

    /** « aujourd'hui 10:00 », « hier 18:30 », « 19/11/2026 08:00 ». */
    public String when(LocalDateTime at, LocalDate today) {
        String time = Formats.time(at.toLocalTime());
        LocalDate day = at.toLocalDate();
        if (day.equals(today)) {
            return texts.get("when.today", time);
        }
        return day.equals(today.minusDays(1))
                ? texts.get("when.yesterday", time)
                : texts.get("when.day", Formats.date(day), time);
    }

    /** A withdrawn value, one outside her limits, one that reads as a risk, one that is hard to believe. */
    public State state(Measure measure, Optional<Threshold> threshold) {
        if (!measure.stands()) {
            return new State(Tone.NEUTRAL, texts.get("state.withdrawn"));
        }
        Threshold.Side side =
                threshold.map(limit -> limit.side(measure.amounts())).orElse(Threshold.Side.WITHIN);
        if (side != Threshold.Side.WITHIN) {
            return new State(Tone.DANGER, texts.get(side == Threshold.Side.ABOVE ? "state.above" : "state.below"));
        }
        Optional<ScaleReading> reading =
                ScaleReading.of(measure.kind(), measure.amounts().first().intValue());
        if (reading.isPresent()) {
            ScaleReading read = reading.get();
            return new State(
                    read.alarming() ? Tone.DANGER : read.warning() ? Tone.WARNING : Tone.NEUTRAL, texts.of(read));
        }
        return measure.kind().doubt(measure.amounts()) == Doubt.NONE
                ? State.QUIET
                : new State(Tone.WARNING, texts.get("state.unusual"));
    }

    /** « de 50 à 100 », « jusqu'à 150 », of a pair both; empty without any. */
    public String limits(Threshold threshold) {
        String first = limits(threshold.kind(), threshold.bounds());
        String second = limits(threshold.kind(), threshold.second());
        return second.isEmpty() ? first : first.isEmpty() ? second : texts.get("limits.pair", first, second);
    }

    private String limits(MeasureKind kind, Threshold.Bounds bounds) {
        String low = bounds.low().map(value -> number(kind, value)).orElse("");
        String high = bounds.high().map(value -> number(kind, value)).orElse("");
        if (low.isEmpty()) {
            return high.isEmpty() ? "" : texts.get("limits.high", high);
        }
        return high.isEmpty() ? texts.get("limits.low", low) : texts.get("limits.both", low, high);
    }

    /** The answers of a scale in words, one a line; empty when only the sum was noted. */
    public String answers(Measure measure) {
        for (Scale scale : Scale.values()) {
            if (scale.kind() == measure.kind()) {
                return ScaleAnswers.read(scale, measure.detail()).given().entrySet().stream()
                        .map(one -> texts.get(
                                "answer.line",
                                texts.of(one.getKey()),
                                one.getValue().mark()))
                        .collect(Collectors.joining("\n"));
            }
        }
        return "";
    }
}
