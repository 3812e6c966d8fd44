package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Time passed with a person, as it leaves with her file. */
public final class VisitRecords implements PersonRecords {
    /** In days: who came in that time comes. */
    private static final int LATELY = 60;

    private final Session session;
    private final Visits visits;
    private final Team team;
    private final Clock clock;
    private final VisitWords words = new VisitWords();
    private final Texts texts = Texts.beside(VisitRecords.class);

    public VisitRecords(Session session, Visits visits, Team team, Clock clock) {
        this.session = session;
        this.visits = visits;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "visit";
    }

    @Override
    public String title() {
        return texts.get("tab.title");
    }

    @Override
    public boolean inBinder() {
        return false;
    }

    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        session.require(Right.CARE);
        return all(person).stream()
                .filter(visit -> visit.status() == VisitStatus.DONE && visit.kind() == VisitKind.CARE)
                .map(visit -> visit.time().date())
                .findFirst();
    }

    /** Newest first. */
    private List<Visit> all(PatientId person) {
        return visits.of(person, 0, Integer.MAX_VALUE);
    }

    private Map<MemberId, Member> members() {
        return team.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        session.require(Right.CARE);
        Map<MemberId, Member> members = members();
        List<List<String>> rows = all(person).reversed().stream()
                .map(visit -> List.of(
                        code(members, visit.member()),
                        visit.time().date().toString(),
                        time(visit.time().start()),
                        time(visit.time().end()),
                        visit.time().minutes().isPresent()
                                ? String.valueOf(visit.time().minutes().getAsInt())
                                : "",
                        lower(visit.kind()),
                        lower(visit.status()),
                        visit.note(),
                        visit.invoiced().number().orElse("")))
                .toList();
        return List.of(new Extract(
                "visits",
                List.of("member", "date", "start", "end", "minutes", "kind", "status", "note", "invoice"),
                rows));
    }

    private static String code(Map<MemberId, Member> members, MemberId id) {
        return Optional.ofNullable(members.get(id)).map(Member::code).orElse("");
    }

    private static String time(Optional<LocalTime> time) {
        return time.map(Formats::time).orElse("");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        session.require(Right.CARE);
        List<Visit> all = all(person);
        if (all.isEmpty()) {
            return;
        }
        Map<MemberId, Member> members = members();
        sheet.table(new Table(
                List.of(
                        new Table.Column(texts.get("tab.day"), 0, Align.LEFT),
                        new Table.Column(texts.get("tab.hours"), 0, Align.LEFT),
                        new Table.Column(texts.get("form.member"), 0, Align.LEFT),
                        new Table.Column(texts.get("form.kind"), 0, Align.LEFT),
                        new Table.Column(texts.get("form.note"), 1, Align.LEFT)),
                all.stream()
                        .map(visit -> List.of(
                                Formats.date(visit.time().date()),
                                words.range(visit.time()),
                                Optional.ofNullable(members.get(visit.member()))
                                        .map(one -> one.name().brief())
                                        .orElse(""),
                                visit.status() == VisitStatus.CANCELLED
                                        ? texts.get("records.cancelled", words.kind(visit.kind()))
                                        : words.kind(visit.kind()),
                                visit.note()))
                        .toList()));
    }

    @Override
    public List<String> whoComes(PatientId person) {
        session.require(Right.CARE);
        LocalDate today = LocalDate.now(clock);
        Map<MemberId, Long> times = all(person).stream()
                .takeWhile(visit -> visit.time().date().isAfter(today.minusDays(LATELY)))
                .filter(visit -> visit.status() == VisitStatus.DONE)
                .collect(Collectors.groupingBy(Visit::member, Collectors.counting()));
        return team.members().stream()
                .filter(one -> times.containsKey(one.id()) && one.presence().on(today))
                .sorted(Comparator.comparing((Member one) -> times.getOrDefault(one.id(), 0L))
                        .reversed())
                .map(one -> one.name().full())
                .toList();
    }
}
