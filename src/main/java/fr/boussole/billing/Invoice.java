package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An issued invoice or credit note as lists show it; it never changes.
 *
 * @param related for an invoice the credit note that cancelled it, for a credit note the invoice it cancels
 */
public record Invoice(
        InvoiceId id,
        String number,
        DocumentKind kind,
        Parties parties,
        YearMonth period,
        Dates dates,
        Figures figures,
        Optional<String> related) {
    /**
     * @param issuer empty when the structure issued it
     * @param person as printed
     */
    public record Parties(
            Optional<MemberId> issuer, String issuerCode, PatientId patient, String patientCode, String person) {}

    public record Dates(LocalDate issuedOn, LocalDate dueOn) {}

    /** Of a credit note: visits and minutes it takes back, and its amount below zero. */
    public record Figures(int visits, int minutes, BigDecimal amount, String sha256) {}

    /** Where an invoice or credit note stands. */
    public enum Status {
        ISSUED,
        CANCELLED,
        CREDIT_NOTE
    }

    public Status status() {
        if (kind == DocumentKind.CREDIT) {
            return Status.CREDIT_NOTE;
        }
        return related.isPresent() ? Status.CANCELLED : Status.ISSUED;
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return number;
    }
}
