package fr.boussole.directory;

import fr.boussole.platform.text.Formats;
import fr.boussole.team.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entries of a file beside those known: who is new, who changes, who stays as she was. */
final class Merging {
    private final boolean update;
    private final Map<String, Professional> byRpps = new HashMap<>();
    private final Map<String, Professional> byName = new HashMap<>();
    private final Map<String, Professional> fresh = new LinkedHashMap<>();
    private final Map<ProfessionalId, Professional> changed = new LinkedHashMap<>();
    private final Set<ProfessionalId> met = new HashSet<>();

    Merging(List<Professional> known, boolean update) {
        this.update = update;
        for (Professional one : known) {
            if (!one.rpps().isEmpty()) {
                byRpps.putIfAbsent(one.rpps(), one);
            }
            byName.putIfAbsent(name(one), one);
        }
    }

    void take(Professional read) {
        Professional same = find(read);
        if (same == null) {
            String key = read.rpps().isEmpty() ? name(read) : read.rpps();
            fresh.merge(key, read, (first, next) -> together(first, next, false));
            return;
        }
        met.add(same.id());
        Professional now = changed.getOrDefault(same.id(), same);
        Professional merged = together(now, read, update && !changed.containsKey(same.id()));
        if (!merged.equals(now)) {
            changed.put(same.id(), merged);
        }
    }

    private @Nullable Professional find(Professional read) {
        Professional same = read.rpps().isEmpty() ? null : byRpps.get(read.rpps());
        if (same != null) {
            return same;
        }
        Professional named = byName.get(name(read));
        // Two people of one name in one town are told apart by their numbers.
        return named != null && (read.rpps().isEmpty() || named.rpps().isEmpty()) ? named : null;
    }

    List<Professional> fresh() {
        return new ArrayList<>(fresh.values());
    }

    List<Professional> changed() {
        return new ArrayList<>(changed.values());
    }

    int known() {
        return met.size() - changed.size();
    }

    static String name(Professional one) {
        return Formats.searchKey(one.familyName()) + "|" + Formats.searchKey(one.givenName()) + "|"
                + one.place().address().postalCode();
    }

    /** @param newer whether what the second says counts more; what it leaves empty never does */
    static Professional together(Professional first, Professional second, boolean newer) {
        // A place is taken whole: the street of one with the town of another is nobody's address.
        boolean elsewhere = !second.place().address().equals(Address.NONE)
                && (newer || first.place().address().equals(Address.NONE));
        Professional.Reach a = first.reach();
        Professional.Reach b = second.reach();
        return new Professional(
                first.id(),
                first.familyName(),
                first.givenName(),
                pick(first.profession(), second.profession(), newer),
                pick(first.speciality(), second.speciality(), newer),
                pick(first.rpps(), second.rpps(), newer),
                elsewhere ? second.place() : first.place(),
                new Professional.Reach(
                        pick(a.phone(), b.phone(), newer),
                        pick(a.mobile(), b.mobile(), newer),
                        pick(a.email(), b.email(), newer),
                        pick(a.secureEmail(), b.secureEmail(), newer)),
                first.inUse(),
                first.version());
    }

    private static String pick(String first, String second, boolean newer) {
        if (second.isBlank()) {
            return first;
        }
        return newer || first.isBlank() ? second : first;
    }
}
