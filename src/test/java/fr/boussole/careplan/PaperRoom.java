package fr.boussole.careplan;

import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.circle.CircleMember;
import fr.boussole.circle.Ring;
import fr.boussole.platform.text.Formats;
import fr.boussole.team.Address;
import fr.boussole.team.Practice;
import fr.boussole.team.PracticeKind;
import fr.boussole.testing.PlanRoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A practice with plans as one meets them, and the papers made of them. */
final class PaperRoom {
    static final String DAUGHTER = "Élise d'Hautefeuille-Maëstracci";

    private static final List<String> CODES =
            List.of("26", "42", "24", "27", "07", "35", "29", "38", "36", "12", "06", "31");
    private static final List<String> SIGNS =
            List.of("01", "08", "01", "08", "01", "03", "01", "04", "02", "01", "01", "01");

    final PlanRoom room;
    final PlanPapers papers;

    PaperRoom(PlanRoom room) {
        this.room = room;
        papers = new PlanPapers(
                room.session,
                room.clock,
                new PlanPapers.Sources(
                        room.plans,
                        room.stories,
                        room.goals,
                        room.patients,
                        room.circle,
                        room.prescriptions,
                        room.team,
                        room.history));
        room.team.savePractice(new Practice(
                "Cabinet des Tilleuls",
                PracticeKind.values()[0],
                new Address("14 rue des Tilleuls", "35999", "Saint-Aubin-les-Prés"),
                new Practice.Reach("+33299123456", ""),
                new Practice.Registration("", "", new Practice.Account("", "")),
                "",
                0));
        around("fille", DAUGHTER, "+33612345678", 1);
        around("kinésithérapeute", "Yann Le Bihan", "+33299887766", 0);
    }

    private void around(String what, String name, String phone, int rank) {
        boolean near = what.equals("fille");
        room.circle.add(new CircleMember(
                room.circle.nextId(),
                PlanRoom.HER,
                near ? Ring.PERSONAL : Ring.PROFESSIONAL,
                Optional.empty(),
                name,
                near ? "" : what,
                near ? what : "",
                CircleMember.Reach.phone(Formats.typedPhone(phone)),
                "",
                "",
                new CircleMember.Marks(near, near, near),
                rank,
                Optional.empty(),
                1));
    }

    CircleMember known(String name) {
        return room.circle.of(PlanRoom.HER).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Acted on since May, rated three times, each with interventions of several people. */
    PaperRoom with(int problems) {
        List<PlannedProblem> raised = new ArrayList<>();
        room.clock.forward(Duration.ofDays(-188));
        for (int i = 0; i < problems; i++) {
            PlannedProblem one = room.added(CODES.get(i), SIGNS.get(i));
            raised.add(one);
            room.plans.add(List.of(
                    by(Doer.NURSE, room.intervention(one, "02", "14", "Pansement hydrocolloïde après lavage au sérum")),
                    by(
                            Doer.NURSE,
                            room.intervention(one, "04", "68", "Regarder les points d'appui, la douleur de 0 à 10")),
                    i % 2 == 0
                            ? by(
                                    Doer.of(DoerKind.PERSON),
                                    room.intervention(one, "01", "51", "Lever les talons à midi"))
                            : by(
                                    new Doer(
                                            DoerKind.CARER,
                                            Optional.of(known(DAUGHTER).id()),
                                            DAUGHTER),
                                    room.intervention(
                                            one, "04", "32", "Préparer le pilulier et regarder ce qui reste"))));
        }
        room.clock.forward(Duration.ofDays(188));
        LocalDate may = PlanRoom.TODAY.minusDays(187);
        for (int i = 0; i < problems; i++) {
            room.rated(raised.get(i), may, Occasion.ADMISSION, 1 + i % 3, 2, 1 + i % 2);
            room.rated(raised.get(i), may.plusDays(62), Occasion.INTERIM, 2 + i % 3, 3, 2 + i % 2);
            room.rated(raised.get(i), may.plusDays(124), Occasion.INTERIM, 3 + i % 3, 3 + i % 3, 3 + i % 2);
        }
        return this;
    }

    /** One only at risk, one documented only, one nobody but nurses may read of. */
    PaperRoom withOthers() {
        PlannedProblem risk = room.problem("39");
        room.plans.add(
                new PlannedProblem(
                        risk.id(),
                        risk.patient(),
                        risk.problem(),
                        risk.scope(),
                        ProblemState.POTENTIAL,
                        Priority.HIGH,
                        List.of(),
                        "somnifères pris le soir, deux chutes cette année",
                        Optional.of(PlanRoom.TODAY.minusYears(2)),
                        Optional.empty(),
                        60,
                        PlanRoom.TODAY,
                        Ending.NONE,
                        1),
                Optional.empty());
        room.plans.add(room.problem("20", "01").with(Priority.LOW), Optional.empty());
        PlannedProblem unspoken = room.added("16", "04");
        room.plans.add(
                List.of(room.intervention(unspoken, "03", "66", "Voir avec l'assistante sociale, sans attendre")));
        return this;
    }

    /** What she said when she was met, and three goals: one agreed, one refused, one reached. */
    PaperRoom met() {
        room.stories.save(new Story(
                PlanRoom.HER,
                "Je veux rester chez moi, avec mes poules. L'hôpital, plus jamais.",
                "Ma fille, le jardin, la messe du dimanche",
                "Je lis tout, je n'oublie rien ; mes voisins passent chaque jour",
                PlanRoom.TODAY.minusDays(187),
                PlanRoom.HB,
                0));
        goal("Marcher jusqu'au poulailler", "seule, trois jours de suite", Agreement.AGREED, "", Goal.End.OPEN);
        goal("Porter une téléalarme", "", Agreement.REFUSED, "je ne veux pas qu'on me surveille", Goal.End.OPEN);
        goal(
                "Dormir sans se relever",
                "",
                Agreement.RESERVED,
                "",
                new Goal.End(GoalOutcome.REACHED, Optional.of(PlanRoom.TODAY)));
        return this;
    }

    private void goal(String words, String measure, Agreement agreement, String reason, Goal.End end) {
        room.goals.add(new Goal(
                room.goals.nextId(),
                PlanRoom.HER,
                words,
                measure,
                Optional.of(PlanRoom.TODAY.plusDays(40)),
                new Goal.Decision(
                        agreement == Agreement.REFUSED ? ProposedBy.NURSE : ProposedBy.PERSON, agreement, reason),
                end,
                1));
    }

    private static Intervention by(Doer doer, Intervention one) {
        return new Intervention(
                one.id(),
                one.problem(),
                one.category(),
                one.target(),
                one.detail(),
                doer,
                one.frequency(),
                one.status(),
                one.since(),
                one.ending(),
                one.version());
    }

    /** As the command writes it. */
    byte[] bytes(PlanPaper paper) {
        try {
            Path file = Files.createTempDirectory("papers").resolve("plan.pdf");
            papers.write(paper, PlanRoom.HER, file, false);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] pdf(PlanPaper paper, String name) throws IOException {
        byte[] bytes = bytes(paper);
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf", name + ".pdf"), bytes);
        return bytes;
    }
}
