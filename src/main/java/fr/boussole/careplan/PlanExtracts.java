package fr.boussole.careplan;

import fr.boussole.careplan.PlanExtract.Acted;
import fr.boussole.careplan.PlanExtract.Raised;
import fr.boussole.careplan.PlanExtract.Rated;
import fr.boussole.careplan.PlanExtract.Stage;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.db.Database;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans without their words, for what leaves the practice. */
public final class PlanExtracts {
    private final Session session;
    private final PlanExtractMapper mapper;

    public PlanExtracts(Database database, Session session) {
        this.session = session;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        mapper = database.mapper(PlanExtractMapper.class);
    }

    private record Key(PatientId person, String problem) {}

    /**
     * What was noted until a day, of files joined to somebody's too.
     *
     * @param people by the file under which they are read
     * @param last what was begun, rated or closed after it is left out
     */
    public PlanExtract of(Set<PatientId> people, LocalDate last) {
        session.require(Right.BILLING);
        Map<Key, Raised> raised = new LinkedHashMap<>();
        for (PlanExtractMapper.ProblemRow row : mapper.problems(last)) {
            if (people.contains(row.person())) {
                // Of files joined to hers the same problem may stand twice: hers is the first.
                raised.putIfAbsent(new Key(row.person(), row.problem()), raised(row, last));
            }
        }
        List<Rated> rated = mapper.ratings(last).stream()
                .filter(row -> raised.containsKey(new Key(row.person(), row.problem())))
                .map(row -> new Rated(
                        row.person(),
                        row.problem(),
                        row.ratedOn(),
                        new Rating(row.knowledge(), row.behavior(), row.status()),
                        row.occasion(),
                        row.ratedWho()))
                .toList();
        List<Acted> acted = mapper.interventions(last).stream()
                .flatMap(
                        row -> Optional.ofNullable(raised.get(new Key(row.person(), row.problem())))
                                .map(of -> acted(row, of))
                                .stream())
                .toList();
        return new PlanExtract(List.copyOf(raised.values()), rated, acted);
    }

    private static Raised raised(PlanExtractMapper.ProblemRow row, LocalDate last) {
        return new Raised(
                row.person(),
                row.problem(),
                row.scope(),
                row.state(),
                row.priority(),
                row.signs(),
                row.openedOn(),
                Optional.ofNullable(row.closedOn()).filter(day -> !day.isAfter(last)));
    }

    private static Acted acted(PlanExtractMapper.InterventionRow row, Raised of) {
        boolean running = of.actedOn() && row.stoppedOn() == null;
        Stage stage = row.status() == InterventionStatus.DONE ? Stage.DONE : running ? Stage.PLANNED : Stage.STOPPED;
        return new Acted(row.person(), row.problem(), row.category(), row.target(), row.byKind(), stage, row.since());
    }
}
