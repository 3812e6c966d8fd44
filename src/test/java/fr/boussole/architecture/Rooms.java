package fr.boussole.architecture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The map of the house: which room may use which. A package that is not in the table may use none; a new arrow is drawn
 * here first, and only if it closes no circle. A room lies within another only if it is drawn here.
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
            feature("directory", "platform.csv"),
            feature("circle", "platform.pdf", "directory"),
            feature("situation", "platform.pdf"),
            feature("prescription", "platform.pdf", "directory", "document"),
            room("careplan.omaha", "platform", "platform.text", "platform.csv"),
            feature("careplan", "platform.pdf", "circle", "prescription", "careplan.omaha"),
            feature("template", "platform.pdf", "careplan", "careplan.omaha"),
            feature("outcome", "platform.csv", "platform.pdf", "careplan", "careplan.omaha"),
            feature("carework", "platform.pdf", "careplan", "careplan.omaha", "visit"),
            feature("transmission", "platform.pdf", "careplan", "careplan.omaha"),
            feature("visit", "platform.pdf"),
            feature("document", "platform.pdf"),
            feature("measure", "platform.pdf"),
            feature("billing", "platform.csv", "platform.pdf", "prescription", "visit"),
            feature("handover", "platform.csv", "visit", "billing", "careplan", "careplan.omaha"),
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
                    "situation",
                    "document",
                    "prescription",
                    "transmission",
                    "measure",
                    "visit",
                    "billing",
                    "careplan",
                    "careplan.omaha"),
            feature("dossier", "platform.csv", "platform.pdf"),
            feature("filing", "platform.pdf"),
            feature("foreign", "platform.csv"),
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
                    "situation",
                    "prescription",
                    "measure",
                    "transmission",
                    "document",
                    "visit",
                    "billing",
                    "handover",
                    "foreign",
                    "intake",
                    "filing",
                    "dossier",
                    "careplan",
                    "careplan.omaha",
                    "template",
                    "outcome",
                    "carework"),
            feature("command", "visit", "billing", "handover", "intake", "dossier", "wiring", "careplan", "outcome"),
            feature(
                    "shell",
                    "platform.pdf",
                    "situation",
                    "directory",
                    "circle",
                    "prescription",
                    "measure",
                    "transmission",
                    "document",
                    "visit",
                    "billing",
                    "handover",
                    "intake",
                    "filing",
                    "dossier",
                    "foreign",
                    "today",
                    "wiring",
                    "command",
                    "careplan",
                    "careplan.omaha",
                    "template",
                    "outcome",
                    "carework"));

    private Rooms() {}

    /** A room that shows and keeps something of people: it stands on what all of them need. */
    private static Map.Entry<String, Set<String>> feature(String name, String... moreUsed) {
        Set<String> used = new HashSet<>(
                Set.of("platform", "platform.text", "platform.db", "platform.ui", "team", "security", "patient"));
        used.addAll(List.of(moreUsed));
        return Map.entry(name, used);
    }

    private static Map.Entry<String, Set<String>> room(String name, String... used) {
        return Map.entry(name, Set.of(used));
    }
}
