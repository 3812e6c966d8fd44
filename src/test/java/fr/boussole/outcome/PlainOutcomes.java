package fr.boussole.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Outcomes as one would work them out with pencil and a sorted file, sharing nothing with the program: rows
 * {@code patient,problem,rated_on,knowledge,behavior,status,occasion} of ratings that stand, in the order they were
 * made.
 */
final class PlainOutcomes {
    /** Problem, then the three figures at admission and the three later. */
    private final List<String[]> pairs = new ArrayList<>();

    /** Days as ISO texts, both included. */
    PlainOutcomes(List<String> rows, String from, String to) {
        Map<String, List<String[]>> courses = new TreeMap<>();
        for (String row : rows) {
            String[] cells = row.split(",");
            if (cells[2].compareTo(to) <= 0) {
                courses.computeIfAbsent(cells[0] + " " + cells[1], none -> new ArrayList<>())
                        .add(cells);
            }
        }
        for (List<String[]> course : courses.values()) {
            course.sort((one, other) -> one[2].compareTo(other[2]));
            String[] admission = null;
            String[] later = null;
            for (int i = 0; i < course.size(); i++) {
                String[] row = course.get(i);
                if (admission == null && row[6].equals("ADMISSION")) {
                    admission = row;
                } else if (admission != null) {
                    later = row;
                }
                boolean ends = row[6].equals("DISCHARGE") || i == course.size() - 1;
                if (ends) {
                    if (later != null && later[2].compareTo(from) >= 0) {
                        pairs.add(new String[] {
                            row[1], admission[3], admission[4], admission[5], later[3], later[4], later[5]
                        });
                    }
                    admission = null;
                    later = null;
                }
            }
        }
    }

    int n(String problem) {
        return changes(problem, 0).size();
    }

    /** @param problem empty for all; {@code scale} 0 knowledge, 1 behaviour, 2 status */
    private List<Integer> changes(String problem, int scale) {
        List<Integer> changes = new ArrayList<>();
        for (String[] pair : pairs) {
            if (problem.isEmpty() || pair[0].equals(problem)) {
                changes.add(Integer.parseInt(pair[4 + scale]) - Integer.parseInt(pair[1 + scale]));
            }
        }
        Collections.sort(changes);
        return changes;
    }

    double mean(String problem, int scale) {
        double sum = 0;
        for (int change : changes(problem, scale)) {
            sum += change;
        }
        return sum / n(problem);
    }

    double median(String problem, int scale) {
        List<Integer> changes = changes(problem, scale);
        int middle = changes.size() / 2;
        return changes.size() % 2 == 1 ? changes.get(middle) : (changes.get(middle - 1) + changes.get(middle)) / 2.0;
    }

    int count(String problem, int scale, IntPredicate wanted) {
        return (int) changes(problem, scale).stream()
                .mapToInt(Integer::intValue)
                .filter(wanted)
                .count();
    }

    int reached(String problem, int scale) {
        int reached = 0;
        for (String[] pair : pairs) {
            if ((problem.isEmpty() || pair[0].equals(problem)) && pair[4 + scale].charAt(0) >= '4') {
                reached++;
            }
        }
        return reached;
    }
}
