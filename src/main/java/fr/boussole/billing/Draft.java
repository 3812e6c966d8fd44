package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * An invoice as it would be issued now: no number yet.
 *
 * @param person as lists show her
 * @param odd what is to be looked at first; empty when nothing is
 */
public record Draft(
        Key key,
        Biller biller,
        String person,
        List<BilledVisit> visits,
        List<InvoiceContent.Subtotal> byRate,
        Shares shares,
        Set<Anomaly.Kind> odd) {
    /**
     * What a draft is told apart by.
     *
     * @param issuer code of the biller
     * @param credited true for visits a credit note has freed: issued only when chosen
     */
    public record Key(String issuer, PatientId patient, boolean credited) {}

    public Draft {
        visits = List.copyOf(visits);
        byRate = List.copyOf(byRate);
        odd = Set.copyOf(odd);
    }

    public int minutes() {
        return visits.stream().mapToInt(BilledVisit::minutes).sum();
    }

    public BigDecimal amount() {
        return shares.total();
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Draft[" + key + "]";
    }
}
