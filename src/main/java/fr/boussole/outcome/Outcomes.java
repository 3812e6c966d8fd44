package fr.boussole.outcome;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What care changed, as the Omaha System reports it: per problem and scale, from admission to the latest rating. Second
 * ratings and withdrawn ones count in none of it.
 */
public final class Outcomes {
    private final Session session;
    private final Audit audit;
    private final CarePlans plans;
    private final OutcomeMapper mapper;

    public Outcomes(Database database, Audit audit, Session session, CarePlans plans) {
        this.session = session;
        this.audit = audit;
        this.plans = plans;
        mapper = database.mapper(OutcomeMapper.class);
    }

    /**
     * The practice over a period.
     *
     * @param scales all problems together, each scale by itself
     * @param problems that have any, in the order of display
     * @param agreements of raters, in the order of the scales
     */
    public record Report(
            Period period,
            Map<Dimension, Outcome> scales,
            List<ProblemOutcome> problems,
            List<RaterAgreement> agreements) {
        public Report {
            scales = new EnumMap<>(scales);
            problems = List.copyOf(problems);
            agreements = List.copyOf(agreements);
        }

        public Outcome of(Dimension scale) {
            return Objects.requireNonNull(scales.get(scale));
        }

        /** Problems with both ratings. */
        public int n() {
            return scales.values().stream().mapToInt(Outcome::n).max().orElse(0);
        }
    }

    /** Of stretches of care whose latest rating lies in the period; of double ratings made in it. */
    public Report practice(Period period) {
        session.require(Right.CARE);
        List<OutcomeMapper.Row> changes = mapper.changes(period.from(), period.to());
        Map<Dimension, Crossing> doubles = crossings(mapper.doubles(period.from(), period.to()));
        return new Report(
                period,
                outcomes(crossings(changes)),
                problems(changes.stream().collect(Collectors.groupingBy(OutcomeMapper.Row::problem)).entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> OmahaCatalog.get()
                                        .problem(entry.getKey())
                                        .orElseThrow(),
                                entry -> crossings(entry.getValue())))),
                Arrays.stream(Dimension.values())
                        .map(scale ->
                                doubles.getOrDefault(scale, new Crossing()).agreement(scale))
                        .toList());
    }

    /** One person's, over all her problems that have both ratings, whenever they were. */
    public List<ProblemOutcome> of(PatientId person) {
        return of(plans.of(person));
    }

    /** The same of a plan that is at hand. */
    static List<ProblemOutcome> of(CarePlan plan) {
        Map<Problem, Map<Dimension, Crossing>> found = new HashMap<>();
        for (CarePlan.Entry entry : plan.entries()) {
            for (Advance one : Advance.all(entry.ratings())) {
                Map<Dimension, Crossing> scales =
                        found.computeIfAbsent(entry.problem().problem(), none -> new EnumMap<>(Dimension.class));
                for (Dimension scale : Dimension.values()) {
                    scales.computeIfAbsent(scale, none -> new Crossing())
                            .add(
                                    one.admission().rating().of(scale),
                                    one.latest().rating().of(scale),
                                    1);
                }
            }
        }
        return problems(found);
    }

    /** For the journal: the practice's figures were printed, or saved as a file. */
    public void noteUse(boolean printed) {
        session.require(Right.CARE);
        audit.note(printed ? Audit.Action.PRINT : Audit.Action.EXPORT, "outcome", 0);
    }

    private static List<ProblemOutcome> problems(Map<Problem, Map<Dimension, Crossing>> found) {
        List<Problem> order = OmahaCatalog.get().problems();
        return found.entrySet().stream()
                .map(entry -> new ProblemOutcome(entry.getKey(), outcomes(entry.getValue())))
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.problem())))
                .toList();
    }

    private static Map<Dimension, Crossing> crossings(List<OutcomeMapper.Row> rows) {
        Map<Dimension, Crossing> scales = new EnumMap<>(Dimension.class);
        for (OutcomeMapper.Row row : rows) {
            scales.computeIfAbsent(Dimension.valueOf(row.scale()), none -> new Crossing())
                    .add(row.one(), row.other(), row.times());
        }
        return scales;
    }

    private static Map<Dimension, Outcome> outcomes(Map<Dimension, Crossing> crossings) {
        return Arrays.stream(Dimension.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        scale -> crossings.getOrDefault(scale, new Crossing()).outcome(scale)));
    }
}
