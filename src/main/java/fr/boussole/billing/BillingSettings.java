package fr.boussole.billing;

/**
 * What the practice chose about its invoices; frozen on each invoice as it was.
 *
 * @param dueDays days between issue and due date, 0 to 180
 */
public record BillingSettings(Rounding rounding, int dueDays) {
    public static final BillingSettings DEFAULT = new BillingSettings(Rounding.DEFAULT, 30);

    public BillingSettings {
        if (dueDays < 0 || dueDays > 180) {
            throw new IllegalArgumentException("due days " + dueDays);
        }
    }
}
