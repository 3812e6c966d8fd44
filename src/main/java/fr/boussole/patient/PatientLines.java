package fr.boussole.patient;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of all files at one moment, never changed: by name, and by code. */
final class PatientLines {
    private static final Comparator<Entry> BY_NAME = Comparator.comparing(Entry::key)
            .thenComparingLong(entry -> entry.line.id().value());
    private static final Comparator<Entry> BY_CODE = Comparator.comparing(Entry::code);

    private final List<Entry> byName;
    private final List<Entry> byCode;
    private final Map<PatientId, Entry> byId = new HashMap<>();

    /** @param key of her names, each after a space, so that one look finds the start of any; code in upper case */
    record Entry(PatientLine line, Shelf shelf, PatientId kept, String key, String code) {
        static Entry of(PatientLineRow row) {
            return new Entry(row.line(), row.shelf(), row.kept(), " " + row.searchKey(), row.codeKey());
        }

        @Override
        public String toString() {
            return line.toString();
        }
    }

    /** All keys by name, one a line, and where each begins: one look through it is many times faster than one a key. */
    private final String keys;

    private final int[] begins;

    private PatientLines(Stream<Entry> entries) {
        byName = entries.sorted(BY_NAME).toList();
        begins = new int[byName.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < begins.length; i++) {
            begins[i] = all.length();
            all.append(byName.get(i).key).append('\n');
        }
        keys = all.toString();
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

    /** One of whose names begins with each of these, by name. */
    Stream<Entry> withStarting(List<String> words) {
        return holding(words.stream().map(word -> " " + word).toList());
    }

    /** Whose names hold each of these anywhere, by name. */
    Stream<Entry> holding(List<String> pieces) {
        String rarest =
                pieces.stream().max(Comparator.comparingInt(String::length)).orElse("");
        return IntStream.iterate(next(rarest, 0), i -> i < begins.length, i -> next(rarest, i + 1))
                .mapToObj(byName::get)
                .filter(entry -> pieces.stream().allMatch(entry.key::contains));
    }

    /** The first from this one on that holds it; as many as there are, when none does. */
    private int next(String piece, int from) {
        int at = from < begins.length ? keys.indexOf(piece, begins[from]) : -1;
        if (at < 0) {
            return begins.length;
        }
        int found = Arrays.binarySearch(begins, at);
        return found >= 0 ? found : -found - 2;
    }

    /** Whose names begin so, by name. */
    Stream<Entry> startingWith(String typed) {
        String key = " " + typed;
        int from = first(byName, entry -> entry.key.compareTo(key) >= 0);
        return byName.subList(from, byName.size()).stream().takeWhile(entry -> entry.key.startsWith(key));
    }

    /** Whose code begins so, by code; the code of a joined file leads to the kept one, in its place. */
    Stream<Entry> codeStarting(String code) {
        int from = first(byCode, entry -> entry.code.compareTo(code) >= 0);
        return byCode.subList(from, byCode.size()).stream()
                .takeWhile(entry -> entry.code.startsWith(code))
                .map(entry -> entry.kept.equals(entry.line.id()) ? entry : byId.get(entry.kept))
                .filter(Objects::nonNull)
                .distinct();
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
