package fr.boussole.measure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The geometry of a curve, the same on screen and on paper: everything lies between 0 and 1, from the left and from the
 * bottom.
 *
 * @param lines one, or two for what comes as a pair
 * @param bands where her limits say that all is well, of each line that has any
 * @param rows marks of the axis at the left, from the lowest
 * @param columns marks of the axis of time
 */
public record Curve(
        Series series,
        List<Line> lines,
        List<Band> bands,
        List<Mark> rows,
        List<DayMark> columns,
        List<Measure> values) {
    private static final int WANTED_ROWS = 4;
    private static final int MOST_COLUMNS = 6;

    public record Point(double x, double y, Measure measure) {
        @Override
        public String toString() {
            return "Point";
        }
    }

    /** @param second the diastolic, the width */
    public record Line(boolean second, List<Point> points) {}

    public record Band(boolean second, double from, double to) {}

    public record Mark(double at, BigDecimal value) {}

    /** @param hour shown as an hour instead of a day */
    public record DayMark(double at, LocalDateTime moment, boolean hour) {}

    @Override
    public String toString() {
        return "Curve[" + series + "]";
    }

    /**
     * Laid out over a period, both days included.
     *
     * @param values standing, oldest first
     */
    static Curve over(LocalDate from, LocalDate to, Series series, List<Measure> values, Optional<Threshold> limit) {
        return laid(series, values, limit, from.atStartOfDay(), to.plusDays(1).atStartOfDay());
    }

    /** Laid out from the first value to the last: for a small picture. */
    static Curve tight(Series series, List<Measure> values) {
        LocalDateTime first = values.getFirst().takenAt();
        LocalDateTime last = values.getLast().takenAt();
        return laid(series, values, Optional.empty(), first, last.isAfter(first) ? last : first.plusHours(1));
    }

    private static Curve laid(
            Series series, List<Measure> values, Optional<Threshold> limit, LocalDateTime from, LocalDateTime before) {
        Axis axis = Axis.of(series.kind(), values, limit);
        double span = Duration.between(from, before).toSeconds();
        List<Line> lines = new ArrayList<>();
        for (boolean second : series.kind().paired() ? new boolean[] {false, true} : new boolean[] {false}) {
            lines.add(new Line(
                    second,
                    values.stream()
                            .map(one -> new Point(
                                    Duration.between(from, one.takenAt()).toSeconds() / span,
                                    axis.at(
                                            second
                                                    ? one.amounts().second().orElse(BigDecimal.ZERO)
                                                    : one.amounts().first()),
                                    one))
                            .toList()));
        }
        List<Band> bands = new ArrayList<>();
        limit.ifPresent(held -> {
            band(axis, held.bounds(), false).ifPresent(bands::add);
            band(axis, held.second(), true).ifPresent(bands::add);
        });
        return new Curve(series, lines, bands, axis.marks(), columns(from, before, span), List.copyOf(values));
    }

    private static Optional<Band> band(Axis axis, Threshold.Bounds bounds, boolean second) {
        return bounds.none()
                ? Optional.empty()
                : Optional.of(new Band(
                        second,
                        bounds.low().map(axis::at).orElse(0.0),
                        bounds.high().map(axis::at).orElse(1.0)));
    }

    /** Hours within two days, else days, weeks, months or years, so that at most six marks stand there. */
    private static List<DayMark> columns(LocalDateTime from, LocalDateTime before, double span) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, before));
        List<DayMark> marks = new ArrayList<>();
        if (days <= 2) {
            for (LocalDateTime mark = from.truncatedTo(ChronoUnit.DAYS); mark.isBefore(before); ) {
                add(marks, mark, from, span, true);
                mark = mark.plusHours(days == 1 ? 6 : 12);
            }
            return marks;
        }
        int step = Stream.of(1, 2, 7, 14, 28, 61, 92, 183, 366, 731, 1827)
                .filter(one -> days / one < MOST_COLUMNS)
                .findFirst()
                .orElse(3653);
        LocalDate mark = from.toLocalDate();
        if (step >= 28) {
            mark = mark.withDayOfMonth(1);
        }
        while (mark.atStartOfDay().isBefore(before)) {
            add(marks, mark.atStartOfDay(), from, span, false);
            mark = step >= 28 ? mark.plusMonths(Math.round(step / 30.5)) : mark.plusDays(step);
        }
        return marks;
    }

    private static void add(List<DayMark> marks, LocalDateTime mark, LocalDateTime from, double span, boolean hour) {
        double at = Duration.between(from, mark).toSeconds() / span;
        if (at >= 0 && at < 0.99) {
            marks.add(new DayMark(at, mark, hour));
        }
    }

    /**
     * From the lowest to the highest value, limits included, rounded out to even numbers; a scale shows itself whole.
     */
    private record Axis(double low, double high, double step) {
        static Axis of(MeasureKind kind, List<Measure> values, Optional<Threshold> limit) {
            if (kind.bounded()) {
                double low = kind.plausible().low().doubleValue();
                double high = kind.plausible().high().doubleValue();
                return new Axis(low, high, high - low <= 6 ? 1 : high - low <= 14 ? 2 : 5);
            }
            double[] all = Stream.concat(
                            values.stream()
                                    .map(Measure::amounts)
                                    .flatMap(one -> Stream.concat(Stream.of(one.first()), one.second().stream())),
                            limit.stream().flatMap(Axis::limits))
                    .mapToDouble(BigDecimal::doubleValue)
                    .sorted()
                    .toArray();
            double low = all.length == 0 ? 0 : all[0];
            double high = all.length == 0 ? 1 : all[all.length - 1];
            double least = kind.decimals() == 0 ? 4 : kind.decimals() == 1 ? 0.8 : 0.4;
            if (high - low < least) {
                double middle = (high + low) / 2;
                low = Math.max(0, middle - least / 2);
                high = middle + least / 2;
            }
            double step = even((high - low) / WANTED_ROWS);
            return new Axis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
        }

        private static Stream<BigDecimal> limits(Threshold limit) {
            return Stream.of(
                            limit.bounds().low(),
                            limit.bounds().high(),
                            limit.second().low(),
                            limit.second().high())
                    .flatMap(Optional::stream);
        }

        /** 1, 2 or 5 times a power of ten. */
        private static double even(double wanted) {
            double power = Math.pow(10, Math.floor(Math.log10(wanted)));
            double digit = wanted / power;
            return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
        }

        double at(BigDecimal value) {
            return (value.doubleValue() - low) / (high - low);
        }

        List<Mark> marks() {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; low + i * step <= high + step / 100; i++) {
                double value = low + i * step;
                marks.add(new Mark(
                        (value - low) / (high - low),
                        Amounts.of(BigDecimal.valueOf(value)).first()));
            }
            return List.copyOf(marks);
        }
    }
}
