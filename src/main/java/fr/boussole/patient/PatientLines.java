package fr.boussole.patient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lines of all files at one moment, never changed: by name, and by code. */
final class PatientLines {
    private static final Comparator<Entry> BY_NAME = Comparator.comparing(Entry::key)
            .thenComparingLong(entry -> entry.line.id().value());
    private static final Comparator<Entry> BY_CODE = Comparator.comparing(Entry::code);

    private final List<Entry> byName;
    private final List<Entry> byCode;
    private final Map<PatientId, Entry> byId = new HashMap<>();

    /** @param key of her names, {@code code} in upper case */
    record Entry(PatientLine line, Shelf shelf, PatientId kept, String key, String code) {
        static Entry of(PatientLineRow row) {
            return new Entry(row.line(), row.shelf(), row.kept(), row.searchKey(), row.codeKey());
        }

        boolean hasStarting(String word) {
            return key.startsWith(word) || key.contains(" " + word);
        }

        boolean hasStarting(List<String> words) {
            return words.stream().allMatch(this::hasStarting);
        }

        @Override
        public String toString() {
            return line.toString();
        }
    }

    private PatientLines(Stream<Entry> entries) {
        byName = entries.sorted(BY_NAME).toList();
        byCode = byName.stream().sorted(BY_CODE).toList();
        byName.forEach(entry -> byId.put(entry.line.id(), entry));
    }

    static PatientLines of(List<PatientLineRow> rows) {
        return new PatientLines(rows.stream().map(Entry::of));
    }

    /** These files as they are now; one that is not among the rows is gone. */
    PatientLines with(Set<PatientId> changed, List<PatientLineRow> now) {
        return new PatientLines(Stream.concat(
                byName.stream().filter(entry -> !changed.contains(entry.line.id())),
                now.stream().map(Entry::of)));
    }

    /** Everybody, by name. */
    Stream<Entry> all() {
        return byName.stream();
    }

    /** Whose names begin so, by name. */
    Stream<Entry> startingWith(String key) {
        int from = first(byName, entry -> entry.key.compareTo(key) >= 0);
        return byName.subList(from, byName.size()).stream().takeWhile(entry -> entry.key.startsWith(key));
    }

    /** Whose code begins so, by code; the code of a joined file leads to the kept one. */
    Stream<Entry> codeStarting(String code) {
        Collection<Entry> found = new ArrayList<>();
        for (int i = first(byCode, entry -> entry.code.compareTo(code) >= 0); i < byCode.size(); i++) {
            Entry entry = byCode.get(i);
            if (!entry.code.startsWith(code)) {
                break;
            }
            found.add(entry);
        }
        return found.stream()
                .map(entry -> entry.kept.equals(entry.line.id()) ? entry : byId.get(entry.kept))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(BY_CODE);
    }

    /** The first place from which on it holds. */
    private static int first(List<Entry> sorted, Predicate<Entry> holds) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(sorted.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
