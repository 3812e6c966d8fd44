package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was measured, as it leaves with a person's file. */
public final class MeasureRecords implements PersonRecords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);
    /** In days: what is older says little in an emergency. */
    private static final int FRESH = 30;

    private final Session session;
    private final Measures measures;
    private final Team team;
    private final Clock clock;
    private final MeasureWords words = new MeasureWords();
    private final Texts texts = Texts.beside(MeasureRecords.class);

    public MeasureRecords(Session session, Measures measures, Team team, Clock clock) {
        this.session = session;
        this.measures = measures;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "measure";
    }

    @Override
    public String title() {
        return texts.get("tab.title");
    }

    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        session.require(Right.CARE);
        return measures.lastTaken(person).map(LocalDateTime::toLocalDate);
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        session.require(Right.CARE);
        Map<MemberId, String> codes = members(Member::code);
        List<List<String>> rows = all(person).reversed().stream()
                .map(one -> List.of(
                        MINUTE.format(one.takenAt()),
                        one.kind().name().toLowerCase(Locale.ROOT),
                        plain(Optional.of(one.amounts().first())),
                        plain(one.amounts().second()),
                        plain(one.amounts().third()),
                        one.detail(),
                        one.note(),
                        codes.getOrDefault(one.member(), ""),
                        one.withdrawn().at().map(MINUTE::format).orElse(""),
                        one.withdrawn().why()))
                .toList();
        List<List<String>> limits = measures.thresholds(person).values().stream()
                .map(one -> List.of(
                        one.kind().name().toLowerCase(Locale.ROOT),
                        plain(one.bounds().low()),
                        plain(one.bounds().high()),
                        plain(one.second().low()),
                        plain(one.second().high())))
                .toList();
        return List.of(
                new Extract(
                        "measures",
                        List.of(
                                "taken_at",
                                "kind",
                                "amount",
                                "amount2",
                                "amount3",
                                "detail",
                                "note",
                                "member",
                                "withdrawn_at",
                                "withdrawn_why"),
                        rows),
                new Extract("measure_thresholds", List.of("kind", "low", "high", "low2", "high2"), limits));
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        session.require(Right.CARE);
        List<Measure> standing =
                all(person).stream().filter(Measure::stands).toList().reversed();
        if (standing.isEmpty()) {
            return;
        }
        MeasuresPdf.print(
                new MeasuresPdf.Content(
                        "",
                        "",
                        standing.getFirst().takenAt().toLocalDate(),
                        standing.getLast().takenAt().toLocalDate(),
                        standing,
                        measures.thresholds(person),
                        members(member -> member.name().brief())),
                sheet);
    }

    /** Values outside her limits, then the newest of each kind, of the last thirty days. */
    @Override
    public List<Fact> liaison(PatientId person) {
        session.require(Right.CARE);
        LocalDate today = LocalDate.now(clock);
        Map<MeasureKind, Threshold> limits = measures.thresholds(person);
        List<Fact> outside = new ArrayList<>();
        List<Fact> others = new ArrayList<>();
        for (Measures.Recent recent : measures.newest(person, 1)) {
            Measure last = recent.last();
            if (last.takenAt().toLocalDate().isBefore(today.minusDays(FRESH))) {
                continue;
            }
            Optional<Threshold> limit = Optional.ofNullable(limits.get(last.kind()));
            boolean out = limit.filter(one -> one.side(last.amounts()) != Threshold.Side.WITHIN)
                    .isPresent();
            String state = words.state(last, limit).words();
            String said = texts.get("records.value", words.whole(last), words.when(last.takenAt(), today));
            (out ? outside : others)
                    .add(new Fact(
                            words.series(recent.series()),
                            state.isEmpty() ? said : texts.get("records.state", said, state)));
        }
        outside.addAll(others);
        return outside;
    }

    @Override
    public Optional<String> fieldName(String entity, String field) {
        return switch (entity + " " + field) {
            case "measure withdrawn.at" -> Optional.of(texts.get("field.withdrawn.at"));
            case "measure withdrawn.why" -> Optional.of(texts.get("field.withdrawn.why"));
            case "measure_threshold bounds.low" -> Optional.of(texts.get("field.low"));
            case "measure_threshold bounds.high" -> Optional.of(texts.get("field.high"));
            case "measure_threshold second.low" -> Optional.of(texts.get("field.low.second"));
            case "measure_threshold second.high" -> Optional.of(texts.get("field.high.second"));
            default -> Optional.empty();
        };
    }

    /** Newest first, withdrawn ones among them. */
    private List<Measure> all(PatientId person) {
        return measures.of(person, Optional.empty(), 0, Integer.MAX_VALUE);
    }

    private Map<MemberId, String> members(Function<Member, String> name) {
        return team.members().stream().collect(Collectors.toMap(Member::id, name));
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(one -> one.stripTrailingZeros().toPlainString()).orElse("");
    }
}
