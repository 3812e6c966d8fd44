package fr.boussole.testing.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What was prescribed, written for colleagues and measured: as much as a tidy team of six notes in a year. */
final class Cares {
    private static final List<String> NURSES = List.of("HB", "CA", "FD", "AL");

    /** Target, données, actions, résultats. */
    private static final List<List<String>> NEWS = List.of(
            List.of(
                    "Douleur",
                    "EN 5/10 au lever, 2/10 après l'antalgique.",
                    "Antalgique donné 30 minutes avant le soin.",
                    "Soin supporté, marche reprise jusqu'à la cuisine."),
            List.of(
                    "Traitement",
                    "Deux comprimés du soir encore dans le pilulier.",
                    "Revu ensemble à quoi sert chacun.",
                    "Explique à son tour ; on vérifie vendredi."),
            List.of(
                    "Moral",
                    "N'a vu personne de la semaine.",
                    "Écoute ; club du jeudi appelé avec son accord.",
                    "Ira si on vient la chercher."),
            List.of(
                    "Chute",
                    "Tombé cette nuit en allant aux toilettes, pas de douleur.",
                    "Tapis enlevé, veilleuse posée, médecin prévenu.",
                    "A refait le trajet devant moi sans appui."),
            List.of(
                    "Alimentation",
                    "Mange une moitié de repas depuis trois jours.",
                    "Goûter fractionné proposé, poids à reprendre lundi.",
                    ""),
            List.of(
                    "Aidant",
                    "Sa fille dort mal, elle le dit pour la première fois.",
                    "Plateforme de répit expliquée, numéro laissé.",
                    "Va appeler elle-même."),
            List.of(
                    "Sommeil",
                    "Se réveille à trois heures, inquiet pour son jardin.",
                    "Horaires du soir revus ensemble.",
                    "Essaie sans télévision cette semaine."));

    private static final List<String> WOUND = List.of(
            "%s × %s cm, propre, bourgeonnante.",
            "%s × %s cm, bords un peu rouges.", "%s × %s cm, un peu de fibrine, pas d'odeur.");

    private final Dice dice = new Dice(20_260_422);
    private final List<Person> people;

    Cares(List<Person> people) {
        this.people = people;
    }

    void into(Map<String, byte[]> files) {
        files.put("prescriptions.csv", prescriptions());
        files.put("transmissions.csv", transmissions());
        files.put("measures.csv", measures());
    }

    private byte[] prescriptions() {
        Rows rows = new Rows("patient,prescriber,rpps,prescribed_on,care,starts_on,duration,duration_unit,renewals,"
                + "serial,ald,note,stopped_on,stopped_why");
        for (Person person : people) {
            int doctor = person.rank() % Names.DOCTORS.size();
            LocalDate day = person.includedOn();
            int months = months(person.need());
            boolean more = true;
            while (more) {
                // What runs on the last day ends at different times: some today, some in a few days.
                LocalDate end = day.plusMonths(months).minusDays(1);
                more = end.isBefore(last(person));
                boolean stopped = !more && !Lives.near(person) && dice.chance(0.15);
                rows.add(List.of(
                        person.code(),
                        Names.DOCTORS.get(doctor),
                        Numbers.luhn("1000999%03d".formatted(doctor * 37)),
                        day.minusDays(dice.between(0, 3)),
                        care(person.need()),
                        day,
                        months,
                        "months",
                        0,
                        true,
                        person.rank() % 3 == 0,
                        "",
                        stopped ? last(person) : "",
                        stopped ? "Soins terminés" : ""));
                day = end.plusDays(1);
            }
            if (Lives.near(person) && dice.chance(0.2)) {
                LocalDate start = SampleData.LAST_DAY.minusDays(dice.between(1, 20));
                rows.add(List.of(
                        person.code(),
                        Names.DOCTORS.get(doctor),
                        Numbers.luhn("1000999%03d".formatted(doctor * 37)),
                        start,
                        "Prise de sang à jeun : NFS, ionogramme, créatinine",
                        start,
                        1,
                        "months",
                        0,
                        false,
                        false,
                        "",
                        "",
                        ""));
            }
        }
        return rows.bytes();
    }

    private static LocalDate last(Person person) {
        return SampleData.FIRST_DAY.plusDays(person.lastDay());
    }

    private static int months(Person.Need need) {
        return need.equals(Person.DRESSING) || need.equals(Person.INJECTION) ? 1 : need.equals(Person.INSULIN) ? 6 : 3;
    }

    private static String care(Person.Need need) {
        if (need.equals(Person.INSULIN)) {
            return "Surveillance de la glycémie et injection d'insuline, matin et soir, dimanches et jours fériés compris";
        }
        if (need.equals(Person.DRESSING)) {
            return "Pansement de jambe, tous les deux jours, jusqu'à cicatrisation";
        }
        if (need.equals(Person.INJECTION)) {
            return "Injection sous-cutanée d'anticoagulant, une fois par jour";
        }
        if (need.equals(Person.WASHING)) {
            return "Aide à la toilette avec accompagnement à l'autonomie, trois fois par semaine";
        }
        if (need.equals(Person.END_OF_LIFE)) {
            return "Soins de confort et surveillance, deux passages par jour, week-end compris";
        }
        if (need.equals(Person.COMPRESSION)) {
            return "Pose de bandes de contention, chaque matin";
        }
        return need.equals(Person.EDUCATION)
                ? "Préparation du pilulier et surveillance du traitement, une fois par semaine"
                : "Prise de sang mensuelle : INR";
    }

    /** A row with its moment, so that a file is in the order of time. */
    private record Timed(String at, List<Object> cells) {}

    private byte[] transmissions() {
        List<Timed> all = new ArrayList<>();
        for (Person person : people) {
            for (int day = person.firstDay() + 1; day <= person.lastDay(); day++) {
                boolean lately = day > SampleData.DAYS - 21;
                if (dice.chance(lately ? 0.12 : 0.02)) {
                    all.add(transmission(person, day));
                }
            }
        }
        Rows rows = new Rows("patient,member,written_at,kind,target,data,actions,results,urgent,closed_at,closed_by");
        all.stream().sorted(Comparator.comparing(Timed::at)).forEach(one -> rows.add(one.cells()));
        return rows.bytes();
    }

    private Timed transmission(Person person, int day) {
        LocalDate date = SampleData.FIRST_DAY.plusDays(day);
        String at = "%sT%02d:%02d".formatted(date, dice.between(8, 19), dice.between(0, 59));
        List<String> news = dice.of(NEWS);
        boolean wound = person.need().equals(Person.DRESSING) && dice.chance(0.6);
        if (wound) {
            String size = dice.of(WOUND).formatted(decimal(dice.between(12, 30)), decimal(dice.between(8, 20)));
            news = List.of("Peau", size, "Pansement refait avec la personne.", "Veut essayer seule demain.");
        }
        boolean closed = day < SampleData.DAYS - 12 && dice.chance(0.8);
        LocalDate end = date.plusDays(dice.between(1, 9));
        boolean urgent = news.get(0).equals("Chute") && dice.chance(0.5);
        return new Timed(
                at,
                List.of(
                        person.code(),
                        dice.of(NURSES),
                        at,
                        "focus",
                        news.get(0),
                        news.get(1),
                        news.get(2),
                        news.get(3),
                        urgent,
                        closed ? end + "T18:00" : "",
                        closed ? dice.of(NURSES) : ""));
    }

    private byte[] measures() {
        List<Timed> all = new ArrayList<>();
        for (Person person : people) {
            if (!Lives.near(person)) {
                continue;
            }
            int from = Math.max(person.firstDay(), SampleData.DAYS - 200);
            int every = person.need().equals(Person.INSULIN) ? 2 : 9;
            int systolic = dice.between(118, 155);
            int weight = dice.between(480, 920);
            int area = dice.between(24, 60);
            for (int day = from; day <= person.lastDay(); day += every + dice.between(0, 3)) {
                measure(
                        all,
                        person,
                        day,
                        "pressure",
                        systolic + dice.between(-9, 9),
                        systolic * 6 / 10 + dice.between(-6, 6),
                        "");
                measure(all, person, day, "pulse", dice.between(58, 92), -1, "");
                if (person.need().equals(Person.INSULIN)) {
                    tenths(all, person, day, "glucose", dice.between(8, 24), "");
                }
                if (day % 5 == 0) {
                    weight += dice.between(-6, 5);
                    tenths(all, person, day, "weight", weight, "");
                }
                if (person.need().equals(Person.DRESSING)) {
                    area = Math.max(3, area - dice.between(0, 4));
                    all.add(new Timed(
                            moment(day),
                            row(person, day, "wound", decimal(area), decimal(area * 7 / 10 + 1), "jambe gauche")));
                    tenths(all, person, day, "pain", dice.between(0, 6) * 10, "");
                }
                if (dice.chance(0.15)) {
                    tenths(all, person, day, "temperature", dice.between(364, 379), "");
                }
            }
            if (person.identity().born().getYear() < 1960) {
                measure(all, person, Math.max(from, SampleData.DAYS - 50), "gir", dice.between(2, 5), -1, "");
            }
        }
        Rows rows = new Rows("patient,member,taken_at,kind,value,value2,detail,note");
        all.stream().sorted(Comparator.comparing(Timed::at)).forEach(one -> rows.add(one.cells()));
        return rows.bytes();
    }

    private void measure(List<Timed> all, Person person, int day, String kind, int value, int second, String detail) {
        all.add(new Timed(moment(day), row(person, day, kind, "" + value, second < 0 ? "" : "" + second, detail)));
    }

    private void tenths(List<Timed> all, Person person, int day, String kind, int tenths, String detail) {
        all.add(new Timed(moment(day), row(person, day, kind, decimal(tenths), "", detail)));
    }

    private List<Object> row(Person person, int day, String kind, String value, String second, String detail) {
        return List.of(
                person.code(),
                NURSES.get((person.rank() + day) % NURSES.size()),
                moment(day),
                kind,
                value,
                second,
                detail,
                "");
    }

    private static String moment(int day) {
        return SampleData.FIRST_DAY.plusDays(day) + "T09:15";
    }

    private static String decimal(int tenths) {
        return BigDecimal.valueOf(tenths)
                .divide(BigDecimal.TEN, 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
