package fr.boussole.patient;

import fr.boussole.platform.db.Database;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files that may be of one person, as long as nobody said they are two. */
public final class Duplicates {
    private final Database database;
    private final Session session;
    private final Clock clock;
    private final MergeMapper mapper;
    private final PatientMapper patients;
    private final Likenesses likenesses;

    public Duplicates(Database database, Session session, Clock clock) {
        this.database = database;
        this.session = session;
        this.clock = clock;
        mapper = database.mapper(MergeMapper.class);
        patients = database.mapper(PatientMapper.class);
        likenesses = new Likenesses(patients);
    }

    /** Two files; the smaller key first. */
    public record Pair(PatientId first, PatientId second) {
        static Pair of(PatientId one, PatientId other) {
            return one.value() < other.value() ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** Those like one file, by key. */
    public List<PatientId> of(PatientId id) {
        session.require(Right.CARE);
        Set<Pair> apart = apart();
        return patients.byId(id).stream()
                .flatMap(row -> likenesses.of(row.patient()).stream())
                .filter(other -> !apart.contains(Pair.of(id, other)))
                .sorted(Comparator.comparing(PatientId::value))
                .toList();
    }

    /** All of the practice: each file is held only against those of its birth date, swapped or not, and of its NIR. */
    public List<Pair> all() {
        session.require(Right.CARE);
        List<MergeMapper.Traits> everybody = mapper.traits();
        Map<LocalDate, List<MergeMapper.Traits>> born = new HashMap<>();
        Map<String, List<MergeMapper.Traits>> numbers = new HashMap<>();
        for (MergeMapper.Traits one : everybody) {
            born.computeIfAbsent(dayOrSwapped(one.birthDate()), day -> new ArrayList<>())
                    .add(one);
            if (!one.nir().isEmpty()) {
                numbers.computeIfAbsent(one.nir(), nir -> new ArrayList<>()).add(one);
            }
        }
        Set<Pair> found = new HashSet<>();
        born.values().forEach(group -> pairs(group, true, found));
        numbers.values().forEach(group -> pairs(group, false, found));
        found.removeAll(apart());
        return found.stream()
                .sorted(Comparator.comparing((Pair pair) -> pair.first().value())
                        .thenComparing(pair -> pair.second().value()))
                .toList();
    }

    /** « Ce sont deux personnes »: not proposed any more. */
    public void tellApart(PatientId one, PatientId other) {
        session.require(Right.CARE);
        Pair pair = Pair.of(one, other);
        database.together(() -> {
            mapper.dropDistinct(pair.first(), pair.second());
            mapper.addDistinct(
                    pair.first(),
                    pair.second(),
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS),
                    session.member());
        });
    }

    /** Undoes {@link #tellApart}. */
    public void proposeAgain(PatientId one, PatientId other) {
        session.require(Right.CARE);
        Pair pair = Pair.of(one, other);
        database.together(() -> {
            mapper.dropDistinct(pair.first(), pair.second());
        });
    }

    private Set<Pair> apart() {
        Set<Pair> apart = new HashSet<>();
        mapper.distinct().forEach(row -> apart.add(new Pair(row.firstId(), row.secondId())));
        return apart;
    }

    /** The same for a date and its day and month swapped. */
    private static LocalDate dayOrSwapped(LocalDate date) {
        return Likeness.swapped(date).filter(other -> other.isBefore(date)).orElse(date);
    }

    private static void pairs(List<MergeMapper.Traits> group, boolean byTraits, Set<Pair> found) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                MergeMapper.Traits one = group.get(i);
                MergeMapper.Traits other = group.get(j);
                if (!byTraits || Likeness.between(one.identity(), other.identity())) {
                    found.add(Pair.of(one.id(), other.id()));
                }
            }
        }
    }
}
