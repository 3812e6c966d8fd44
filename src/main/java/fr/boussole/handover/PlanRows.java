package fr.boussole.handover;

import fr.boussole.careplan.PlanExtract;
import fr.boussole.careplan.PlanExtract.Acted;
import fr.boussole.careplan.PlanExtract.Raised;
import fr.boussole.careplan.PlanExtract.Rated;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of plans, ordered by pseudonyms and codes, so that their order tells nothing. */
final class PlanRows {
    private final PlanExtract plans;
    private final Pseudonyms pseudonyms;

    PlanRows(PlanExtract plans, Pseudonyms pseudonyms) {
        this.plans = plans;
        this.pseudonyms = pseudonyms;
    }

    void problems(BundleRows.Rows out) throws IOException {
        for (List<?> row : sorted(plans.problems(), this::row)) {
            out.row(row);
        }
    }

    private List<?> row(Raised one) {
        return List.of(
                pseudonyms.of(one.person()),
                one.problem(),
                BundleRows.lower(one.scope()),
                BundleRows.lower(one.state()),
                BundleRows.lower(one.priority()),
                one.signs(),
                month(one.openedOn()),
                one.closedOn().map(PlanRows::month).orElse(""));
    }

    void interventions(BundleRows.Rows out) throws IOException {
        number(sorted(plans.interventions(), this::row), out);
    }

    private List<?> row(Acted one) {
        return List.of(
                pseudonyms.of(one.person()),
                one.problem(),
                one.category(),
                one.target(),
                BundleRows.lower(one.by()),
                BundleRows.lower(one.stage()),
                month(one.since()));
    }

    void ratings(BundleRows.Rows out) throws IOException {
        number(sorted(plans.ratings(), this::row), out);
    }

    private List<?> row(Rated one) {
        return List.of(
                pseudonyms.of(one.person()),
                one.problem(),
                one.on(),
                one.rating().knowledge(),
                one.rating().behavior(),
                one.rating().status(),
                BundleRows.lower(one.occasion()),
                BundleRows.lower(one.who()));
    }

    private static <T> List<List<?>> sorted(List<T> all, Function<T, List<?>> row) {
        return all.stream()
                .<List<?>>map(row)
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    private static void number(List<List<?>> rows, BundleRows.Rows out) throws IOException {
        long number = 0;
        for (List<?> row : rows) {
            number++;
            out.row(Stream.concat(Stream.of(number), row.stream()).toList());
        }
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
