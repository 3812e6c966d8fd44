package fr.boussole.testing.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people want to reach, in their voice, and what they say to what others propose. */
final class Wishes {
    /** @param by who proposed it, for most people */
    private record Wish(String goal, String measure, String by) {}

    /** What the own words of a situation lead to. */
    private static final Map<String, Wish> SAID = Map.of(
            "pétanque", new Wish("Retourner au terrain du jeudi", "Y aller deux jeudis de suite", "person"),
            "Rester chez moi",
                    new Wish("Passer l'hiver chez moi", "Pas d'hospitalisation évitable d'ici au printemps", "person"),
            "mariage", new Wish("Aller au mariage de ma petite-fille", "Un trajet d'une heure fait une fois", "person"),
            "Faire ma toilette", new Wish("Me laver sans aide", "Cinq matins sur sept", "person"),
            "Comprendre ces comprimés",
                    new Wish("Savoir à quoi sert chaque comprimé", "Le dire sans regarder la feuille", "person"));

    private static final Map<Person.Need, List<Wish>> USUAL = Map.of(
            Person.INSULIN,
                    List.of(
                            new Wish("Faire mon insuline sans aide", "Une semaine sans nous le matin", "person"),
                            new Wish(
                                    "Passer sous 8 % d'hémoglobine glyquée",
                                    "Prise de sang de l'automne", "professional")),
            Person.DRESSING,
                    List.of(
                            new Wish("Refaire mon pansement", "Deux pansements de suite sans aide", "person"),
                            new Wish("Que ma jambe soit fermée", "Peau refermée deux semaines", "nurse")),
            Person.BLOOD_TEST,
                    List.of(
                            new Wish("Comprendre mes résultats", "Dire ce qu'est l'INR et quand appeler", "nurse"),
                            new Wish("Marcher jusqu'au bourg", "Un aller-retour par semaine", "person")),
            Person.INJECTION, List.of(new Wish("Remarcher sans canne", "Faire le tour de la maison", "person")),
            Person.WASHING,
                    List.of(
                            new Wish("Me laver sans aide au lavabo", "Cinq matins sur sept", "person"),
                            new Wish("Essayer l'aide à domicile", "Un mois d'essai, puis en reparler", "carer")),
            Person.END_OF_LIFE,
                    List.of(
                            new Wish(
                                    "Rester à la maison jusqu'au bout",
                                    "Pas de départ que je n'aie pas voulu",
                                    "person"),
                            new Wish("Ne pas avoir mal la nuit", "Trois sur dix au plus", "person")),
            Person.COMPRESSION,
                    List.of(new Wish(
                            "Mettre mes chaussures d'avant", "Tour de mollet moins deux centimètres", "person")),
            Person.EDUCATION,
                    List.of(
                            new Wish("Préparer mon pilulier", "Trois semaines sans erreur", "nurse"),
                            new Wish("Garder mon permis", "Avis du médecin avant l'été", "person")));

    private static final List<String> RESERVES = List.of(
            "« On verra au printemps. »",
            "« D'accord pour essayer, pas pour promettre. »",
            "« Seulement si c'est vous qui venez. »",
            "« Pas avant d'en avoir parlé à la maison. »");
    private static final List<String> REFUSALS = List.of(
            "« Je n'ai besoin de personne pour ça. »",
            "« À mon âge, je mange ce qui me plaît. »",
            "« Non, et c'est tout. »");

    private final Dice dice = new Dice(20_260_701);
    private final Rows rows = new Rows("patient,goal,measure,due_on,proposed_by,agreement,reason,outcome,ended_on");

    private Wishes() {}

    /** @param planned people with a plan. @param files already written: their own words */
    static byte[] csv(List<Person> planned, Map<String, byte[]> files) {
        Wishes wishes = new Wishes();
        List<String> words = new String(files.get("situations.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (Person person : planned) {
            if (person.rank() == 4) {
                wishes.lemoine(person);
            } else {
                wishes.of(person, words);
            }
        }
        return wishes.rows.bytes();
    }

    private void lemoine(Person person) {
        rows.add(List.of(
                person.code(),
                "Faire mon pansement seul",
                "Deux pansements de suite sans aide",
                "2026-12-24",
                "person",
                "agreed",
                "",
                "open",
                ""));
        rows.add(List.of(
                person.code(),
                "Prendre le bus",
                "Un aller-retour au bourg",
                "2027-03-31",
                "nurse",
                "reserved",
                "« Pas tant qu'on voit le bandage. »",
                "open",
                ""));
    }

    private void of(Person person, List<String> words) {
        Set<Wish> wishes = new LinkedHashSet<>();
        String hers = words.stream()
                .filter(line -> line.startsWith(person.code() + ","))
                .findFirst()
                .orElse("");
        SAID.keySet().stream().sorted().filter(hers::contains).map(SAID::get).forEach(wishes::add);
        List<Wish> usual = USUAL.get(person.need());
        if (wishes.isEmpty() || dice.chance(0.4)) {
            wishes.add(usual.getFirst());
        }
        if (dice.chance(0.35)) {
            wishes.add(usual.getLast());
        }
        wishes.forEach(wish -> add(person, wish));
    }

    private void add(Person person, Wish wish) {
        String by = dice.chance(0.85) ? wish.by() : "nurse";
        int drawn = by.equals("person") ? 0 : dice.between(1, 100);
        String agreement = drawn > 88 ? "refused" : drawn > 62 ? "reserved" : "agreed";
        String reason = switch (agreement) {
            case "refused" -> dice.of(REFUSALS);
            case "reserved" -> dice.of(RESERVES);
            default -> "";
        };
        boolean gone = Set.of("discharged", "died").contains(person.status());
        LocalDate last = Plans.day(person.lastDay());
        LocalDate due = gone ? last : last.plusDays(dice.between(-40, 180));
        boolean reached = agreement.equals("agreed") && dice.chance(gone ? 0.6 : 0.12);
        String outcome = reached ? "reached" : gone || agreement.equals("refused") ? "dropped" : "open";
        LocalDate end = last.minusDays(dice.between(0, Math.min(20, person.lastDay() - person.firstDay())));
        rows.add(List.of(
                person.code(),
                wish.goal(),
                wish.measure(),
                dice.chance(0.9) ? due : "",
                by,
                agreement,
                reason,
                outcome,
                outcome.equals("open") ? "" : end));
    }
}
