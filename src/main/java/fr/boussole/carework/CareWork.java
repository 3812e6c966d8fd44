package fr.boussole.carework;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.DoerKind;
import fr.boussole.careplan.Ending;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.InterventionId;
import fr.boussole.careplan.Rating;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a person's plan was done at a visit, why something was not, and how the visit's time was shared. */
public final class CareWork {
    private static final VisitId NO_VISIT = new VisitId(-1);

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final CarePlans plans;
    private final CareWorkMapper mapper;
    private final AtomicLong toCome = new AtomicLong();
    private final Texts texts = Texts.beside(CareWork.class);

    /** Build it after {@code Visits} and {@link CarePlans}, which register the keys. */
    public CareWork(Database database, Audit audit, Session session, CarePlans plans) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.plans = plans;
        mapper = database.mapper(CareWorkMapper.class);
    }

    /**
     * All that is noted of one visit.
     *
     * @param marks of what was done or not; an intervention of which nothing is said is not among them
     * @param shares minutes by category where someone shared them by hand; empty for equal parts
     * @param ratings made during the visit
     */
    public record Done(List<Mark> marks, Map<Category, Integer> shares, List<Assessment> ratings) {
        public static final Done NOTHING = new Done(List.of(), Map.of(), List.of());

        public Done {
            marks = List.copyOf(marks);
            shares = Map.copyOf(shares);
            ratings = List.copyOf(ratings);
        }

        /** Health data stays out of logs. */
        @Override
        public String toString() {
            return "Done[" + marks.size() + "]";
        }
    }

    /** What a visit's form begins with. @param visit empty for a new one */
    Checklist checklist(PatientId person, Optional<VisitId> visit, LocalDate day) {
        session.require(Right.CARE);
        VisitId but = visit.orElse(NO_VISIT);
        Map<InterventionId, Mark> noted = marks(but).stream()
                .collect(Collectors.toMap(Mark::intervention, Function.identity(), (one, two) -> one));
        Map<InterventionId, Checklist.Before> before = mapper.last(person, day, but).stream()
                .collect(Collectors.toMap(
                        CareWorkMapper.LastRow::interventionId,
                        row -> new Checklist.Before(row.visitDate(), row.done(), row.whyNot())));
        CarePlan plan = plans.of(person);
        List<Checklist.Line> lines = new ArrayList<>();
        for (CarePlan.Entry entry : plan.entries()) {
            for (Intervention one : entry.interventions()) {
                if (noted.containsKey(one.id()) || entry.problem().actedOn() && ran(one, day)) {
                    lines.add(new Checklist.Line(
                            one,
                            entry.problem().problem(),
                            Optional.ofNullable(noted.get(one.id())),
                            Optional.ofNullable(before.get(one.id()))));
                }
            }
        }
        lines.sort(Comparator.comparing(line -> line.intervention().doer().kind() != DoerKind.NURSE));
        return new Checklist(
                List.copyOf(lines),
                plan.current().stream()
                        .filter(entry ->
                                entry.due().filter(due -> !due.isAfter(day)).isPresent())
                        .toList(),
                plan.current(),
                shares(but),
                mapper.note(person, day, but).orElse(""));
    }

    /** On a day, as far as is still known: what is done for good does not say since when. */
    private static boolean ran(Intervention one, LocalDate day) {
        return !one.since().isAfter(day)
                && (one.running() || one.ending().on().filter(day::isBefore).isPresent());
    }

    /** What is noted of a visit, without its ratings, which stay with the plan. */
    public Done of(VisitId visit) {
        session.require(Right.CARE);
        return new Done(marks(visit), shares(visit), List.of());
    }

    private List<Mark> marks(VisitId visit) {
        return mapper.marks(visit).stream()
                .map(row -> new Mark(row.interventionId(), row.done(), row.whyNot()))
                .toList();
    }

    private Map<Category, Integer> shares(VisitId visit) {
        OmahaCatalog catalog = OmahaCatalog.get();
        return mapper.shares(visit).stream()
                .collect(Collectors.toMap(
                        row -> catalog.category(row.category()).orElseThrow(), CareWorkMapper.ShareRow::minutes));
    }

    /**
     * Writes all that is noted of a visit in place of what was; call it inside the visit's own transaction, so that
     * both are kept or none.
     *
     * @throws Refusal at {@code whyNot}, {@code shares}, as {@link CarePlans#rate}, or for an intervention that is not
     *     in the plan of who was visited
     */
    public void write(Visit visit, Done done) {
        session.require(Right.CARE);
        database.together(() -> {
            Map<String, Integer> shares = new LinkedHashMap<>();
            done.shares().forEach((category, minutes) -> shares.put(category.code(), minutes));
            refuse(visit, done.marks(), shares);
            int before = mapper.clearMarks(visit.id()) + mapper.clearShares(visit.id());
            done.marks()
                    .forEach(mark -> mapper.addMark(
                            visit.id(),
                            mark.intervention(),
                            mark.done(),
                            mark.whyNot().strip()));
            shares.forEach((category, minutes) -> mapper.addShare(visit.id(), category, minutes));
            if (before > 0 || !done.marks().isEmpty()) {
                audit.note(Audit.Action.UPDATE, "visit_intervention", visit.id().value());
            }
            done.ratings().forEach(plans::rate);
        });
    }

    /** Undoes ratings made during a visit that is taken back: they are kept as withdrawn. */
    void withdraw(List<Assessment> ratings) {
        database.together(() -> ratings.forEach(one -> plans.withdraw(one, texts.get("rating.withdrawn"))));
    }

    /** Made at a visit, not yet written. */
    Assessment rating(Visit visit, CarePlan.Entry entry, Rating rating) {
        return new Assessment(
                plans.nextAssessment(),
                entry.problem().id(),
                visit.member(),
                visit.time().date(),
                rating,
                entry.next(),
                Assessment.Rated.PERSON,
                "",
                Optional.empty(),
                Ending.NONE,
                1);
    }

    /** For an intervention that {@link #add} will write: never a key of the file. */
    InterventionId toCome() {
        return new InterventionId(toCome.decrementAndGet());
    }

    /** Writes what was done and was not planned. @return by the key it came with */
    Map<InterventionId, Intervention> add(List<Intervention> more) {
        Map<InterventionId, Intervention> added = new LinkedHashMap<>();
        more.forEach(one -> added.put(one.id(), with(plans.nextIntervention(), one, Ending.NONE)));
        if (!added.isEmpty()) {
            plans.add(List.copyOf(added.values()));
        }
        return added;
    }

    /** Undoes {@link #add}: it is kept as stopped. */
    void stop(Collection<Intervention> added) {
        added.forEach(
                one -> plans.save(with(one.id(), one, Ending.of(one.since(), texts.get("intervention.withdrawn")))));
    }

    private static Intervention with(InterventionId id, Intervention one, Ending ending) {
        return new Intervention(
                id,
                one.problem(),
                one.category(),
                one.target(),
                one.detail(),
                one.doer(),
                one.frequency(),
                one.status(),
                one.since(),
                ending,
                one.version());
    }

    private void refuse(Visit visit, List<Mark> marks, Map<String, Integer> shares) {
        Set<String> categories = new HashSet<>();
        for (Mark mark : marks) {
            String category = visit.patient()
                    .flatMap(person -> mapper.category(mark.intervention(), person))
                    .orElseThrow(() -> new Refusal(texts.get("intervention.foreign")));
            if (mark.done()) {
                categories.add(category);
            } else if (mark.whyNot().isBlank()) {
                throw Refusal.at("whyNot", texts.get("why.missing"));
            }
            if (mark.whyNot().strip().length() > Mark.LONGEST) {
                throw Refusal.at("whyNot", texts.get("why.long", Mark.LONGEST));
            }
        }
        if (shares.isEmpty()) {
            return;
        }
        if (!categories.containsAll(shares.keySet())) {
            throw Refusal.at("shares", texts.get("shares.foreign"));
        }
        int sum = shares.values().stream().mapToInt(Integer::intValue).sum();
        if (visit.time().minutes().isEmpty()) {
            throw Refusal.at("shares", texts.get("shares.no.minutes"));
        }
        int minutes = visit.time().minutes().getAsInt();
        if (shares.values().stream().anyMatch(one -> one < 0) || sum != minutes) {
            throw Refusal.at("shares", texts.get("shares.sum", sum, minutes));
        }
    }
}
