package fr.boussole.platform.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's file choosers; behind an interface because a headless screen has none. Called on the JavaFX thread. */
public interface FileChoice {
    Optional<Path> folder(String title);

    Optional<Path> save(String title, String suggestedName);

    /** @param extensions without the dot */
    Optional<Path> open(String title, List<String> extensions);
}
