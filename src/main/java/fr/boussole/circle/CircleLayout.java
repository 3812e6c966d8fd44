package fr.boussole.circle;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where everybody stands on the drawn map, on screen and on paper: the person in the middle, her own around her on an
 * inner ring, professionals on an outer one. Boxes of one size never touch; the map grows in height until that is so.
 * Any unit of length.
 *
 * @param box of everybody but the person in the middle
 */
record CircleLayout(double width, double height, Size box, Oval inner, Oval outer, List<Spot> near, List<Spot> far) {
    private static final int SAMPLES = 720;
    private static final int TURNS = 24;
    /** How far from the middle the inner ring stands between the nearest it may and the farthest. */
    private static final double[] SPREADS = {0.4, 0.6, 0.8, 1};

    record Size(double width, double height) {}

    /** The middle of a box. */
    record Spot(double x, double y) {}

    /** Half axes of a ring around the middle of the map. */
    record Oval(double across, double down) {}

    /**
     * @param least width and height of the map
     * @param box as large as wished; narrower where the map is
     * @param middle of the person
     * @param gap between boxes
     */
    record Frame(Size least, Size box, Size middle, double gap) {
        /** Four boxes and the person stand beside each other. */
        double boxWidth() {
            return Math.min(box.width(), (least.width() - middle.width() - 4 * gap) / 4);
        }

        double leastHeight() {
            return Math.max(least.height(), middle.height() + 4 * box.height() + 4 * gap);
        }
    }

    CircleLayout {
        near = List.copyOf(near);
        far = List.copyOf(far);
    }

    /** @param near how many stand on the inner ring, {@code far} on the outer one */
    static CircleLayout of(Frame frame, int near, int far) {
        for (double height = frame.leastHeight(); ; height += frame.box().height() / 2) {
            for (double spread : SPREADS) {
                CircleLayout best = best(frame, height, spread, near, far);
                if (best.free(frame)) {
                    return best;
                }
            }
        }
    }

    Spot centre() {
        return new Spot(width / 2, height / 2);
    }

    /** The outer ring turned so that fewest lines to it pass behind somebody. */
    private static CircleLayout best(Frame frame, double height, double spread, int near, int far) {
        Size box = new Size(frame.boxWidth(), frame.box().height());
        double width = frame.least().width();
        Oval outer = new Oval((width - box.width()) / 2, (height - box.height()) / 2);
        Oval inner = new Oval(
                between((frame.middle().width() + box.width()) / 2, outer.across() - box.width(), frame.gap(), spread),
                between(
                        (frame.middle().height() + box.height()) / 2,
                        outer.down() - box.height(),
                        frame.gap(),
                        spread));
        Spot centre = new Spot(width / 2, height / 2);
        // Two stand at the left and at the right, where there is room.
        List<Spot> close = ring(centre, inner, box, near, near == 2 ? 0.5 : 0);
        return IntStream.range(0, TURNS)
                .mapToObj(turn -> new CircleLayout(
                        width, height, box, inner, outer, close, ring(centre, outer, box, far, turn / (double) TURNS)))
                .min(Comparator.comparingLong(one -> one.hidden() + (one.free(frame) ? 0 : 1000)))
                .orElseThrow();
    }

    private static double between(double nearest, double farthest, double gap, double spread) {
        return nearest + gap + spread * Math.max(0, farthest - nearest - 2 * gap);
    }

    /**
     * Clockwise from the top, evenly as boxes need it: by widths where the ring runs across, by heights at its sides.
     */
    private static List<Spot> ring(Spot centre, Oval oval, Size box, int count, double turn) {
        double[] upTo = new double[SAMPLES + 1];
        for (int i = 1; i <= SAMPLES; i++) {
            Spot before = at(centre, oval, i - 1);
            Spot now = at(centre, oval, i);
            upTo[i] = upTo[i - 1]
                    + Math.max(
                            Math.abs(now.x() - before.x()) / box.width(),
                            Math.abs(now.y() - before.y()) / box.height());
        }
        List<Spot> spots = new ArrayList<>();
        int sample = 0;
        for (int i = 0; i < count; i++) {
            double wanted = upTo[SAMPLES] * (i + turn) / count;
            while (upTo[sample] < wanted) {
                sample++;
            }
            spots.add(at(centre, oval, sample));
        }
        return spots;
    }

    private static Spot at(Spot centre, Oval oval, int sample) {
        double angle = 2 * Math.PI * sample / SAMPLES;
        return new Spot(centre.x() + oval.across() * Math.sin(angle), centre.y() - oval.down() * Math.cos(angle));
    }

    private boolean free(Frame frame) {
        List<Spot> all = new ArrayList<>(near);
        all.addAll(far);
        double half = frame.gap() / 2;
        for (int i = 0; i < all.size(); i++) {
            Spot one = all.get(i);
            if (Math.abs(one.x() - width / 2) < (frame.middle().width() + box.width()) / 2 + half
                    && Math.abs(one.y() - height / 2) < (frame.middle().height() + box.height()) / 2 + half) {
                return false;
            }
            for (Spot other : all.subList(i + 1, all.size())) {
                if (Math.abs(one.x() - other.x()) < box.width() + half
                        && Math.abs(one.y() - other.y()) < box.height() + half) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many lines to the outer ring pass behind somebody of the inner one. */
    private long hidden() {
        return near.stream()
                .map(spot -> new Rectangle2D.Double(
                        spot.x() - box.width() / 2, spot.y() - box.height() / 2, box.width(), box.height()))
                .mapToLong(area -> far.stream()
                        .filter(spot -> area.intersectsLine(width / 2, height / 2, spot.x(), spot.y()))
                        .count())
                .sum();
    }
}
