package fr.boussole.testing.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who is around the people, what must be seen first, how they live, which rights they have. */
final class Lives {
    private static final List<List<String>> ALLERGIES = List.of(
            List.of("pénicilline", "œdème du visage, 2011"),
            List.of("sparadrap", "plaques après deux jours"),
            List.of("iode", "malaise à un scanner, 2018"),
            List.of("aspirine", "crise d'asthme"),
            List.of("latex", "mains rouges, gants en nitrile"));
    private static final List<List<String>> RISKS = List.of(
            List.of("Anticoagulant", "apixaban 5 mg, deux fois par jour"),
            List.of("Chutes", "deux depuis l'été, la nuit surtout"),
            List.of("Fausses routes", "eau gélifiée, repas assis"),
            List.of("Oxygène", "2 L/min la nuit ; pas de flamme"),
            List.of("Pacemaker", "posé en 2022"));
    private static final List<List<String>> HOMES = List.of(
            List.of("Chien craintif", "l'appeler doucement par son nom"),
            List.of("3ᵉ sans ascenseur", ""),
            List.of("Sonne mal", "frapper fort au carreau"),
            List.of("Portail", "code 47B2 puis pousser"));
    private static final List<List<String>> WORKERS = List.of(
            List.of("aide à domicile", "ménage et courses le mardi et le vendredi"),
            List.of("kinésithérapeute", "marche et équilibre, deux fois par semaine"),
            List.of("pharmacie", "prépare le traitement pour la semaine"),
            List.of("portage de repas", "le midi, du lundi au samedi"),
            List.of("pédicure-podologue", "tous les deux mois"));
    private static final List<String> HOUSING = List.of(
            "Maison de plain-pied, jardin",
            "Appartement au 3ᵉ sans ascenseur",
            "Longère, chambre à l'étage",
            "Logement social, bien chauffé",
            "Chez sa fille, chambre au rez-de-chaussée");
    private static final List<String> HOUSEHOLD =
            List.of("Vit seul·e", "Vit en couple", "Vit avec sa fille", "Vit seul·e, chat");
    private static final List<String> ISOLATION = List.of(
            "Voit la voisine tous les jours",
            "Ne sort plus depuis l'hiver, le regrette",
            "Club du jeudi, quand la jambe le permet",
            "Famille loin, appels le dimanche",
            "");
    private static final List<String> INCOME = List.of(
            "« Ça va, on n'a jamais été riches. »", "Petite retraite, compte chaque sou", "Retraite correcte", "");
    private static final List<String> WORDS = List.of(
            "« Retourner à la pétanque du jeudi sans qu'on me regarde la jambe. »",
            "« Rester chez moi, c'est tout ce que je demande. »",
            "« Voir le mariage de ma petite-fille au printemps. »",
            "« Faire ma toilette toute seule, même si c'est long. »",
            "« Comprendre ces comprimés une bonne fois. »");

    private final Dice dice = new Dice(20_261_031);
    private final List<Person> people;

    Lives(List<Person> people) {
        this.people = people;
    }

    void into(Map<String, byte[]> files) {
        files.put("alerts.csv", alerts());
        files.put("circle.csv", circle());
        files.put("situations.csv", situations());
        files.put("rights.csv", rights());
    }

    /** Somebody still followed, or lately. */
    static boolean near(Person person) {
        return person.lastDay() >= SampleData.DAYS - 60;
    }

    private byte[] alerts() {
        Rows rows = new Rows("patient,kind,words,detail,since,ended_on");
        for (Person person : people) {
            if (person.rank() == 4) {
                rows.add(List.of(person.code(), "allergy", "pénicilline", "œdème, 2011", "2011-04-01", ""));
                rows.add(List.of(person.code(), "risk", "Anticoagulant", "apixaban 5 mg × 2", person.includedOn(), ""));
                rows.add(List.of(person.code(), "home", "Chien", "craintif", person.includedOn(), ""));
            } else if (near(person)) {
                boolean allergic = dice.chance(0.22);
                List<String> what = dice.of(ALLERGIES);
                if (allergic) {
                    rows.add(List.of(person.code(), "allergy", what.get(0), what.get(1), person.includedOn(), ""));
                } else if (dice.chance(0.7)) {
                    rows.add(List.of(person.code(), "no_allergy", "", "", person.includedOn(), ""));
                }
                some(rows, person, 0.35, "risk", RISKS);
                some(rows, person, 0.25, "home", HOMES);
            }
        }
        return rows.bytes();
    }

    private void some(Rows rows, Person person, double share, String kind, List<List<String>> among) {
        if (dice.chance(share)) {
            List<String> one = dice.of(among);
            rows.add(List.of(person.code(), kind, one.get(0), one.get(1), person.includedOn(), ""));
        }
    }

    private byte[] circle() {
        Rows rows = new Rows("patient,ring,name,role,relation,phone,does,carer,trusted,holds_key,call_rank,ended_on");
        for (Person person : people) {
            if (!near(person)) {
                continue;
            }
            String code = person.code();
            if (person.rank() == 4) {
                rows.add(List.of(
                        code,
                        "personal",
                        "Mme Aubinet",
                        "",
                        "voisine du 8 ter",
                        "06 39 98 76 54",
                        "garde la clé, passe le matin",
                        false,
                        false,
                        true,
                        2,
                        ""));
                rows.add(List.of(
                        code,
                        "professional",
                        "Pharmacie des Aulnes",
                        "pharmacie",
                        "",
                        "02 61 91 70 12",
                        "prépare le pilulier",
                        false,
                        false,
                        false,
                        0,
                        ""));
                continue;
            }
            if (dice.chance(0.45)) {
                rows.add(List.of(
                        code,
                        "personal",
                        given() + " " + person.identity().birthName(),
                        "",
                        dice.of(List.of("petite-fille", "petit-fils", "nièce", "gendre")),
                        phone(),
                        "passe le dimanche",
                        true,
                        false,
                        false,
                        0,
                        ""));
            }
            int workers = dice.between(0, 3);
            for (int i = 0; i < workers; i++) {
                List<String> work = WORKERS.get((person.rank() + i) % WORKERS.size());
                rows.add(List.of(
                        code,
                        "professional",
                        given() + " " + dice.of(Names.SURNAMES),
                        work.get(0),
                        "",
                        "02 61 91 7%d %02d".formatted(dice.between(0, 9), dice.between(0, 99)),
                        work.get(1),
                        false,
                        false,
                        false,
                        0,
                        i == 2 && dice.chance(0.3) ? SampleData.LAST_DAY.minusDays(40) : ""));
            }
        }
        return rows.bytes();
    }

    private String given() {
        return dice.of(dice.chance(0.5) ? Names.WOMEN : Names.MEN);
    }

    private String phone() {
        return "06 39 98 %02d %02d".formatted(dice.between(0, 99), dice.between(0, 99));
    }

    private byte[] situations() {
        Rows rows = new Rows("patient,housing,household,isolation,income,own_words");
        for (Person person : people) {
            if (person.rank() == 4) {
                rows.add(List.of(
                        person.code(),
                        "Maison de plain-pied, jardin",
                        "Vit seul depuis 2023",
                        "Club de pétanque du jeudi, n'ose plus y aller",
                        "« Ça va, on n'a jamais été riches. »",
                        "« Retourner à la pétanque du jeudi sans qu'on me regarde la jambe. »"));
            } else if (near(person) && dice.chance(0.7)) {
                rows.add(List.of(
                        person.code(),
                        dice.of(HOUSING),
                        dice.of(HOUSEHOLD),
                        dice.of(ISOLATION),
                        dice.of(INCOME),
                        dice.chance(0.6) ? dice.of(WORDS) : ""));
            }
        }
        return rows.bytes();
    }

    private byte[] rights() {
        Rows rows = new Rows("patient,kind,state,label,reference,starts_on,ends_on,note");
        for (Person person : people) {
            if (!near(person)) {
                continue;
            }
            boolean old = person.identity().born().getYear() < 1966;
            if (old && dice.chance(0.3)) {
                boolean open = dice.chance(0.6);
                LocalDate from = SampleData.LAST_DAY.minusDays(dice.between(100, 700));
                rows.add(List.of(
                        person.code(),
                        "apa",
                        open ? "open" : dice.chance(0.5) ? "asked" : "likely",
                        open ? "GIR " + dice.between(2, 4) : "",
                        "",
                        open ? from : "",
                        open ? from.plusYears(2) : "",
                        open ? "" : "dossier à remplir avec sa fille"));
            }
            if (dice.chance(0.15)) {
                LocalDate end = SampleData.LAST_DAY.plusDays(dice.between(-10, 200));
                rows.add(List.of(
                        person.code(),
                        "c2s",
                        end.isBefore(SampleData.LAST_DAY) ? "ended" : "open",
                        "",
                        "",
                        end.minusYears(1).plusDays(1),
                        end,
                        ""));
            }
            if (dice.chance(0.05)) {
                rows.add(List.of(
                        person.code(), "pch", "declined", "", "", "", "", "« Je n'ai besoin de personne pour ça. »"));
            }
        }
        return rows.bytes();
    }
}
