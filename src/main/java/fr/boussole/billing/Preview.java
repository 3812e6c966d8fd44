package fr.boussole.billing;

import java.time.YearMonth;
import java.util.List;

/**
 * A month before it is issued: what is odd, and what would be issued.
 *
 * @param unfinished true when visits may still be added because the month is not over
 * @param drafts by issuer, then by name
 * @param anomalies by day
 */
public record Preview(
        YearMonth month, boolean unfinished, List<Draft> drafts, List<Anomaly> anomalies, MonthFacts facts) {
    public Preview {
        drafts = List.copyOf(drafts);
        anomalies = List.copyOf(anomalies);
    }
}
