package fr.boussole.security;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which backups stay: the newest of each of 7 days, 5 weeks and 12 months, and of every year. */
final class Retention {
    private Retention() {}

    static Set<LocalDateTime> kept(Collection<LocalDateTime> made) {
        List<LocalDateTime> newestFirst =
                made.stream().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDateTime> kept = new HashSet<>();
        keep(newestFirst, kept, LocalDateTime::toLocalDate, 7);
        keep(newestFirst, kept, at -> week(at.toLocalDate()), 5);
        keep(newestFirst, kept, YearMonth::from, 12);
        keep(newestFirst, kept, LocalDateTime::getYear, Integer.MAX_VALUE);
        return kept;
    }

    private static <P> void keep(
            List<LocalDateTime> newestFirst, Set<LocalDateTime> kept, Function<LocalDateTime, P> period, int most) {
        Set<P> seen = new HashSet<>();
        for (LocalDateTime at : newestFirst) {
            if (seen.size() < most && seen.add(period.apply(at))) {
                kept.add(at);
            }
        }
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
