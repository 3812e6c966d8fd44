package fr.boussole.testing.sample;

import fr.boussole.testing.sample.Person.Identity;
import fr.boussole.testing.sample.Person.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws the people, about ninety at a time, and writes {@code patients.csv}. */
final class People {
    /** People a nurse could meet in the pictures of the program. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("F", "Lacoste-Bétancourt", "Yvonne"),
            List.of("M", "Benhaddou", "Rachid"),
            List.of("F", "d'Hautefeuille", "Geneviève"),
            List.of("M", "Lemoine", "François-Xavier"),
            List.of("F", "Ouédraogo", "Aïcha"),
            List.of("F", "Nguyễn-Rousseau", "Thérèse"),
            List.of("M", "Tréguier", "Émile"),
            List.of("F", "Prud'homme", "Ginette"),
            List.of("F", "Maëstracci-Poli", "Marie-Ange"),
            List.of("F", "Chevrier", "Claudine"),
            List.of("F", "Da Silva", "Maria"),
            List.of("M", "Haddad", "Yacine"),
            List.of("F", "Morvan-Kerléo", "Solène"),
            List.of("M", "Pélissier", "Jean-Baptiste"),
            List.of(
                    "F",
                    "de La Rochefontaine-Montbélibois de Saint-Hilaire-Kergoatmarc'h",
                    "Marie-Antoinette-Philomène Bérénice"),
            List.of("M", "Ng", "Ô"));

    private static final List<Need> KNOWN_NEEDS =
            List.of(Person.INSULIN, Person.DRESSING, Person.WASHING, Person.COMPRESSION, Person.BLOOD_TEST);

    private final Dice dice = new Dice(20_251_103);
    private final Set<String> used = new HashSet<>();

    List<Person> draw() {
        List<Person> people = new ArrayList<>();
        for (int rank = 1; rank <= SampleData.PEOPLE; rank++) {
            people.add(person(rank));
        }
        return people;
    }

    private Person person(int rank) {
        boolean known = rank <= KNOWN.size();
        // The first ones stay from before the year to after it, whatever chance says.
        Need need = known ? KNOWN_NEEDS.get(rank % KNOWN_NEEDS.size()) : Person.need(dice);
        int length = dice.between(need.leastDays(), need.mostDays());
        int first = known ? knownFirst(rank) : dice.between(6 - length, dice.chance(0.11) ? 20 : SampleData.DAYS - 3);
        int last = known ? SampleData.DAYS + 30 : first + length;
        LocalDate included = SampleData.FIRST_DAY.plusDays(first);
        boolean current = last >= SampleData.DAYS;
        boolean died = !current && (need.equals(Person.END_OF_LIFE) || dice.chance(0.02));
        int pause = dice.between(0, 99);
        String status = !current ? died ? "died" : "discharged" : status(rank, pause);
        LocalDate since = status.equals("active")
                ? included
                : current ? SampleData.LAST_DAY.minusDays(pause % 9) : SampleData.FIRST_DAY.plusDays(last);
        return new Person(
                rank,
                identity(rank, need),
                need,
                dice.between(0, 3),
                Math.max(first, 0),
                lastDay(rank, status, last, pause),
                // A few were visited before anybody told them about the experiment.
                rank % 61 == 11 ? SampleData.FIRST_DAY.plusDays(Math.max(first, 0) + 4L) : included,
                status,
                since,
                rank % 27 != 5);
    }

    private static int lastDay(int rank, String status, int last, int pause) {
        boolean away = last >= SampleData.DAYS && !status.equals("active");
        // One of them is visited although she is said to be in hospital.
        return away && rank != 8 ? SampleData.DAYS - 1 - pause % 9 : Math.min(last, SampleData.DAYS - 1);
    }

    private static int knownFirst(int rank) {
        return rank == 11 ? SampleData.DAYS - 25 : rank % 3 == 0 ? -rank * 20 : SampleData.DAYS - 60 - rank * 9;
    }

    private static String status(int rank, int pause) {
        if (rank == 8) {
            return "hospitalised";
        }
        return pause < 4 ? "absent" : pause < 11 ? "hospitalised" : pause < 14 ? "suspended" : "active";
    }

    private Identity identity(int rank, Need need) {
        boolean known = rank <= KNOWN.size();
        String sex = known ? KNOWN.get(rank - 1).get(0) : dice.chance(0.62) ? "F" : "M";
        String name;
        String given;
        do {
            name = known ? KNOWN.get(rank - 1).get(1) : dice.of(Names.SURNAMES);
            given = known ? KNOWN.get(rank - 1).get(2) : dice.of(sex.equals("F") ? Names.WOMEN : Names.MEN);
        } while (!used.add(name + given));
        String second = dice.chance(0.3) ? " " + dice.of(sex.equals("F") ? Names.WOMEN : Names.MEN) : "";
        String married = sex.equals("F") && !known && dice.chance(0.35) ? dice.of(Names.SURNAMES) : "";
        boolean old = !need.equals(Person.INJECTION) || dice.chance(0.5);
        LocalDate born = LocalDate.of(old ? dice.between(1926, 1962) : dice.between(1963, 2012), 1, 1)
                .plusDays(dice.between(0, 364));
        return new Identity(name, given + second, married, born, sex, place(rank));
    }

    /** Communes numbered from 900 exist nowhere. */
    private String place(int rank) {
        if (rank == 9) {
            return "2B" + dice.between(900, 989);
        }
        int department = dice.chance(0.6) ? 35 : dice.chance(0.2) ? 99 : dice.between(1, 19);
        return "%02d%03d".formatted(department, dice.between(900, 989));
    }

    byte[] csv(List<Person> people) {
        Rows rows = new Rows("code,birth_name,given_names,used_name,used_given_name,birth_date,sex,birth_place,"
                + "identity_status,nir,fund,amo_percent,amc_percent,complementary,ald,address,address_extra,postal_code,"
                + "city,access_note,phone,mobile,email,doctor,doctor_rpps,doctor_phone,prescriber,prescribed_on,"
                + "informed_on,included_on,shares_data,status,status_since,contact1_name,contact1_role,contact1_phone,"
                + "contact1_trusted,contact1_holds_key,contact2_name,contact2_role,contact2_phone,contact2_trusted,"
                + "contact2_holds_key");
        people.forEach(person -> rows.add(row(person)));
        return rows.bytes();
    }

    private List<Object> row(Person person) {
        Identity who = person.identity();
        List<String> town = person.rank() % 97 == 0 ? List.of("50998", "Le Mesnil-aux-Bruyères") : dice.of(Names.TOWNS);
        boolean hundred = dice.chance(0.7);
        int doctor = dice.between(0, Names.DOCTORS.size() - 1);
        boolean mobile = who.born().getYear() > 1940 || dice.chance(0.4);
        boolean reachable = person.rank() % 17 != 0;
        List<Object> row = new ArrayList<>(List.of(
                person.code(),
                who.birthName(),
                who.givenNames(),
                who.usedName(),
                person.rank() % 29 == 0 ? "Mimi" : "",
                who.born(),
                who.sex(),
                person.rank() % 41 == 0 ? "99999" : who.place(),
                dice.chance(0.6)
                        ? "qualified"
                        : dice.chance(0.5) ? "validated" : dice.chance(0.5) ? "recovered" : "provisional",
                nir(person),
                dice.chance(0.8)
                        ? "CPAM d'Ille-et-Vilaine"
                        : dice.of(List.of("MSA Portes de Bretagne", "MGEN", "Caisse des Français de l'étranger")),
                hundred ? 100 : 60,
                hundred ? 0 : 40,
                hundred ? "" : dice.of(List.of("Mutuelle des Aulnes", "Prévoyance de l'Écluse")),
                hundred && dice.chance(0.8),
                "%d%s %s".formatted(dice.between(1, 87), dice.chance(0.1) ? " bis" : "", dice.of(Names.STREETS)),
                dice.chance(0.2)
                        ? "Bât. %s, %dᵉ étage".formatted(dice.of(List.of("A", "B", "C")), dice.between(1, 6))
                        : "",
                town.get(0),
                town.get(1),
                dice.chance(0.4)
                        ? dice.of(List.of(
                                "Code 47B2",
                                "Clé chez la voisine du 8 ter",
                                "Digicode A1905",
                                "Sonner deux fois, chien craintif"))
                        : "",
                reachable ? phone(false) : "",
                reachable && mobile ? phone(true) : "",
                mobile && dice.chance(0.3) ? "p%04d@courriel.example".formatted(person.rank()) : "",
                Names.DOCTORS.get(doctor),
                Numbers.luhn("1000999%03d".formatted(doctor * 37)),
                "02 61 91 00 %02d".formatted(10 + doctor),
                Names.DOCTORS.get(dice.chance(0.8) ? doctor : 0),
                person.includedOn().minusDays(dice.between(0, 9)),
                person.includedOn(),
                person.includedOn(),
                person.sharesData(),
                person.status(),
                person.statusSince()));
        row.addAll(contact(person, 0.75, "personne de confiance", true));
        row.addAll(contact(person, 0.25, "voisin·e, a la clé", false));
        return row;
    }

    private List<Object> contact(Person person, double share, String role, boolean trusted) {
        if (!dice.chance(share)) {
            return List.of("", "", "", "", "");
        }
        boolean woman = dice.chance(0.5);
        String given = dice.of(woman ? Names.WOMEN : Names.MEN);
        List<String> relations = woman ? List.of("fille", "sœur", "conjointe") : List.of("fils", "frère", "conjoint");
        String relation = trusted ? dice.of(relations) + ", " + role : role;
        String name = trusted ? person.identity().birthName() : dice.of(Names.SURNAMES);
        return List.of(given + " " + name, relation, phone(true), trusted, !trusted);
    }

    /** Ranges the French regulator keeps for fiction. */
    private String phone(boolean mobile) {
        return "%s %02d %02d".formatted(mobile ? "06 39 98" : "02 61 91", dice.between(0, 99), dice.between(0, 99));
    }

    private String nir(Person person) {
        Identity who = person.identity();
        if (person.rank() % 70 == 3) {
            return "";
        }
        String nir = Numbers.nir(who.sex(), who.born(), who.place(), 100 + person.rank());
        boolean doubtful = person.rank() % 50 == 7;
        return doubtful ? nir.substring(0, 13) + "%02d".formatted(Integer.parseInt(nir.substring(13)) % 97 + 1) : nir;
    }
}
