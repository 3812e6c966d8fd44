package fr.boussole.patient;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds people by what was typed, nearest first: birth date; start of the name; starts of words in any order; code;
 * anywhere. Later steps run only while there is room left.
 */
final class PatientSearch {
    private final PatientSearchMapper mapper;

    PatientSearch(PatientSearchMapper mapper) {
        this.mapper = mapper;
    }

    List<PatientLine> find(String typed, Collection<PatientStatus> statuses, Shelf shelf, int limit) {
        SearchQuery query = SearchQuery.read(typed);
        if (statuses.isEmpty() || query.code().isEmpty()) {
            return List.of();
        }
        Map<PatientId, PatientLine> found = new LinkedHashMap<>();
        for (SearchQuery.Span born : query.born()) {
            keep(found, mapper.bornBetween(born.from(), born.to(), query.words(), statuses, shelf, limit), limit);
        }
        boolean named = query.born().isEmpty() && !query.words().isEmpty();
        if (named) {
            keep(found, mapper.startingWith(query.key(), statuses, shelf, limit), limit);
        }
        if (named && found.size() < limit) {
            keep(found, mapper.withWords(query.words(), statuses, shelf, limit), limit);
        }
        if (found.size() < limit) {
            keep(found, mapper.codeStarting(query.code(), statuses, shelf, limit), limit);
        }
        if (named && found.size() < limit) {
            keep(found, mapper.containing(query.words(), statuses, shelf, limit), limit);
        }
        return List.copyOf(found.values());
    }

    private static void keep(Map<PatientId, PatientLine> found, List<PatientLineRow> rows, int limit) {
        for (PatientLineRow row : rows) {
            if (found.size() < limit) {
                found.putIfAbsent(row.id(), row.line());
            }
        }
    }
}
