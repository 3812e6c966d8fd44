package fr.boussole.dossier;

import java.util.Locale;

/** What may be printed of a whole file. */
public enum PersonPaper {
    /** One page for whoever takes over in an emergency. */
    LIAISON,
    /** Everything. */
    FILE,
    /** Of the binder that stays at her home. */
    COVER;

    /** A name for the document that says nothing of anyone: {@code liaison-P0012.pdf}. */
    String fileName(String code) {
        return name().toLowerCase(Locale.ROOT) + "-" + code.replaceAll("[^A-Za-z0-9._-]", "_") + ".pdf";
    }
}
