package fr.boussole.billing;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one run of a month's closing did.
 *
 * @param numbers given by this run, in the order they were given
 * @param changedMeanwhile drafts left for a next run because someone changed one of their visits during this one
 * @param cancelled true when it was asked to stop; what is issued stays issued, a next run does the rest
 */
public record Issued(List<String> numbers, BigDecimal amount, int statements, int changedMeanwhile, boolean cancelled) {
    public Issued {
        numbers = List.copyOf(numbers);
    }
}
