package fr.boussole.testing.sample;

import fr.boussole.testing.sample.Tours.Line;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What goes wrong at month's end in every practice, a few times a year and at least twice in the last month. */
final class Mishaps {
    private Mishaps() {}

    /** @param lines in their final order */
    static void happen(List<Line> lines) {
        int size = lines.size();
        // Started by habit ten minutes early: overlaps the visit before.
        spoil(
                lines,
                Set.of(size / 5, size / 2, size - 700, size - 70),
                line -> at(line, line.start() - 25, line.end()));
        // Pressed twice: end equals start.
        spoil(lines, Set.of(size / 7, size - 820, size - 410), line -> at(line, line.start(), line.start()));
        // Evening typed for morning: more than twelve hours.
        spoil(lines, Set.of(size / 3, size - 560), line -> at(line, line.start(), line.end() + 12 * 60 + 35));
        // Never wrote the end.
        spoil(
                lines,
                Set.of(size / 4, size * 2 / 3, size - 900, size - 310, size - 150),
                line -> at(line, line.start(), -1));
        // Wrote nothing at all.
        spoil(lines, Set.of(size * 3 / 5, size - 240), line -> at(line, -1, -1));
    }

    private static void spoil(List<Line> lines, Set<Integer> near, UnaryOperator<Line> how) {
        for (int from : near) {
            int index = from;
            while (!plain(lines.get(index))
                    || !plain(lines.get(index - 1))
                    || lines.get(index).start() > 11 * 60) {
                index++;
            }
            lines.set(index, how.apply(lines.get(index)));
        }
    }

    private static boolean plain(Line line) {
        return line.kind().equals("care")
                && line.status().equals("done")
                && line.end() > line.start()
                && line.start() > 7 * 60;
    }

    private static Line at(Line line, int start, int end) {
        return new Line(
                line.day(), line.member(), line.patient(), start, end, "", line.kind(), line.status(), line.note());
    }
}
