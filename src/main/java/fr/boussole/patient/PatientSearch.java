package fr.boussole.patient;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds people by what was typed, nearest first: birth date; start of the name; starts of words in any order; code;
 * anywhere. Later steps run only while there is room left.
 */
final class PatientSearch {
    private final PatientIndex index;

    PatientSearch(PatientIndex index) {
        this.index = index;
    }

    List<PatientLine> find(String typed, Collection<PatientStatus> statuses, Shelf shelf, int limit) {
        SearchQuery query = SearchQuery.read(typed);
        if (statuses.isEmpty() || query.code().isEmpty()) {
            return List.of();
        }
        PatientLines lines = index.lines();
        Predicate<PatientLines.Entry> meant = meant(statuses, shelf);
        Found found = new Found(meant, limit);
        for (SearchQuery.Span born : query.born()) {
            found.add(lines.withStarting(query.words())
                    .filter(one -> born.holds(one.line().birthDate())));
        }
        boolean named = query.born().isEmpty() && !query.words().isEmpty();
        if (named) {
            found.add(lines.startingWith(query.key()));
            found.add(lines.withStarting(query.words()));
        }
        found.add(lines.codeStarting(query.code()));
        if (named) {
            found.add(lines.holding(query.words()));
        }
        return found.lines.stream().toList();
    }

    List<PatientLine> page(Collection<PatientStatus> statuses, Shelf shelf, long offset, int limit) {
        return index.lines()
                .all()
                .filter(meant(statuses, shelf))
                .skip(offset)
                .limit(limit)
                .map(PatientLines.Entry::line)
                .toList();
    }

    int count(Collection<PatientStatus> statuses, Shelf shelf) {
        return (int) index.lines().all().filter(meant(statuses, shelf)).count();
    }

    private static Predicate<PatientLines.Entry> meant(Collection<PatientStatus> statuses, Shelf shelf) {
        return one -> one.shelf() == shelf && statuses.contains(one.line().status());
    }

    /** Nearest first, each once, as many as asked for. */
    private static final class Found {
        private final Set<PatientLine> lines = new LinkedHashSet<>();
        private final Predicate<PatientLines.Entry> meant;
        private final int limit;

        Found(Predicate<PatientLines.Entry> meant, int limit) {
            this.meant = meant;
            this.limit = limit;
        }

        void add(Stream<PatientLines.Entry> entries) {
            if (lines.size() < limit) {
                entries.filter(meant)
                        .map(PatientLines.Entry::line)
                        .takeWhile(line -> lines.size() < limit)
                        .forEachOrdered(lines::add);
            }
        }
    }
}
