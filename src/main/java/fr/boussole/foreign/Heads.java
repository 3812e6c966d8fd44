package fr.boussole.foreign;

import fr.boussole.platform.text.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How other programs name their columns; each target's usual heads stand in {@code heads.txt}, the surest first. */
final class Heads {
    private static final Map<Target, List<String>> KNOWN = known();

    private Heads() {}

    private static Map<Target, List<String>> known() {
        Map<Target, List<String>> known = new EnumMap<>(Target.class);
        resource("heads.txt").lines().filter(line -> line.contains("=")).forEach(line -> {
            String[] parts = line.split("=", 2);
            known.put(Target.valueOf(parts[0].strip()), List.of(parts[1].strip().split("\\s*\\|\\s*")));
        });
        return known;
    }

    /** What the heads say by themselves; a column is taken once, the surest words first. */
    static Mapping guess(List<String> heads) {
        List<String> keys = heads.stream().map(Heads::key).toList();
        Map<Target, Integer> found = new EnumMap<>(Target.class);
        Set<Integer> taken = new HashSet<>();
        int longest = KNOWN.values().stream().mapToInt(List::size).max().orElse(0);
        for (int rank = 0; rank < longest; rank++) {
            for (Target target : Target.values()) {
                List<String> names = KNOWN.getOrDefault(target, List.of());
                if (rank < names.size() && !found.containsKey(target)) {
                    int column = free(keys, names.get(rank), taken);
                    if (column >= 0) {
                        found.put(target, column);
                        taken.add(column);
                    }
                }
            }
        }
        if (found.containsKey(Target.BIRTH_NAME) && found.containsKey(Target.GIVEN_NAMES)) {
            found.remove(Target.FULL_NAME);
        }
        return new Mapping(found);
    }

    private static int free(List<String> keys, String name, Set<Integer> taken) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).equals(name) && !taken.contains(i)) {
                return i;
            }
        }
        return -1;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Heads.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** « N° Sécu. » and « n sécu » are the same head. */
    static String key(String head) {
        return Formats.searchKey(head.replaceAll("[^\\p{L}\\p{N}]+", " ")).strip();
    }

    /** Every name of every target as it is compared: for the test that keeps them clean. */
    static Map<Target, List<String>> all() {
        Map<Target, List<String>> copy = new EnumMap<>(Target.class);
        KNOWN.forEach((target, names) -> copy.put(target, new ArrayList<>(names)));
        return copy;
    }
}
