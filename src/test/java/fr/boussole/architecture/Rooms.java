package fr.boussole.architecture;

import java.util.Map;
import java.util.Set;

/**
 * The map of the house: which room may use which. A package that is not in the table may use none, and a use that no
 * class makes any more is struck out ({@link RoomsTest} looks at both).
 */
final class Rooms {
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("platform.text", Set.of("platform")),
            Map.entry("platform.db", Set.of("platform", "platform.text")),
            Map.entry("platform.csv", Set.of("platform", "platform.text")),
            Map.entry("platform.pdf", Set.of("platform", "platform.text")),
            Map.entry("platform.ui", Set.of("platform", "platform.text", "platform.pdf")),
            room("team"),
            room("security", "team"),
            room("patient", "team", "security"),
            room("visit", "team", "security", "patient"),
            room("billing", "team", "security", "patient", "visit"),
            room("handover", "team", "security", "patient", "visit", "billing"),
            room("intake", "team", "security", "patient", "visit", "billing"),
            room("today", "team", "security", "patient", "visit", "billing"),
            room("shell", "team", "security", "patient", "visit", "billing", "handover", "intake", "today", "command"),
            room("command", "team", "security", "patient", "visit", "billing", "handover", "intake", "shell"));

    private Rooms() {}

    private static Map.Entry<String, Set<String>> room(String name, String... used) {
        Set<String> platform =
                Set.of("platform", "platform.text", "platform.db", "platform.csv", "platform.pdf", "platform.ui");
        Set<String> all = new java.util.TreeSet<>(platform);
        all.addAll(Set.of(used));
        return Map.entry(name, Set.copyOf(all));
    }
}
