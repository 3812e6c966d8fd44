package fr.boussole.handover;

import fr.boussole.billing.DocumentKind;
import fr.boussole.billing.Invoice;
import fr.boussole.billing.Invoices;
import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What was issued for a month; credit notes count below zero. */
@FunctionalInterface
public interface Billed {
    /**
     * One document.
     *
     * @param issuer empty when the structure issued it
     * @param documents 1, or −1 for a credit note
     * @param visits below zero for a credit note, as minutes and amount
     */
    record Document(
            Optional<MemberId> issuer, PatientId patient, int documents, int visits, int minutes, BigDecimal amount) {}

    List<Document> in(YearMonth month);

    /** As it stands in the invoices of the practice. */
    static Billed of(Invoices invoices) {
        return month -> invoices.of(month).stream().map(Billed::document).toList();
    }

    private static Document document(Invoice invoice) {
        int sign = invoice.kind() == DocumentKind.CREDIT ? -1 : 1;
        Invoice.Figures figures = invoice.figures();
        return new Document(
                invoice.parties().issuer(),
                invoice.parties().patient(),
                sign,
                sign * figures.visits(),
                sign * figures.minutes(),
                figures.amount());
    }
}
