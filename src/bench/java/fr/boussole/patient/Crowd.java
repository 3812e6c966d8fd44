package fr.boussole.patient;

import fr.boussole.team.Address;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As many invented people as the whole experiment has, the same ones each time. */
public final class Crowd {
    private static final List<String> START = List.of(
            "Ver", "Bois", "Clai", "Beau", "Pom", "Tour", "Chan", "Grand", "Mai", "Haut", "Quatre", "Bel", "Dou",
            "Éper", "Noi", "Mar", "Le", "Ker", "Saint-", "d'Au", "d'Haute", "de La ", "Pen", "Bri", "Mal", "Tran",
            "Fou", "Gué", "Rou", "Lem");
    private static final List<String> MIDDLE = List.of(
            "te", "jo", "re", "ri", "me", "ne", "te", "lou", "pré", "son", "bo", "sou", "hu", "ce", "vi", "se", "ti",
            "gro", "feu", "lai");
    private static final List<String> END = List.of(
            "feuille",
            "li",
            "fontaine",
            "vage",
            "reau",
            "bise",
            "ve",
            "blanche",
            "meur",
            "lin",
            "er",
            "tier",
            "combe",
            "oine",
            "ouard",
            "ec",
            "ic",
            "ault",
            "eux",
            "ette");
    private static final List<String> GIVEN = List.of(
            "Marie",
            "Jean",
            "Yvonne",
            "Émile",
            "Geneviève",
            "François-Xavier",
            "Aïcha",
            "Rachid",
            "Thérèse",
            "André",
            "Marie-Louise",
            "Jean-Baptiste",
            "Noëlle",
            "Hervé",
            "Zoé",
            "Solange",
            "Mamadou",
            "Inès",
            "Loïc",
            "Odette");

    private Crowd() {}

    public static Stream<Patient> of(int size) {
        Random dice = new Random(25_800);
        return IntStream.rangeClosed(1, size).mapToObj(rank -> patient(rank, dice));
    }

    private static Patient patient(int rank, Random dice) {
        String family = name(dice);
        String given = one(GIVEN, dice) + " " + one(GIVEN, dice);
        LocalDate born = LocalDate.of(1920, 1, 1).plusDays(dice.nextInt(31_000));
        return new Patient(
                new PatientId(rank),
                "P%05d".formatted(rank),
                new Identity(
                        family,
                        given,
                        born,
                        dice.nextInt(3) == 0 ? Sex.M : Sex.F,
                        "99999",
                        dice.nextInt(4) == 0 ? name(dice) : "",
                        ""),
                IdentityStatus.QUALIFIED,
                new Coverage(new Nir("2" + "%014d".formatted(rank)), "CPAM d'Ille-et-Vilaine", 100, 0, "", false),
                new Home(
                        new Address(rank % 90 + " rue du Lavoir", "35999", "Saint-Aubin-les-Prés"),
                        "",
                        "Code 47B2",
                        "+33261910000",
                        "",
                        ""),
                Referral.NONE,
                new Inclusion(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), true),
                new Patient.Standing(
                        PatientStatus.values()[Math.min(5, dice.nextInt(9))], Optional.of(LocalDate.of(2026, 1, 1))),
                1);
    }

    private static String name(Random dice) {
        return one(START, dice) + one(MIDDLE, dice) + (dice.nextBoolean() ? one(MIDDLE, dice) : "") + one(END, dice);
    }

    private static String one(List<String> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }
}
