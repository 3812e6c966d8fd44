package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Sign;
import fr.boussole.patient.PersonRecords.Extract;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All of a person's plan as tables, with columns and codes as an import takes them. */
final class PlanTables {
    private static final String PROBLEM = "problem";

    private final PlanContent content;
    private final PlanPast past;

    PlanTables(PlanContent content, PlanPast past) {
        this.content = content;
        this.past = past;
    }

    List<Extract> all() {
        return List.of(
                new Extract(
                        "problems",
                        List.of(
                                PROBLEM,
                                "scope",
                                "state",
                                "priority",
                                "signs",
                                "text",
                                "onset",
                                "review_days",
                                "opened_on",
                                "closed_on",
                                "closed_why"),
                        entries().map(entry -> row(entry.problem())).toList()),
                new Extract(
                        "ratings",
                        List.of(
                                PROBLEM,
                                "rated_on",
                                "knowledge",
                                "behavior",
                                "status",
                                "occasion",
                                "rated_who",
                                "rated_name",
                                "reason",
                                "second",
                                "member",
                                "withdrawn_on",
                                "withdrawn_why"),
                        entries()
                                .flatMap(entry ->
                                        past.ratings(entry.problem()).stream().map(one -> row(code(entry), one)))
                                .toList()),
                new Extract(
                        "interventions",
                        List.of(
                                PROBLEM,
                                "category",
                                "target",
                                "detail",
                                "by",
                                "by_name",
                                "frequency",
                                "status",
                                "since",
                                "ended_on",
                                "ended_why"),
                        entries()
                                .flatMap(entry -> entry.interventions().stream().map(one -> row(code(entry), one)))
                                .toList()),
                new Extract(
                        "goals",
                        List.of(
                                "goal",
                                "measure",
                                "due_on",
                                "proposed_by",
                                "agreement",
                                "reason",
                                "outcome",
                                "ended_on"),
                        content.said().goals().stream().map(PlanTables::row).toList()),
                new Extract(
                        "story",
                        List.of("words", "matters", "strengths", "met_on", "member"),
                        content.said().story().stream()
                                .map(one -> List.of(
                                        one.words(),
                                        one.matters(),
                                        one.strengths(),
                                        one.metOn().toString(),
                                        code(one.member())))
                                .toList()),
                new Extract(
                        "explored_problems",
                        List.of(PROBLEM, "explored_on", "member"),
                        content.said().explored().stream()
                                .map(one ->
                                        List.of(one.problem().code(), one.on().toString(), code(one.member())))
                                .toList()));
    }

    private Stream<CarePlan.Entry> entries() {
        return content.plan().entries().stream();
    }

    private static String code(CarePlan.Entry entry) {
        return entry.problem().problem().code();
    }

    private static List<String> row(PlannedProblem one) {
        return List.of(
                one.problem().code(),
                key(one.scope()),
                key(one.state()),
                key(one.priority()),
                one.signs().stream().map(Sign::code).collect(Collectors.joining(" ")),
                one.words(),
                day(one.onset()),
                String.valueOf(one.reviewDays()),
                one.openedOn().toString(),
                day(one.ending().on()),
                one.ending().why());
    }

    private List<String> row(String problem, Assessment one) {
        return List.of(
                problem,
                one.ratedOn().toString(),
                String.valueOf(one.rating().knowledge()),
                String.valueOf(one.rating().behavior()),
                String.valueOf(one.rating().status()),
                key(one.occasion()),
                key(one.rated().who()),
                one.rated().name(),
                one.reason(),
                String.valueOf(one.secondOf().isPresent()),
                code(one.member()),
                day(one.withdrawn().on()),
                one.withdrawn().why());
    }

    private List<String> row(String problem, Intervention one) {
        return List.of(
                problem,
                one.category().code(),
                one.target().code(),
                one.detail(),
                key(one.doer().kind()),
                content.doer(one.doer()),
                one.frequency(),
                key(one.status()),
                one.since().toString(),
                day(one.ending().on()),
                one.ending().why());
    }

    private static List<String> row(Goal one) {
        return List.of(
                one.goal(),
                one.measure(),
                day(one.dueOn()),
                key(one.decision().by()),
                key(one.decision().agreement()),
                one.decision().reason(),
                key(one.end().outcome()),
                day(one.end().on()));
    }

    private String code(MemberId member) {
        return Optional.ofNullable(content.members().get(member))
                .map(Member::code)
                .orElse("");
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
