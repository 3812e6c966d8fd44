package fr.boussole.carework;

import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.db.Database;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import fr.boussole.visit.VisitId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the time of visits went to, by the four categories of the Omaha System. It counts done visits of care whose
 * minutes are known. A visit's minutes are shared among the categories of what was ticked as done: in equal parts, or
 * as someone shared them; whole minutes, so that the parts add up to the visit. What is not ticked is not guessed: such
 * a visit is counted apart.
 */
public final class CategoryShares {
    private final Session session;
    private final CareWorkMapper mapper;

    /** Build it after {@link CareWork}, which registers the keys. */
    public CategoryShares(Database database, Session session) {
        this.session = session;
        mapper = database.mapper(CareWorkMapper.class);
    }

    /**
     * Of a period.
     *
     * @param minutes by category, in the order of the terminology: 01 « Enseignement… » is prevention and education, 02
     *     technical care, 03 coordination, 04 surveillance; all four are there, 0 for none
     * @param unspecified minutes of visits where nothing was ticked as done: « non précisé »
     * @param visits how many are counted, those {@code unspecifiedVisits} among them
     */
    public record Shares(Map<Category, Long> minutes, long unspecified, int visits, int unspecifiedVisits) {
        public Shares {
            minutes = Collections.unmodifiableMap(new LinkedHashMap<>(minutes));
        }

        /** Minutes of visits of which it is known what was done. */
        public long specified() {
            return minutes.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Of a category among the minutes that are specified, from 0 to 1; 0 when there are none. */
        public double share(Category category) {
            long all = specified();
            return all == 0 ? 0 : (double) minutes.getOrDefault(category, 0L) / all;
        }

        /** A person's own figures stay out of logs. */
        @Override
        public String toString() {
            return "Shares[" + visits + "]";
        }
    }

    /** The whole practice's, both days included. Reads: not on the screen's thread. */
    public Shares of(LocalDate from, LocalDate to) {
        return read(null, from, to);
    }

    /** One person's, both days included; files joined to hers count. */
    public Shares of(PatientId person, LocalDate from, LocalDate to) {
        return read(person, from, to);
    }

    private Shares read(@Nullable PatientId person, LocalDate from, LocalDate to) {
        session.require(Right.CARE);
        CareWorkMapper.TotalRow total = mapper.total(person, from, to);
        Map<VisitId, List<CareWorkMapper.WorkRow>> visits = mapper.work(person, from, to).stream()
                .filter(row -> row.minutes() != null)
                .collect(Collectors.groupingBy(CareWorkMapper.WorkRow::visitId));
        Map<String, Long> sums = new LinkedHashMap<>();
        visits.values().forEach(rows -> add(sums, rows));
        Map<Category, Long> minutes = new LinkedHashMap<>();
        OmahaCatalog.get().categories().forEach(one -> minutes.put(one, sums.getOrDefault(one.code(), 0L)));
        long specified = minutes.values().stream().mapToLong(Long::longValue).sum();
        return new Shares(minutes, total.minutes() - specified, total.visits(), total.visits() - visits.size());
    }

    /** What was typed counts as weights, since the visit's hours may have been corrected afterwards. */
    private static void add(Map<String, Long> sums, List<CareWorkMapper.WorkRow> visit) {
        boolean typed = visit.stream().anyMatch(row -> row.weight() != null);
        List<Integer> weights = visit.stream()
                .map(row -> typed ? Objects.requireNonNullElse(row.weight(), 0) : 1)
                .toList();
        List<Integer> parts =
                Apportion.of(Objects.requireNonNull(visit.getFirst().minutes()), weights);
        for (int i = 0; i < parts.size(); i++) {
            sums.merge(visit.get(i).category(), (long) parts.get(i), Long::sum);
        }
    }
}
