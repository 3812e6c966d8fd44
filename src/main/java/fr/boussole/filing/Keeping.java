package fr.boussole.filing;

import java.time.LocalDate;

/**
 * How long a file is kept: 5 years at hand after the last care, 15 more in the archive; only then may it be eliminated
 * (recommendation of the CNIL for medical practices, 2020, in line with article R1112-7 of the Code de la santé
 * publique).
 */
record Keeping(LocalDate lastCare) {
    private static final int AT_HAND_YEARS = 5;
    private static final int ARCHIVED_YEARS = 15;

    /** The first day it may lie in the archive. */
    LocalDate archiveFrom() {
        return lastCare.plusYears(AT_HAND_YEARS);
    }

    /** The first day it may be eliminated. */
    LocalDate eliminateFrom() {
        return lastCare.plusYears(AT_HAND_YEARS + ARCHIVED_YEARS);
    }

    boolean archivable(LocalDate today) {
        return !today.isBefore(archiveFrom());
    }

    boolean eliminable(LocalDate today) {
        return !today.isBefore(eliminateFrom());
    }
}
