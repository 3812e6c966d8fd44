package fr.boussole.intake;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found wrong or odd while files are read. */
final class Findings {
    /** A file of the wrong kind altogether must not fill the memory with complaints. */
    private static final int MOST = 100_000;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private long unlisted;

    void refuse(String file, long line, String column, String reason) {
        if (problems.size() < MOST) {
            problems.add(new Problem(file, line, column, reason));
        } else {
            unlisted++;
        }
    }

    void remark(String file, long line, String column, String reason) {
        if (remarks.size() < MOST) {
            remarks.add(new Problem(file, line, column, reason));
        }
    }

    boolean clean() {
        return problems.isEmpty();
    }

    Report report(Report.Counts counts, List<String> admins) {
        return new Report(counts, List.copyOf(admins), List.copyOf(problems), List.copyOf(remarks), unlisted);
    }
}
