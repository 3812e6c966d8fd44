package fr.boussole.intake;

import fr.boussole.billing.Tariffs;
import fr.boussole.careplan.Goals;
import fr.boussole.careplan.PlanImports;
import fr.boussole.circle.Circle;
import fr.boussole.document.Documents;
import fr.boussole.measure.Measures;
import fr.boussole.patient.Alerts;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.situation.Entitlements;
import fr.boussole.situation.Situations;
import fr.boussole.team.Team;
import fr.boussole.transmission.Transmissions;
import fr.boussole.visit.Visits;
import java.time.Clock;

/**
 * A practice read from a folder: looked through first, with everything that is wrong in it, then taken whole or not at
 * all. Patients and visits pass one by one, so that a million of them need little memory.
 */
public final class Intake {
    private final Clock clock;
    private final Texts texts = Texts.beside(Intake.class);

    public Intake(Clock clock) {
        this.clock = clock;
    }

    /** The rooms an import writes into; the session behind them must have every right. */
    public record Rooms(
            Database database,
            Team team,
            Patients patients,
            Visits visits,
            Tariffs tariffs,
            Persons persons,
            Cares cares,
            Plans plans) {}

    /** What is known of people. */
    public record Persons(
            Circle circle, Alerts alerts, Situations situations, Entitlements entitlements, Documents documents) {}

    /** What is done for them. */
    public record Cares(Prescriptions prescriptions, Transmissions transmissions, Measures measures) {}

    /** What is aimed at with them. */
    public record Plans(PlanImports plans, Goals goals) {}

    /** Reads everything and writes nothing. */
    public Report read(IntakeFolder folder) {
        return read(folder, Progress.none());
    }

    /** @throws Refusal when a file cannot be read, or {@code progress} asked to stop */
    public Report read(IntakeFolder folder, Progress progress) {
        return new Reading(folder, clock, texts, progress).through(new Taker() {});
    }

    /**
     * Writes all of it in one transaction into a practice that is still empty.
     *
     * @throws Refusal when anything in the folder must be corrected first; then nothing was written
     */
    public Report apply(IntakeFolder folder, Rooms rooms, Progress progress) {
        return rooms.database().together(() -> {
            if (rooms.team().practice().isPresent()) {
                throw new Refusal(texts.get("practice.already"));
            }
            Writing writing = new Writing(rooms);
            Report report = new Reading(folder, clock, texts, progress).through(writing);
            writing.finish();
            if (!report.acceptable()) {
                throw new Refusal(texts.get("folder.refused", report.problems().size() + report.unlisted()));
            }
            return report;
        });
    }
}
