package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The geometry of one scale of a problem over time, the same on screen and on paper: everything lies between 0 and 1,
 * from the left and from the bottom, where 0 is a rating of 1 and 1 a rating of 5. The right edge is today.
 *
 * @param points oldest first
 */
public record RatingCurve(Dimension dimension, List<Point> points, LocalDate today) {
    /** In days: a first rating made today stands at the right, and has where to grow from. */
    private static final int LEAST_SPAN = 30;

    private static final Texts TEXTS = Texts.beside(RatingCurve.class);

    public RatingCurve {
        points = List.copyOf(points);
    }

    /** @param rating 1 to 5 */
    public record Point(double x, double y, int rating, LocalDate day) {
        @Override
        public String toString() {
            return "Point";
        }
    }

    /** A word on the axis of time. */
    public record Mark(double x, String words) {}

    /**
     * @param ratings that stand, oldest first
     * @param unsaved being chosen now, not yet written
     */
    public static RatingCurve of(
            Dimension dimension, List<Assessment> ratings, Optional<Rating> unsaved, LocalDate today) {
        LocalDate from = ratings.stream()
                .map(Assessment::ratedOn)
                .min(LocalDate::compareTo)
                .filter(first -> first.isBefore(today.minusDays(LEAST_SPAN)))
                .orElse(today.minusDays(LEAST_SPAN));
        double span = ChronoUnit.DAYS.between(from, today);
        List<Point> points = new ArrayList<>();
        for (Assessment one : ratings) {
            points.add(point(
                    Math.min(1, ChronoUnit.DAYS.between(from, one.ratedOn()) / span),
                    one.rating().of(dimension),
                    one.ratedOn()));
        }
        unsaved.ifPresent(rating -> points.add(point(1, rating.of(dimension), today)));
        return new RatingCurve(dimension, points, today);
    }

    private static Point point(double x, int rating, LocalDate day) {
        return new Point(x, height(rating), rating, day);
    }

    /** Of a line of the grid. @param rating 1 to 5 */
    public static double height(int rating) {
        return (rating - Rating.LEAST) / (double) (Rating.MOST - Rating.LEAST);
    }

    /** Points whose figure has room beside the others'. @param least share of the width from one figure to the next */
    public List<Point> told(double least) {
        return spread(points, least).stream().map(points::get).toList();
    }

    /**
     * The months of the points and « auj. », as many as have room.
     *
     * @param least share of the width from one word's middle to the next
     */
    public List<Mark> months(double least) {
        List<Mark> all = new ArrayList<>();
        YearMonth before = YearMonth.of(1, 1);
        for (Point point : points) {
            if (point.day().isBefore(today) && !YearMonth.from(point.day()).equals(before)) {
                all.add(new Mark(point.x(), month(point.day())));
                before = YearMonth.from(point.day());
            }
        }
        all.add(new Mark(1, TEXTS.get("curves.today")));
        List<Mark> kept = new ArrayList<>();
        double next = 2;
        for (Mark mark : all.reversed()) {
            if (next - mark.x() >= least) {
                kept.addFirst(mark);
                next = mark.x();
            }
        }
        return kept;
    }

    private String month(LocalDate day) {
        String month = Formats.shortMonth(day);
        return day.getYear() == today.getYear() || day.isAfter(today.minusMonths(11))
                ? month
                : TEXTS.get("curves.month.year", month, "%02d".formatted(day.getYear() % 100));
    }

    /** From the newest back: it is the one that counts. */
    private static List<Integer> spread(List<Point> points, double least) {
        List<Integer> kept = new ArrayList<>();
        double next = 2;
        for (int i = points.size() - 1; i >= 0; i--) {
            if (next - points.get(i).x() >= least) {
                kept.addFirst(i);
                next = points.get(i).x();
            }
        }
        return kept;
    }

    /** For those who do not see it: « Connaissance : 2 le 18/05/2026, 3 le 17/07/2026 ». */
    public String said(String name) {
        return points.isEmpty()
                ? TEXTS.get("curves.said.none", name)
                : TEXTS.get(
                        "curves.said",
                        name,
                        points.stream()
                                .map(point -> TEXTS.get("curves.said.one", point.rating(), Formats.date(point.day())))
                                .collect(Collectors.joining(", ")));
    }

    @Override
    public String toString() {
        return "RatingCurve[" + dimension + "]";
    }
}
