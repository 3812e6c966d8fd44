package fr.boussole.dossier;

import fr.boussole.platform.Progress;
import java.io.IOException;

/** Stopped because it was asked to. */
final class Stopped extends IOException {
    private static final long serialVersionUID = 1L;

    static void when(Progress progress) throws Stopped {
        if (progress.cancelled()) {
            throw new Stopped();
        }
    }
}
