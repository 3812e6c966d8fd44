package fr.boussole.dossier;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for papers that every system takes and no two papers share, whatever the file was called. */
final class PaperNames {
    /** Without the ending; long ones make paths that Windows refuses. */
    private static final int LONGEST = 60;

    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final Set<String> given = new HashSet<>();

    /** @param folder the paper lies in, with a slash at its end; may be empty */
    String next(String folder, String name, String mediaType) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "_")
                .replaceAll("^[._-]+|[._]+$", "");
        int dot = plain.lastIndexOf('.');
        boolean ends = dot > 0 && plain.length() - dot <= 5;
        String ending = ends ? plain.substring(dot) : ending(mediaType);
        String stem = ends ? plain.substring(0, dot) : plain;
        stem = stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
        if (stem.isEmpty() || RESERVED.contains(stem.toLowerCase(Locale.ROOT)) || stem.matches("(?i)(com|lpt)[0-9]")) {
            stem = "document_" + stem;
        }
        String path = folder + stem + ending;
        for (int i = 2; !given.add(path.toLowerCase(Locale.ROOT)); i++) {
            path = folder + stem + "-" + i + ending;
        }
        return path;
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".bin";
        };
    }
}
