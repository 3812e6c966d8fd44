package fr.boussole.careplan;

import fr.boussole.circle.Circle;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.pdf.NewFile;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.prescription.Listed;
import fr.boussole.prescription.Prescription;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.security.Session;
import fr.boussole.team.Member;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The papers about a person's plan. */
public final class PlanPapers {
    private final Session session;
    private final Clock clock;
    private final Sources sources;

    /** What they are read from. */
    public record Sources(
            CarePlans plans,
            Stories stories,
            Goals goals,
            Patients patients,
            Circle circle,
            Prescriptions prescriptions,
            Team team,
            FieldHistory history) {}

    public PlanPapers(Session session, Clock clock, Sources sources) {
        this.session = session;
        this.clock = clock;
        this.sources = sources;
    }

    /** As it would be printed, PDF/A-3a and PDF/UA-1; the same plan on the same day gives the same bytes. */
    public PdfFile print(PlanPaper paper, PatientId person) {
        PlanContent content = content(person);
        return new PdfFile(paper.fileName(content.person().code()), bytes(paper, content));
    }

    /**
     * Writes it to a file.
     *
     * @param replace whether somebody has agreed to lose a file of that name
     * @throws fr.boussole.platform.Refusal when it can't be written there, or something is there already
     */
    public void write(PlanPaper paper, PatientId person, Path file, boolean replace) {
        PlanContent content = content(person);
        byte[] pdf = bytes(paper, content);
        new NewFile(file, replace).write(out -> out.write(pdf));
        sources.plans().noteUse(content.person().id(), false);
    }

    private byte[] bytes(PlanPaper paper, PlanContent content) {
        return switch (paper) {
            case BINDER -> CarePlanPdf.write(content);
            case LARGE -> CarePlanPdf.large(content);
            case FULL -> FullPlanPdf.write(content, past(content));
        };
    }

    PlanContent content(PatientId person) {
        session.require(Right.CARE);
        PatientId kept = sources.patients().kept(person);
        return new PlanContent(
                sources.circle().around(kept),
                sources.team().practice(),
                sources.team()
                        .byId(session.member())
                        .map(member -> member.name().full())
                        .orElse(""),
                LocalDate.now(clock),
                sources.plans().of(kept),
                new PlanContent.Said(
                        sources.stories().of(kept).filter(story -> !story.empty()),
                        sources.goals().of(kept),
                        sources.stories().answers(kept).values().stream()
                                .filter(one -> one.answer() == Explored.Answer.NOTHING)
                                .toList()),
                sources.prescriptions().all(kept).stream()
                        .map(Listed::prescription)
                        .collect(Collectors.toMap(Prescription::id, one -> one)),
                sources.team().members().stream().collect(Collectors.toMap(Member::id, member -> member)));
    }

    /** Every rating and every change. */
    PlanPast past(PlanContent content) {
        List<Assessment> ratings = content.plan().entries().stream()
                .flatMap(entry -> sources.plans().assessments(entry.problem().id()).stream())
                .toList();
        List<FieldHistory.Change> changes = sources
                .history()
                .of(content.person().id(), 0, Integer.MAX_VALUE)
                .stream()
                .filter(change -> PlanFields.ENTITIES.contains(change.entity()))
                .toList();
        return new PlanPast(ratings, changes, clock.getZone());
    }
}
