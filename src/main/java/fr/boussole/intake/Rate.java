package fr.boussole.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an hour is paid from a day on, as {@code practice.json} says.
 *
 * @param hourly euros, two decimals
 */
public record Rate(LocalDate from, BigDecimal hourly, String mention) {}
