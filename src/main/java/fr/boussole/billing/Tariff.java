package fr.boussole.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What an hour with a person is paid from one day on, whatever the acts, the distance or the day of the week.
 *
 * @param from first day it holds
 * @param hourlyRate euros, above zero, two decimals
 * @param mention its legal base, printed on invoices; may be empty
 */
public record Tariff(LocalDate from, BigDecimal hourlyRate, String mention) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    public Tariff {
        if (hourlyRate.signum() <= 0) {
            throw new IllegalArgumentException("rate " + hourlyRate);
        }
        hourlyRate = hourlyRate.setScale(2, RoundingMode.HALF_UP);
    }

    /** The rate of the ÉQUILIBRES leaflet: 54 € an hour. */
    public static Tariff ofLeaflet(LocalDate from, String mention) {
        return new Tariff(from, BigDecimal.valueOf(54), mention);
    }

    /** Pro rata of the minutes, to the cent, half up. */
    public BigDecimal fee(long minutes) {
        return hourlyRate.multiply(BigDecimal.valueOf(minutes)).divide(HOUR, 2, RoundingMode.HALF_UP);
    }
}
