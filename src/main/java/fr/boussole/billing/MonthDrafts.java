package fr.boussole.billing;

import static java.util.Comparator.comparing;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.platform.text.Formats;
import fr.boussole.prescription.Cover;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitId;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.VisitStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges a month's visits and groups those to be billed into drafts; pure, in memory, one pass. */
final class MonthDrafts {
    private static final int TWELVE_HOURS = 12 * 60;

    private final MonthFacts facts;
    private final Set<VisitId> overlapping;
    private final List<Anomaly> anomalies = new ArrayList<>();
    private final Map<Draft.Key, Group> groups = new LinkedHashMap<>();

    private record Group(Biller biller, List<BilledVisit> visits, Set<Anomaly.Kind> odd) {}

    private MonthDrafts(MonthFacts facts) {
        this.facts = facts;
        overlapping = overlapping(facts.visits());
    }

    static Preview of(MonthFacts facts, LocalDate today) {
        MonthDrafts work = new MonthDrafts(facts);
        facts.visits().forEach(work::take);
        List<Draft> drafts = work.groups.entrySet().stream()
                .map(group -> work.draft(group.getKey(), group.getValue()))
                .sorted(comparing((Draft d) -> d.biller().code())
                        .thenComparing(d -> work.sortKey(d.key().patient()))
                        .thenComparing(d -> d.key().credited()))
                .toList();
        boolean unfinished = !facts.month().atEndOfMonth().isBefore(today);
        return new Preview(facts.month(), unfinished, drafts, work.anomalies, facts);
    }

    private void take(Visit visit) {
        LocalDate day = visit.time().date();
        boolean mine = YearMonth.from(day).equals(facts.month());
        if (!mine || visit.kind() != VisitKind.CARE || visit.status() != VisitStatus.DONE || visit.locked()) {
            return;
        }
        Optional<Anomaly.Kind> obstacle = obstacle(visit);
        if (obstacle.isPresent()) {
            anomalies.add(anomaly(visit, obstacle.get()));
            return;
        }
        Set<Anomaly.Kind> warnings = warnings(visit);
        warnings.forEach(kind -> anomalies.add(anomaly(visit, kind)));
        Member seer = member(visit);
        Biller biller =
                Biller.of(facts.house().practice().kind(), seer, facts.house().members());
        Draft.Key key = new Draft.Key(
                biller.code(), visit.patient().orElseThrow(), visit.invoiced().credited());
        Group group = groups.computeIfAbsent(
                key, k -> new Group(biller, new ArrayList<>(), EnumSet.noneOf(Anomaly.Kind.class)));
        group.visits().add(priced(visit));
        group.odd().addAll(warnings);
    }

    private Optional<Anomaly.Kind> obstacle(Visit visit) {
        LocalDate day = visit.time().date();
        if (visit.patient().isEmpty()) {
            return Optional.of(Anomaly.Kind.NO_PERSON);
        }
        OptionalInt minutes = visit.time().minutes();
        if (minutes.isEmpty()) {
            boolean both =
                    visit.time().start().isPresent() && visit.time().end().isPresent();
            return Optional.of(both ? Anomaly.Kind.END_EQUALS_START : Anomaly.Kind.NO_END);
        }
        Optional<LocalDate> included = patient(visit).inclusion().includedOn();
        if (included.isEmpty()) {
            return Optional.of(Anomaly.Kind.NOT_INCLUDED);
        }
        if (day.isBefore(included.get())) {
            return Optional.of(Anomaly.Kind.BEFORE_INCLUSION);
        }
        if (facts.rules().tariffs().on(day).isEmpty()) {
            return Optional.of(Anomaly.Kind.NO_TARIFF);
        }
        return rounded(minutes.getAsInt()) == 0 ? Optional.of(Anomaly.Kind.ROUNDED_AWAY) : Optional.empty();
    }

    private Set<Anomaly.Kind> warnings(Visit visit) {
        LocalDate day = visit.time().date();
        Set<Anomaly.Kind> found = EnumSet.noneOf(Anomaly.Kind.class);
        if (overlapping.contains(visit.id())) {
            found.add(Anomaly.Kind.OVERLAP);
        }
        if (visit.time().minutes().orElse(0) > TWELVE_HOURS) {
            found.add(Anomaly.Kind.OVER_TWELVE_HOURS);
        }
        Patient.Standing standing = patient(visit).standing();
        boolean away = standing.status() != PatientStatus.ACTIVE
                && standing.since().filter(since -> since.isBefore(day)).isPresent();
        if (away) {
            found.add(Anomaly.Kind.STATUS_MISMATCH);
        }
        List<Cover> covers = facts.coversOf(patient(visit).id());
        if (!covers.isEmpty() && covers.stream().noneMatch(cover -> cover.covers(day))) {
            found.add(Anomaly.Kind.OUTSIDE_PRESCRIPTION);
        }
        if (!member(visit).presence().on(day)) {
            found.add(Anomaly.Kind.MEMBER_AWAY);
        }
        return found;
    }

    private BilledVisit priced(Visit visit) {
        int minutes = rounded(visit.time().minutes().orElseThrow());
        Tariff tariff = facts.rules().tariffs().on(visit.time().date()).orElseThrow();
        return new BilledVisit(
                visit.id(), visit.version(), visit.member(), visit.time(), minutes, tariff, tariff.fee(minutes));
    }

    private int rounded(int minutes) {
        return facts.rules().settings().rounding().round(minutes);
    }

    private Draft draft(Draft.Key key, Group group) {
        List<InvoiceContent.Subtotal> byRate = subtotals(group.visits());
        BigDecimal total =
                byRate.stream().map(InvoiceContent.Subtotal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Patient patient = patient(key.patient());
        return new Draft(
                key,
                group.biller(),
                patient.identity().fullName(),
                group.visits(),
                byRate,
                Shares.of(
                        total,
                        patient.coverage().amoPercent(),
                        patient.coverage().amcPercent()),
                group.odd());
    }

    private List<InvoiceContent.Subtotal> subtotals(List<BilledVisit> visits) {
        AmountRounding mode = facts.rules().settings().rounding().amounts();
        Map<Tariff, List<BilledVisit>> byTariff = visits.stream()
                .collect(Collectors.groupingBy(BilledVisit::tariff, LinkedHashMap::new, Collectors.toList()));
        List<InvoiceContent.Subtotal> subtotals = new ArrayList<>();
        byTariff.forEach((tariff, its) -> {
            int minutes = its.stream().mapToInt(BilledVisit::minutes).sum();
            BigDecimal amount = mode == AmountRounding.TOTAL
                    ? tariff.fee(minutes)
                    : its.stream().map(BilledVisit::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            subtotals.add(new InvoiceContent.Subtotal(tariff.hourlyRate(), its.size(), minutes, amount));
        });
        return subtotals;
    }

    /** The done visits of one member that share time, whatever their kind. */
    private static Set<VisitId> overlapping(List<Visit> visits) {
        Map<MemberId, List<Visit>> byMember = visits.stream()
                .filter(v -> v.status() == VisitStatus.DONE && v.time().endsAt().isPresent())
                .collect(Collectors.groupingBy(Visit::member));
        Set<VisitId> found = new HashSet<>();
        for (List<Visit> hers : byMember.values()) {
            hers.sort(Comparator.comparing(v -> v.time().startsAt().orElse(LocalDateTime.MIN)));
            Visit longest = hers.getFirst();
            for (Visit visit : hers.subList(1, hers.size())) {
                if (visit.time().overlaps(longest.time())) {
                    found.add(visit.id());
                    found.add(longest.id());
                }
                if (end(visit).isAfter(end(longest))) {
                    longest = visit;
                }
            }
        }
        return found;
    }

    private static LocalDateTime end(Visit visit) {
        return visit.time().endsAt().orElse(LocalDateTime.MIN);
    }

    private Anomaly anomaly(Visit visit, Anomaly.Kind kind) {
        String person =
                visit.patient().map(id -> patient(id).identity().fullName()).orElse("");
        return new Anomaly(
                kind,
                visit.time().date(),
                visit.id(),
                visit.patient(),
                person,
                visit.member(),
                member(visit).name().full());
    }

    private String sortKey(PatientId id) {
        Patient patient = patient(id);
        return Formats.searchKey(patient.identity().familyName() + " "
                        + patient.identity().givenName())
                + " " + patient.code();
    }

    private Member member(Visit visit) {
        return Optional.ofNullable(facts.house().members().get(visit.member())).orElseThrow();
    }

    private Patient patient(Visit visit) {
        return patient(visit.patient().orElseThrow());
    }

    private Patient patient(PatientId id) {
        return Optional.ofNullable(facts.patients().get(id)).orElseThrow();
    }
}
