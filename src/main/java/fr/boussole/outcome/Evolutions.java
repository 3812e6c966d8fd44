package fr.boussole.outcome;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.Goal;
import fr.boussole.careplan.GoalOutcome;
import fr.boussole.careplan.Goals;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.Patients;
import fr.boussole.patient.Sex;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.NewFile;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one person's plan went, on screen and as the page for her prescriber. */
public final class Evolutions {
    private final Session session;
    private final Clock clock;
    private final Sources sources;
    private final Texts texts = Texts.beside(Evolutions.class);

    /** Where it comes from. */
    public record Sources(CarePlans plans, Goals goals, Victories victories, Patients patients, Team team) {}

    public Evolutions(Session session, Clock clock, Sources sources) {
        this.session = session;
        this.clock = clock;
        this.sources = sources;
    }

    public Evolution of(PatientId person) {
        CarePlan plan = sources.plans().of(person);
        return new Evolution(
                Evolution.lines(plan),
                plan.entries().stream().map(CarePlan.Entry::problem).toList(),
                sources.victories().of(person),
                Outcomes.of(plan));
    }

    /** Full names of members. */
    public Map<MemberId, String> members() {
        return sources.team().members().stream()
                .collect(Collectors.toMap(Member::id, one -> one.name().full()));
    }

    /**
     * The report for the prescriber: one page, PDF/A-3a; with the same data on the same day the same bytes.
     *
     * @throws Refusal when there is no such file
     */
    public byte[] pdf(PatientId person) {
        return EvolutionPdf.write(content(person), LocalDate.now(clock));
    }

    /** The same, named without a health word. */
    public PdfFile paper(PatientId person) {
        return new PdfFile(texts.get("evolution.file", LocalDate.now(clock).toString()), pdf(person));
    }

    /**
     * Writes the page to a file; the file of a person that was joined to another leads to the kept one.
     *
     * @param replace whether somebody has agreed to lose a file of that name
     * @throws Refusal when it can't be written there, or something is there already
     */
    public void write(PatientId person, Path file, boolean replace) {
        PatientId kept = sources.patients().kept(person);
        byte[] pdf = pdf(kept);
        new NewFile(file, replace).write(out -> out.write(pdf));
        noteUse(kept, false);
    }

    /** For the journal: the page was printed, or saved as a file. */
    public void noteUse(PatientId person, boolean printed) {
        sources.plans().noteUse(person, printed);
    }

    private EvolutionPdf.Content content(PatientId person) {
        session.require(Right.CARE);
        PatientLine line = sources.patients().lines(Set.of(person)).values().stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(texts.get("person.unknown")));
        Map<MemberId, String> members = members();
        Evolution evolution = of(person);
        return new EvolutionPdf.Content(
                texts.get(
                        line.sex() == Sex.F ? "evolution.mrs" : "evolution.mr",
                        line.fullName(),
                        Formats.date(line.birthDate())),
                sources.team().practice().map(Practice::name).orElse(""),
                evolution,
                reached(person),
                raters(evolution, members),
                members.getOrDefault(session.member(), ""));
    }

    private List<Goal> reached(PatientId person) {
        return sources.goals().of(person).stream()
                .filter(goal -> goal.end().outcome() == GoalOutcome.REACHED)
                .toList();
    }

    /** Those whose figures stand on the page, each once. */
    private static List<String> raters(Evolution evolution, Map<MemberId, String> members) {
        return evolution.lines().stream()
                .flatMap(line -> Stream.concat(Stream.of(line.admission()), line.latest().stream()))
                .map(Assessment::member)
                .distinct()
                .map(member -> members.getOrDefault(member, ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
