package fr.boussole.testing.sample;

import java.util.List;

/** The person in the pictures, with the plan one sees there. */
final class Lemoine {
    private Lemoine() {}

    static void plan(Plans plans, Person person) {
        int first = person.firstDay();
        int last = SampleData.DAYS - 1;
        plans.note(
                person,
                plans.recipe("wound"),
                true,
                first,
                List.of(
                        new Course.Point(first, 2, 2, 2, "admission", ""),
                        new Course.Point(first + 15, 3, 2, 2, "interim", "Veut voir sa jambe, pose des questions"),
                        new Course.Point(last - 63, 3, 4, 3, "interim", "Refait le pansement avec nous")));
        plans.note(
                person,
                plans.recipe("pain"),
                true,
                first,
                List.of(
                        new Course.Point(first, 3, 3, 2, "admission", ""),
                        new Course.Point(last - 40, 4, 4, 4, "interim", "Antalgique pris à l'heure")));
        plans.note(
                person,
                plans.recipe("alone"),
                true,
                first + 3,
                List.of(
                        new Course.Point(first + 3, 3, 2, 2, "admission", ""),
                        new Course.Point(last - 30, 3, 2, 2, "interim", "")));
        plans.note(
                person,
                plans.recipe("pillbox"),
                true,
                first,
                List.of(
                        new Course.Point(first, 2, 2, 3, "admission", ""),
                        new Course.Point(last - 32, 2, 3, 3, "interim", "Coche sa grille le soir")));
        for (String name : List.of("rugs", "sight", "sitting")) {
            plans.note(person, plans.recipe(name), false, first + 3, List.of());
        }
    }
}
