package fr.boussole.architecture;

import java.util.Map;
import java.util.Set;

/**
 * The map of the house: which room may use which. A package that is not in the table may use none; a new arrow is drawn
 * here first, and only if it closes no circle.
 */
final class Rooms {
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            room("platform"),
            room("platform.text", "platform"),
            room("platform.db", "platform", "platform.text"),
            room("platform.csv", "platform", "platform.text"),
            room("platform.pdf", "platform", "platform.text"),
            room("platform.ui", "platform", "platform.text", "platform.pdf"),
            room("team", "platform", "platform.text", "platform.db", "platform.ui"),
            room(
                    "security",
                    "platform",
                    "platform.text",
                    "platform.db",
                    "platform.csv",
                    "platform.pdf",
                    "platform.ui",
                    "team"),
            room(
                    "patient",
                    "platform",
                    "platform.text",
                    "platform.db",
                    "platform.pdf",
                    "platform.ui",
                    "team",
                    "security"),
            room("directory", "platform", "platform.text", "platform.db", "platform.ui", "team", "security", "patient"),
            room(
                    "circle",
                    "platform",
                    "platform.text",
                    "platform.db",
                    "platform.pdf",
                    "platform.ui",
                    "team",
                    "security",
                    "patient",
                    "directory"),
            room(
                    "visit",
                    "platform",
                    "platform.text",
                    "platform.db",
                    "platform.pdf",
                    "platform.ui",
                    "team",
                    "security",
                    "patient"),
            room(
                    "billing",
                    "platform",
                    "platform.text",
                    "platform.db",
                    "platform.csv",
                    "platform.pdf",
                    "platform.ui",
                    "team",
                    "security",
                    "patient",
                    "visit"),
            room(
                    "handover",
                    "platform",
                    "platform.text",
                    "platform.db",
                    "platform.csv",
                    "platform.ui",
                    "team",
                    "security",
                    "patient",
                    "visit",
                    "billing"),
            room(
                    "intake",
                    "platform",
                    "platform.text",
                    "platform.db",
                    "platform.csv",
                    "team",
                    "security",
                    "patient",
                    "circle",
                    "visit",
                    "billing"),
            room("today", "platform", "platform.text", "platform.ui", "team", "security", "patient", "visit"),
            room(
                    "wiring",
                    "platform",
                    "platform.db",
                    "team",
                    "security",
                    "patient",
                    "directory",
                    "circle",
                    "visit",
                    "billing",
                    "handover",
                    "intake"),
            room(
                    "command",
                    "platform",
                    "platform.text",
                    "platform.db",
                    "platform.ui",
                    "team",
                    "security",
                    "patient",
                    "visit",
                    "billing",
                    "handover",
                    "intake",
                    "wiring"),
            room(
                    "shell",
                    "platform",
                    "platform.text",
                    "platform.db",
                    "platform.pdf",
                    "platform.ui",
                    "team",
                    "security",
                    "patient",
                    "directory",
                    "circle",
                    "visit",
                    "billing",
                    "handover",
                    "intake",
                    "today",
                    "wiring",
                    "command"));

    private Rooms() {}

    private static Map.Entry<String, Set<String>> room(String name, String... used) {
        return Map.entry(name, Set.of(used));
    }
}
