package fr.boussole.document;

import java.time.LocalDate;

/**
 * What she says of a paper.
 *
 * @param title empty for one made of the file's name
 * @param date written on it, or when it was taken
 */
public record Draft(DocumentKind kind, String title, LocalDate date) {
    public Draft {
        title = title.strip().replaceAll("\\s+", " ");
    }

    Draft titled(String other) {
        return new Draft(kind, other, date);
    }

    /** What a paper says stays out of logs. */
    @Override
    public String toString() {
        return "Draft[" + kind + "]";
    }
}
