package fr.boussole.handover;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, not more than anybody would read. */
final class Faults {
    private static final int MOST = 200;

    private final List<Fault> faults = new ArrayList<>();
    private long unlisted;

    void add(String entry, long line, String column, String sentence) {
        if (faults.size() < MOST) {
            faults.add(new Fault(entry, line, column, sentence));
        } else {
            unlisted++;
        }
    }

    /** Why reading stopped: said first, and always. */
    void lead(String entry, String sentence) {
        faults.addFirst(new Fault(entry, 0, "", sentence));
    }

    boolean on(String entry) {
        return faults.stream().anyMatch(fault -> fault.entry().equals(entry));
    }

    List<Fault> list() {
        return List.copyOf(faults);
    }

    long unlisted() {
        return unlisted;
    }
}
