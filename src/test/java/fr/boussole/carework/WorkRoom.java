package fr.boussole.carework;

import static fr.boussole.testing.PlanRoom.HB;
import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.TODAY;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.InterventionId;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.Samples;
import fr.boussole.visit.Recorder;
import fr.boussole.visit.Visit;
import fr.boussole.visit.Visits;
import java.nio.file.Path;
import java.time.LocalDate;

/** Two people with a plan, and their visits, on a real file; on 21 November 2026 at 10:00. */
final class WorkRoom implements AutoCloseable {
    final PlanRoom plan;
    final Visits visits;
    final Recorder recorder;
    final CareWork work;
    final CategoryShares shares;

    WorkRoom(Path folder) {
        plan = new PlanRoom(folder).filled();
        visits = new Visits(plan.database, plan.session, plan.session, plan.clock);
        recorder = new Recorder(visits, plan.patients);
        work = new CareWork(plan.database, plan.session, plan.session, plan.plans);
        shares = new CategoryShares(plan.database, plan.session);
    }

    /** Not yet written: with her, by the nurse. */
    Visit visit(LocalDate day, String start, String end) {
        return Samples.visit(visits.nextId().value(), HB.value(), HER.value(), day, start, end);
    }

    Visit today(String start, String end) {
        return visit(TODAY, start, end);
    }

    Visit recorded(LocalDate day, String start, String end, CareWork.Done done) {
        Visit visit = visit(day, start, end);
        visits.record(visit, written -> work.write(written, done));
        return visit;
    }

    /** Of hers, by its problem and category. */
    InterventionId intervention(String problem, String category) {
        CarePlan.Entry entry = plan.entry(problem);
        return entry.interventions().stream()
                .filter(one -> one.category().code().equals(category))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Category category(String code) {
        return plan.omaha.category(code).orElseThrow();
    }

    @Override
    public void close() {
        plan.close();
    }
}
