package fr.boussole.handover;

import fr.boussole.careplan.PlanExtracts;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.visit.Visit;
import fr.boussole.visit.Visits;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of a bundle. Who opposes sharing is left out of every table, sums included. Visits come month by month, so
 * that years of them need little memory; rows are ordered by pseudonyms, so that their order tells nothing.
 */
final class BundleRows {
    private final Months months;
    private final Patients patients;
    private final Visits visits;
    private final Billed billed;
    private final Pseudonyms pseudonyms;
    private final PlanRows plans;
    private final Map<PatientId, Patient> shared = new HashMap<>();
    private final Set<PatientId> opposed = new HashSet<>();

    /** Takes one row of a table. */
    interface Rows {
        void row(List<?> cells) throws IOException;
    }

    BundleRows(
            Months months, Patients patients, Visits visits, Billed billed, PlanExtracts plans, Pseudonyms pseudonyms) {
        this.months = months;
        this.patients = patients;
        this.visits = visits;
        this.billed = billed;
        this.pseudonyms = pseudonyms;
        for (YearMonth month : months.all()) {
            Set<PatientId> seen = new HashSet<>();
            visits.in(month).forEach(visit -> visit.patient().ifPresent(seen::add));
            billed.in(month).forEach(document -> seen.add(document.patient()));
            know(seen);
        }
        this.plans = new PlanRows(plans.of(shared.keySet(), months.to().atEndOfMonth()), pseudonyms);
    }

    /** Of the same people. */
    PlanRows plans() {
        return plans;
    }

    private void know(Set<PatientId> seen) {
        seen.removeAll(shared.keySet());
        seen.removeAll(opposed);
        for (Patient patient : patients.byIds(seen).values()) {
            if (patient.inclusion().sharesData()) {
                shared.put(patient.id(), patient);
            } else {
                opposed.add(patient.id());
            }
        }
    }

    /** People of these months who oppose sharing. */
    int opposed() {
        return opposed.size();
    }

    void patients(Rows out) throws IOException {
        Map<String, Integer> groups = new HashMap<>();
        shared.values().forEach(patient -> groups.merge(group(patient), 1, Integer::sum));
        Map<String, Patient> sorted = new TreeMap<>();
        shared.values().forEach(patient -> sorted.put(pseudonyms.of(patient.id()), patient));
        for (var one : sorted.entrySet()) {
            Patient patient = one.getValue();
            out.row(List.of(
                    one.getKey(),
                    age(patient),
                    patient.identity().sex().name(),
                    BundleSchema.department(patient.home().address().postalCode()),
                    lower(patient.standing().status()),
                    patient.inclusion()
                            .includedOn()
                            .map(day -> YearMonth.from(day).toString())
                            .orElse(""),
                    groups.getOrDefault(group(patient), 0) < BundleSchema.SMALL));
        }
    }

    private String group(Patient patient) {
        return age(patient)
                + patient.identity().sex()
                + BundleSchema.department(patient.home().address().postalCode());
    }

    private String age(Patient patient) {
        LocalDate last = months.to().atEndOfMonth();
        return BundleSchema.ageBand(patient.identity().ageOn(last));
    }

    void visits(Rows out) throws IOException {
        long number = 0;
        for (YearMonth month : months.all()) {
            List<VisitRow> rows = new ArrayList<>();
            for (Visit visit : visits.in(month)) {
                if (visit.patient().map(shared::containsKey).orElse(true)) {
                    rows.add(row(visit));
                }
            }
            rows.sort(VisitRow.ORDER);
            for (VisitRow row : rows) {
                number++;
                out.row(List.of(number, row.patient, row.member, row.date, row.minutes, row.kind, row.status));
            }
        }
    }

    private VisitRow row(Visit visit) {
        OptionalInt minutes = visit.time().minutes();
        return new VisitRow(
                visit.patient().map(pseudonyms::of).orElse(""),
                pseudonyms.of(visit.member()),
                visit.time().date(),
                minutes.isPresent() ? String.valueOf(minutes.getAsInt()) : "",
                lower(visit.kind()),
                lower(visit.status()));
    }

    private record VisitRow(String patient, String member, LocalDate date, String minutes, String kind, String status) {
        static final Comparator<VisitRow> ORDER = Comparator.comparing(VisitRow::date)
                .thenComparing(VisitRow::patient)
                .thenComparing(VisitRow::member)
                .thenComparing(VisitRow::kind)
                .thenComparing(VisitRow::status)
                .thenComparing(VisitRow::minutes);
    }

    void billing(Rows out) throws IOException {
        for (YearMonth month : months.all()) {
            Map<String, Collection<Billed.Document>> byIssuer = new TreeMap<>();
            for (Billed.Document document : billed.in(month)) {
                if (shared.containsKey(document.patient())) {
                    String issuer = document.issuer().map(pseudonyms::of).orElse("practice");
                    byIssuer.computeIfAbsent(issuer, i -> new ArrayList<>()).add(document);
                }
            }
            for (var one : byIssuer.entrySet()) {
                Collection<Billed.Document> documents = one.getValue();
                // An invoice and its credit note cancel each other: nobody is left of them.
                Map<PatientId, Integer> people = new HashMap<>();
                documents.forEach(d -> people.merge(d.patient(), d.documents(), Integer::sum));
                people.values().removeIf(left -> left <= 0);
                out.row(List.of(
                        month.toString(),
                        one.getKey(),
                        people.size(),
                        documents.stream().mapToInt(Billed.Document::documents).sum(),
                        documents.stream().mapToInt(Billed.Document::visits).sum(),
                        documents.stream().mapToInt(Billed.Document::minutes).sum(),
                        documents.stream()
                                .map(Billed.Document::amount)
                                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                        people.size() < BundleSchema.SMALL));
            }
        }
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
