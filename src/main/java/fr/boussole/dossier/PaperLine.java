package fr.boussole.dossier;

import java.time.LocalDate;

/**
 * A paper that travels with a file.
 *
 * @param path under which it is found: a safe name nothing else has
 */
record PaperLine(String path, String mediaType, String words, LocalDate date) {
    /** What it is stays out of logs. */
    @Override
    public String toString() {
        return "PaperLine";
    }
}
