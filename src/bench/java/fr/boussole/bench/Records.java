package fr.boussole.bench;

import fr.boussole.circle.CircleMember;
import fr.boussole.circle.CircleMemberId;
import fr.boussole.circle.Ring;
import fr.boussole.measure.Amounts;
import fr.boussole.measure.Measure;
import fr.boussole.measure.MeasureId;
import fr.boussole.measure.MeasureKind;
import fr.boussole.patient.Alert;
import fr.boussole.patient.AlertId;
import fr.boussole.patient.AlertKind;
import fr.boussole.patient.PatientId;
import fr.boussole.prescription.Course;
import fr.boussole.prescription.DurationUnit;
import fr.boussole.prescription.Prescriber;
import fr.boussole.prescription.Prescription;
import fr.boussole.prescription.PrescriptionId;
import fr.boussole.situation.Entitlement;
import fr.boussole.situation.EntitlementId;
import fr.boussole.situation.EntitlementKind;
import fr.boussole.situation.EntitlementState;
import fr.boussole.situation.Situation;
import fr.boussole.team.MemberId;
import fr.boussole.transmission.Transmission;
import fr.boussole.transmission.Transmissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What the rooms of a person's file hold of each of many people, the same each time. */
final class Records {
    static final int TRANSMISSIONS = 500_000;
    static final int MEASURES = 300_000;
    private static final int AT_ONCE = 50_000;
    private static final List<String> TARGETS = List.of(
            "Plaie du talon",
            "Chutes",
            "Douleur",
            "Observance",
            "Aidante fatiguée",
            "Alimentation",
            "Sommeil",
            "Moral");
    private static final List<MeasureKind> KINDS = List.of(
            MeasureKind.PRESSURE, MeasureKind.PULSE, MeasureKind.TEMPERATURE, MeasureKind.WEIGHT, MeasureKind.GLUCOSE);

    private final Rooms rooms;
    private final int people;
    private final int members;
    private final LocalDate last;

    Records(Rooms rooms, int people, int members, LocalDate last) {
        this.rooms = rooms;
        this.people = people;
        this.members = members;
        this.last = last;
    }

    void write() {
        List<CircleMemberId> around = rooms.circle.nextIds(2 * people);
        rooms.circle.addAll(IntStream.range(0, 2 * people)
                .mapToObj(rank -> around(rank, around.get(rank)))
                .toList());
        List<AlertId> alerts = rooms.alerts.nextIds(people);
        rooms.alerts.addAll(persons()
                .mapToObj(id -> alert(id, alerts.get((int) id - 1)))
                .toList());
        List<PrescriptionId> papers = rooms.prescriptions.nextIds(2 * people);
        rooms.prescriptions.addAll(IntStream.range(0, 2 * people)
                .mapToObj(rank -> prescription(rank, papers.get(rank)))
                .toList());
        rooms.situations.addAll(persons()
                .mapToObj(id -> new Situation(
                        new PatientId(id),
                        "Maison de plain-pied, chauffage au bois",
                        "Vit seule, sa fille à dix minutes",
                        "Voit ses voisins le dimanche",
                        "Petite retraite",
                        "Rester chez moi, avec mon jardin",
                        1))
                .toList());
        List<EntitlementId> rights = rooms.entitlements.nextIds(people);
        rooms.entitlements.addAll(persons()
                .mapToObj(id -> right(id, rights.get((int) id - 1)))
                .toList());
        rooms.transmissions.addAll(() ->
                IntStream.range(0, TRANSMISSIONS).mapToObj(this::transmission).iterator());
        for (int first = 0; first < MEASURES; first += AT_ONCE) {
            Iterator<MeasureId> ids = rooms.measures.nextIds(AT_ONCE).iterator();
            List<Measure> some = new ArrayList<>(AT_ONCE);
            for (int rank = first; rank < first + AT_ONCE; rank++) {
                some.add(measure(rank, ids.next()));
            }
            rooms.measures.addAll(some);
        }
    }

    private LongStream persons() {
        return LongStream.rangeClosed(1, people);
    }

    private CircleMember around(int rank, CircleMemberId id) {
        boolean family = rank % 2 == 0;
        return new CircleMember(
                id,
                new PatientId(1 + rank / 2),
                family ? Ring.PERSONAL : Ring.PROFESSIONAL,
                Optional.empty(),
                family ? "Inventée Lucienne" : "Dr Inventé Armel",
                family ? "" : "médecin traitant",
                family ? "fille" : "",
                CircleMember.Reach.phone("+33261910000"),
                "",
                family ? "Fait les courses le samedi" : "",
                new CircleMember.Marks(family, family, family),
                1 + rank % 2,
                Optional.empty(),
                1);
    }

    private Alert alert(long person, AlertId id) {
        boolean asked = person % 3 == 0;
        return new Alert(
                id,
                new PatientId(person),
                asked ? AlertKind.NO_ALLERGY : person % 3 == 1 ? AlertKind.ALLERGY : AlertKind.RISK,
                asked ? "" : person % 3 == 1 ? "pénicilline" : "anticoagulant",
                "",
                Optional.of(LocalDate.of(2025, 3, 4)),
                Optional.empty(),
                1);
    }

    /** One that is over, and one that runs. */
    private Prescription prescription(int rank, PrescriptionId id) {
        LocalDate start = last.minusDays(rank % 2 == 0 ? 400 : rank % 80);
        return new Prescription(
                id,
                new PatientId(1 + rank / 2),
                Prescriber.named("Dr Inventé Armel"),
                start,
                "Pansement du talon droit, un jour sur deux, dimanches et jours fériés compris",
                new Course(start, 3, DurationUnit.MONTHS, 0),
                true,
                false,
                "",
                Optional.empty(),
                Prescription.Stop.NONE,
                1);
    }

    private Entitlement right(long person, EntitlementId id) {
        return new Entitlement(
                id,
                new PatientId(person),
                EntitlementKind.APA,
                EntitlementState.OPEN,
                "GIR 4",
                "",
                Optional.of(last.minusDays(300)),
                Optional.of(last.plusDays(person % 400)),
                "",
                1);
    }

    /** In the order of time; half of them are closed. */
    private Transmissions.Past transmission(int rank) {
        SplittableRandom dice = new SplittableRandom(rank);
        Instant at = WholeExperiment.NOON.instant().minusSeconds((TRANSMISSIONS - rank) * 170L);
        MemberId author = new MemberId(1 + dice.nextInt(members));
        return new Transmissions.Past(
                new PatientId(1 + dice.nextInt(people)),
                author,
                at,
                Transmission.Content.focus(
                        TARGETS.get(dice.nextInt(TARGETS.size())),
                        "Rougeur de 2 cm au talon, douleur à l'appui, pas de fièvre. Mange bien.",
                        "Soins faits, talon déchargé, famille prévenue.",
                        dice.nextBoolean() ? "Mieux le lendemain." : "",
                        dice.nextInt(50) == 0),
                dice.nextBoolean()
                        ? Optional.of(new Transmission.Closing(at.plusSeconds(90_000), author))
                        : Optional.empty());
    }

    private Measure measure(int rank, MeasureId id) {
        SplittableRandom dice = new SplittableRandom(rank);
        MeasureKind kind = KINDS.get(dice.nextInt(KINDS.size()));
        Amounts amounts = switch (kind) {
            case PRESSURE -> Amounts.of("" + (100 + dice.nextInt(80)), "" + (50 + dice.nextInt(40)));
            case PULSE -> Amounts.of("" + (55 + dice.nextInt(50)));
            case TEMPERATURE -> Amounts.of("3" + (6 + dice.nextInt(3)) + "." + dice.nextInt(10));
            case WEIGHT -> Amounts.of("" + (45 + dice.nextInt(50)));
            default -> Amounts.of("1." + dice.nextInt(10, 99));
        };
        LocalDateTime at = LocalDateTime.ofInstant(
                WholeExperiment.NOON.instant().minusSeconds((MEASURES - rank) * 285L), ZoneId.of("Europe/Paris"));
        return new Measure(
                id,
                new PatientId(1 + dice.nextInt(people)),
                new MemberId(1 + dice.nextInt(members)),
                at.withSecond(0).withNano(0),
                kind,
                amounts,
                "",
                "",
                Measure.Withdrawal.NONE,
                1);
    }
}
