package fr.boussole.prescription;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an invoice needs of a prescription.
 *
 * @param to the last day covered
 */
public record Cover(String prescriber, LocalDate prescribedOn, LocalDate from, LocalDate to) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * The one to name for visits on these days: the latest prescribed of those that cover them all, else of those that
     * cover some; empty when none covers any.
     */
    public static Optional<Cover> naming(List<Cover> covers, Collection<LocalDate> days) {
        Comparator<Cover> latest = Comparator.comparing(Cover::prescribedOn).thenComparing(Cover::from);
        Optional<Cover> all = covers.stream()
                .filter(cover -> !days.isEmpty() && days.stream().allMatch(cover::covers))
                .max(latest);
        return all.isPresent()
                ? all
                : covers.stream()
                        .filter(cover -> days.stream().anyMatch(cover::covers))
                        .max(latest);
    }

    /** Who prescribed for whom stays out of logs. */
    @Override
    public String toString() {
        return "Cover[" + from + " " + to + "]";
    }
}
