package fr.boussole.testing.sample;

import java.util.ArrayList;
import java.util.List;

/** How a problem is rated through the year: most get better, some do not, some get worse. */
final class Course {
    private static final List<String> BETTER = List.of(
            "Y pense sans qu'on le rappelle",
            "A essayé seul·e, en a parlé",
            "Deux semaines sans incident",
            "L'explique à son tour",
            "");
    private static final List<String> WORSE =
            List.of("Rechute après l'hospitalisation", "Semaine difficile, fatigue", "Ne veut plus en parler", "");

    private final Dice dice;

    /** One rating. @param day of the year, from 0 */
    record Point(int day, int knowledge, int behavior, int status, String occasion, String reason) {}

    Course(Dice dice) {
        this.dice = dice;
    }

    /** From its first day to the person's last, about every sixty days; at times late, at times forgotten. */
    List<Point> of(Person person, Recipe recipe, int opened, boolean high) {
        List<Point> points = new ArrayList<>();
        if (!high) {
            return points;
        }
        boolean dying = person.need().equals(Person.END_OF_LIFE);
        boolean closing =
                person.need().equals(Person.DRESSING) && recipe.problem().equals("26");
        double trend = dice.chance(dying ? 0.7 : closing ? 0.04 : 0.14) ? -0.35 : dice.chance(0.2) ? 0.05 : 0.65;
        boolean well = recipe.state().equals("actual");
        int[] scale = {
            around(recipe.start().get(0)),
            around(recipe.start().get(1)),
            well ? around(recipe.start().get(2)) : recipe.start().get(2)
        };
        boolean leaves = person.status().equals("discharged");
        boolean told = leaves && dice.chance(0.75);
        points.add(new Point(opened, scale[0], scale[1], scale[2], "admission", ""));
        int next = opened + pause();
        while (next <= person.lastDay() - (told ? 15 : 0)) {
            String reason = move(scale, trend, well, dying);
            boolean solved = well && scale[2] == 5 && dice.chance(0.6);
            points.add(new Point(next, scale[0], scale[1], scale[2], solved ? "discharge" : "interim", reason));
            if (solved) {
                return points;
            }
            next += pause();
        }
        if (told && person.lastDay() > points.getLast().day()) {
            String reason = move(scale, trend, well, dying);
            if (closing && dice.chance(0.85)) {
                // One goes when the dressing is no longer needed.
                scale[2] = dice.between(4, 5);
            }
            points.add(new Point(person.lastDay(), scale[0], scale[1], scale[2], "discharge", reason));
        }
        return points;
    }

    private int pause() {
        return dice.chance(0.18) ? 60 + dice.between(15, 50) : 60 + dice.between(-6, 8);
    }

    private int around(int usual) {
        return Math.clamp(usual + (dice.chance(0.25) ? dice.chance(0.5) ? 1 : -1 : 0), 1, 4);
    }

    private String move(int[] scale, double trend, boolean actual, boolean dying) {
        int before = scale[1] + scale[2];
        for (int i = 0; i < 3; i++) {
            // What one knows is not lost when the body gets worse; a risk that stays one has no sign.
            boolean falls = trend < 0 && (i > 0 || dice.chance(0.2)) && !(dying && i == 0);
            int step = dice.chance(Math.abs(trend)) ? trend > 0 ? 1 : falls ? -1 : 0 : 0;
            if (i < 2 || actual) {
                scale[i] = Math.clamp(scale[i] + step, 1, 5);
            }
        }
        int now = scale[1] + scale[2];
        return now == before || dice.chance(0.5) ? "" : dice.of(now > before ? BETTER : WORSE);
    }
}
