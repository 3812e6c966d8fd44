package fr.boussole.intake;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.AssessmentId;
import fr.boussole.careplan.Doer;
import fr.boussole.careplan.DoerKind;
import fr.boussole.careplan.Ending;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.InterventionId;
import fr.boussole.careplan.InterventionStatus;
import fr.boussole.careplan.Occasion;
import fr.boussole.careplan.PlanRules;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.PlannedProblemId;
import fr.boussole.careplan.Priority;
import fr.boussole.careplan.RatedWho;
import fr.boussole.careplan.Rating;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads the problems of people's plans, then the ratings and interventions that refer to them. */
final class PlanSheets {
    /** Where a rule's field stands in the files. */
    private static final Map<String, String> COLUMNS =
            Map.of("words", "text", "ratedOn", "rated_on", "ratedName", "rated_name", "doer", "by_name");

    private final RecordSheet sheets;
    private final Taker taker;
    private final Texts texts;
    private final Known known;
    private final OmahaCells codes;
    private final PlanRules rules = new PlanRules();
    private final Map<Key, RaisedProblem> raised = new HashMap<>();
    private final Set<Object> seen = new HashSet<>();

    /**
     * What the other files tell.
     *
     * @param births of people by code in upper case
     * @param rater code of the member who rated where none is named; empty when nobody may
     */
    record Known(Map<String, LocalDate> births, String rater, LocalDate today) {}

    private record Key(String patient, String problem) {}

    PlanSheets(RecordSheet sheets, Taker taker, Texts texts, Known known) {
        this.sheets = sheets;
        this.taker = taker;
        this.texts = texts;
        this.known = known;
        codes = new OmahaCells(texts);
    }

    void read() throws IOException {
        sheets.read(
                "problems.csv",
                Set.of("problem", "scope", "state", "priority", "signs", "text", "onset"),
                Set.of("opened_on"),
                this::problem,
                taker::problem);
        sheets.read(
                "ratings.csv",
                Set.of("problem", "rated_on", "knowledge", "behavior", "status", "occasion", "rated_who"),
                Set.of("member", "rated_name", "reason"),
                this::rating,
                taker::rating);
        sheets.read(
                "interventions.csv",
                Set.of("problem", "category", "target", "detail", "by", "frequency", "status"),
                Set.of("by_name", "since"),
                this::intervention,
                taker::intervention);
    }

    private Optional<Waiting<PlannedProblem>> problem(Line line, String patient, String member) {
        Optional<Problem> problem = codes.problem(line);
        Optional<Scope> scope = line.requiredChoice("scope", Scope.class);
        Optional<ProblemState> state = line.requiredChoice("state", ProblemState.class);
        Optional<Priority> priority = line.requiredChoice("priority", Priority.class);
        String words = line.text("text", 1000);
        Optional<LocalDate> onset = line.date("onset");
        Optional<LocalDate> opened = line.date("opened_on");
        if (opened.filter(known.today()::isBefore).isPresent()) {
            line.refuse("opened_on", texts.get("record.future"));
        }
        RaisedProblem one = new RaisedProblem(new PlannedProblemId(raised.size() + 1L), opened);
        if (problem.isPresent()
                && raised.putIfAbsent(new Key(patient, problem.get().code()), one) != null) {
            line.refuse("problem", texts.get("plan.problem.twice"));
        }
        if (problem.isEmpty() || scope.isEmpty() || state.isEmpty() || priority.isEmpty()) {
            return Optional.empty();
        }
        PlannedProblem read = new PlannedProblem(
                one.id(),
                new PatientId(0),
                problem.get(),
                scope.get(),
                state.get(),
                priority.get(),
                codes.signs(line, problem.get()),
                words,
                onset,
                Optional.empty(),
                PlannedProblem.REVIEW_DAYS,
                known.today(),
                Ending.NONE,
                1);
        one.is(read);
        if (line.good()) {
            ask(line, () -> rules.refuse(read, birth(patient), known.today()));
        }
        // Made once everything is read: ratings tell its first and its last day.
        return Optional.of(new Waiting<>(patient, member, (person, nurse) -> one.of(person, texts.get("plan.left"))));
    }

    private Optional<Waiting<Assessment>> rating(Line line, String patient, String member) {
        Optional<RaisedProblem> of = of(line, patient);
        line.required("rated_on", 10);
        Optional<LocalDate> day = line.date("rated_on");
        OptionalInt knowledge = scale(line, "knowledge");
        OptionalInt behavior = scale(line, "behavior");
        OptionalInt status = scale(line, "status");
        Optional<Occasion> occasion = line.requiredChoice("occasion", Occasion.class);
        Optional<RatedWho> who = line.requiredChoice("rated_who", RatedWho.class);
        String name = line.text("rated_name", 120);
        String reason = line.text("reason", 500);
        String rater = member.isEmpty() ? known.rater() : member;
        if (!sheets.knowsMember(rater)) {
            line.refuse("member", texts.get("member.unknown", line.cell("member")));
        }
        if (!line.good() || of.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.add(List.of(of.get(), day.get(), who.orElseThrow()))) {
            line.refuse("rated_on", texts.get("plan.rating.twice"));
        }
        Assessment read = new Assessment(
                new AssessmentId(0),
                of.get().id(),
                new MemberId(0),
                day.get(),
                new Rating(knowledge.orElseThrow(), behavior.orElseThrow(), status.orElseThrow()),
                occasion.orElseThrow(),
                new Assessment.Rated(who.orElseThrow(), name),
                reason,
                Optional.empty(),
                Ending.NONE,
                1);
        of.get().read().ifPresent(one -> ask(line, () -> rules.refuse(read, one, birth(patient), known.today())));
        if (line.good()) {
            of.get().rated(day.get(), read.occasion());
        }
        return Optional.of(new Waiting<>(
                patient,
                rater,
                (person, nurse) -> new Assessment(
                        read.id(),
                        read.problem(),
                        nurse,
                        read.ratedOn(),
                        read.rating(),
                        read.occasion(),
                        read.rated(),
                        read.reason(),
                        Optional.empty(),
                        Ending.NONE,
                        1)));
    }

    private static OptionalInt scale(Line line, String column) {
        line.required(column, 12);
        return line.whole(column, Rating.LEAST, Rating.MOST);
    }

    private Optional<Waiting<Intervention>> intervention(Line line, String patient, String member) {
        Optional<RaisedProblem> of = of(line, patient);
        Optional<Category> category = codes.category(line);
        Optional<Target> target = codes.target(line);
        String detail = line.text("detail", 500);
        Optional<DoerKind> by = line.requiredChoice("by", DoerKind.class);
        Doer doer = new Doer(by.orElse(DoerKind.NURSE), Optional.empty(), line.text("by_name", 120));
        String frequency = line.text("frequency", 120);
        Optional<InterventionStatus> status = line.requiredChoice("status", InterventionStatus.class);
        Optional<LocalDate> since = line.date("since");
        if (since.filter(known.today()::isBefore).isPresent()) {
            line.refuse("since", texts.get("record.future"));
        }
        if (!line.good() || of.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.add(List.of(of.get(), category.orElseThrow(), target.orElseThrow(), detail, doer))) {
            line.refuse("detail", texts.get("plan.intervention.twice"));
        }
        if (of.get().read().filter(one -> one.priority() == Priority.LOW).isPresent()) {
            line.refuse("problem", texts.get("plan.intervention.low"));
        }
        Function<LocalDate, Intervention> from = first -> new Intervention(
                new InterventionId(0),
                of.get().id(),
                category.orElseThrow(),
                target.orElseThrow(),
                detail,
                doer,
                frequency,
                status.orElseThrow(),
                first,
                Ending.NONE,
                1);
        LocalDate today = known.today();
        of.get()
                .read()
                .filter(one -> line.good())
                .ifPresent(one -> ask(line, () -> rules.refuse(from.apply(today), one, today)));
        return Optional.of(new Waiting<>(
                patient,
                member,
                (person, nurse) -> from.apply(since.or(() -> of.get().opened()).orElse(today))));
    }

    private Optional<RaisedProblem> of(Line line, String patient) {
        Optional<Problem> problem = codes.problem(line);
        Optional<RaisedProblem> of = problem.map(one -> raised.get(new Key(patient, one.code())));
        if (problem.isPresent() && of.isEmpty() && known.births().containsKey(patient)) {
            line.refuse(
                    "problem", texts.get("plan.problem.missing", problem.get().code()));
        }
        return of;
    }

    private LocalDate birth(String patient) {
        return known.births().getOrDefault(patient, LocalDate.MIN);
    }

    private static void ask(Line line, Runnable rule) {
        try {
            rule.run();
        } catch (Refusal e) {
            line.refuse(
                    e.field().map(field -> COLUMNS.getOrDefault(field, field)).orElse("problem"), e.sentence());
        }
    }
}
