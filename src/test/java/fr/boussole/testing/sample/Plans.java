package fr.boussole.testing.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Plans that fit what is known of the people: what is wrong, what is done, how it was rated through the year. */
final class Plans {
    /** The column of the first contact's name in {@code patients.csv}. */
    private static final int CONTACT = 33;

    private static final List<String> NURSES = List.of("HB", "CA", "FD", "AL");

    private static final Map<Person.Need, List<String>> USUAL = Map.of(
            Person.INSULIN, List.of("insulin", "sugar", "feet", "checkups"),
            Person.DRESSING, List.of("wound", "pain", "appetite", "walk"),
            Person.BLOOD_TEST, List.of("inr", "rhythm", "checkups", "sitting"),
            Person.INJECTION, List.of("clot", "strength", "scar"),
            Person.WASHING, List.of("wash", "strength", "sore", "carer"),
            Person.END_OF_LIFE, List.of("comfort", "watch", "bowel", "mourning", "farewell"),
            Person.COMPRESSION, List.of("legs", "feet", "sitting"),
            Person.EDUCATION, List.of("pillbox", "memory", "checkups"));
    private static final List<String> OFTEN = List.of(
            "sleep", "mood", "bladder", "hearing", "sight", "mouth", "rugs", "nails", "garden", "moving", "stairs");

    private final Dice dice = new Dice(20_260_604);
    private final Map<String, Recipe> book = Recipe.book();
    private final List<Person> people;
    private final Map<String, byte[]> files;
    private final Rows problems = new Rows("patient,problem,scope,state,priority,signs,text,onset,opened_on");
    private final Rows ratings =
            new Rows("patient,problem,rated_on,knowledge,behavior,status,occasion,rated_who,member,reason");
    private final Rows interventions = new Rows("patient,problem,category,target,detail,by,frequency,status,by_name");
    private final Course course = new Course(dice);

    /** @param files already written of the same people: their story, their circle */
    Plans(List<Person> people, Map<String, byte[]> files) {
        this.people = people;
        this.files = files;
    }

    void into(Map<String, byte[]> out) {
        List<Person> planned = people.stream()
                .filter(person -> person.rank() < 17 || person.lastDay() - person.firstDay() > 8 && dice.chance(0.95))
                .toList();
        for (Person person : planned) {
            if (person.rank() == 4) {
                Lemoine.plan(this, person);
            } else {
                plan(person);
            }
        }
        out.put("goals.csv", Wishes.csv(planned, files));
        out.put("problems.csv", problems.bytes());
        out.put("ratings.csv", ratings.bytes());
        out.put("interventions.csv", interventions.bytes());
    }

    private void plan(Person person) {
        Set<String> names = new LinkedHashSet<>();
        List<String> usual = USUAL.get(person.need());
        names.add(usual.getFirst());
        usual.stream().skip(1).filter(name -> dice.chance(0.6)).forEach(names::add);
        names.addAll(told(person));
        Set<String> low = new LinkedHashSet<>();
        if (dice.chance(0.8)) {
            low.add(dice.of(OFTEN));
        }
        if (dice.chance(0.35)) {
            names.add(dice.of(OFTEN));
        }
        Set<String> taken = new LinkedHashSet<>();
        for (String name : names) {
            // Six are more than anybody works on at once.
            boolean high = taken.size() < 6 && !(name.equals("money") && dice.chance(0.4));
            if (taken.add(book.get(name).problem())) {
                note(person, book.get(name), high);
            }
        }
        low.stream()
                .filter(name -> taken.add(book.get(name).problem()))
                .forEach(name -> note(person, book.get(name), false));
    }

    /** What alerts, situation and rights say of the person. */
    private List<String> told(Person person) {
        List<String> names = new ArrayList<>();
        Map<String, String> words = Map.of(
                "Chutes",
                "walk",
                "Fausses routes",
                "swallow",
                "Oxygène",
                "breath",
                "Anticoagulant",
                "inr",
                "Ne sort plus",
                "alone",
                "compte chaque sou",
                "money",
                "chambre à l'étage",
                "stairs");
        String story =
                String.join("\n", lines("alerts.csv", person)) + String.join("\n", lines("situations.csv", person));
        words.keySet().stream().sorted().filter(story::contains).map(words::get).forEach(names::add);
        if (story.contains("Club du jeudi")) {
            names.add("circle");
        }
        if (lines("rights.csv", person).stream().anyMatch(line -> line.matches(".*,(likely|asked|declined),.*"))) {
            names.add("rights");
        }
        return names;
    }

    private List<String> lines(String file, Person person) {
        return new String(files.get(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(person.code() + ","))
                .toList();
    }

    private void note(Person person, Recipe recipe, boolean high) {
        int later = dice.chance(0.15) ? dice.between(15, 80) : dice.between(0, 6);
        int opened = Math.min(person.firstDay() + later, person.lastDay());
        note(person, recipe, high, opened, course.of(person, recipe, opened, high));
    }

    /** @param points ratings in order; none of one documented only */
    void note(Person person, Recipe recipe, boolean high, int opened, List<Course.Point> points) {
        boolean actual = recipe.state().equals("actual");
        problems.add(List.of(
                person.code(),
                recipe.problem(),
                recipe.scope(),
                recipe.state(),
                high ? "high" : "low",
                recipe.signs(),
                recipe.text(),
                actual && dice.chance(0.5) ? day(opened).minusDays(dice.between(5, 400)) : "",
                day(opened)));
        if (!high) {
            return;
        }
        boolean carer = recipe.scope().equals("family");
        for (Course.Point point : points) {
            ratings.add(List.of(
                    person.code(),
                    recipe.problem(),
                    day(point.day()),
                    point.knowledge(),
                    point.behavior(),
                    point.status(),
                    point.occasion(),
                    carer ? "carer" : "person",
                    NURSES.get(dice.chance(0.6) ? person.referent() : dice.between(0, 3)),
                    point.reason()));
        }
        boolean over = !points.isEmpty() && points.getLast().occasion().equals("discharge");
        for (Recipe.Act act : recipe.acts()) {
            act(person, recipe, act, over);
        }
    }

    private void act(Person person, Recipe recipe, Recipe.Act act, boolean over) {
        String by = act.by().split(" ")[0];
        String name = by.equals("carer")
                ? around(person, "personal", "")
                : by.equals("professional") && !act.by().equals(by)
                        ? around(person, "professional", act.by().substring(13))
                        : "";
        // Nobody is there to do it, or it was not yet agreed on.
        boolean known = person.rank() == 4;
        if (by.equals("carer") && name.isEmpty() || !known && dice.chance(0.12)) {
            return;
        }
        interventions.add(List.of(
                person.code(),
                recipe.problem(),
                act.category(),
                act.target(),
                act.detail(),
                by,
                act.frequency(),
                over || !known && dice.chance(0.1) ? "done" : "planned",
                name));
    }

    /** Whom to call first, or of her circle; of professionals the one with that role, or the role. */
    private String around(Person person, String ring, String role) {
        Stream<String> first = ring.equals("personal")
                ? lines("patients.csv", person).stream().map(line -> cells(line)[CONTACT])
                : Stream.of();
        Stream<String> circle = lines("circle.csv", person).stream()
                .map(Plans::cells)
                .filter(cells -> cells[1].equals(ring) && cells[3].equals(role))
                .map(cells -> cells[2]);
        return Stream.concat(first, circle)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(role);
    }

    /** Commas outside quotes only. */
    private static String[] cells(String line) {
        return line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    }

    Recipe recipe(String name) {
        return book.get(name);
    }

    static LocalDate day(int day) {
        return SampleData.FIRST_DAY.plusDays(day);
    }
}
