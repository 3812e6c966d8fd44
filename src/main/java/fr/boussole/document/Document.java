package fr.boussole.document;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.pdf.Format;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A paper kept of a person, without its bytes. */
public record Document(
        DocumentId id,
        PatientId patient,
        Draft about,
        Content content,
        Added added,
        Optional<Withdrawal> withdrawal,
        int version) {

    /**
     * Its bytes, seen from outside.
     *
     * @param size in bytes
     * @param sha256 in lower-case hexadecimal
     * @param turns quarter turns to the right, as she wants to see it
     */
    public record Content(Format format, long size, String sha256, int turns) {}

    /** @param at in UTC */
    public record Added(LocalDateTime at, MemberId by) {}

    /**
     * It was a mistake: kept, shown only on demand.
     *
     * @param at in UTC
     */
    public record Withdrawal(LocalDateTime at, String why) {
        @Override
        public String toString() {
            return "Withdrawal[" + at + "]";
        }
    }

    public DocumentKind kind() {
        return about.kind();
    }

    public String title() {
        return about.title();
    }

    public LocalDate date() {
        return about.date();
    }

    public boolean withdrawn() {
        return withdrawal.isPresent();
    }

    /** The same described otherwise. */
    public Document with(Draft other) {
        return new Document(id, patient, other, content, added, withdrawal, version);
    }

    @Override
    public String toString() {
        return "Document#" + id.value();
    }
}
