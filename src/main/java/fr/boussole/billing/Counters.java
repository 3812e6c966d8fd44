package fr.boussole.billing;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.Optional;

/** Gives numbers inside the caller's transaction, from a row that only one transaction at a time can hold. */
final class Counters {
    private final RunMapper mapper;
    private final Texts texts = Texts.beside(Counters.class);

    Counters(RunMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Holds the series until the transaction ends.
     *
     * @return the last rank given in the year of {@code today}, 0 when none
     * @throws Refusal when the series has been used on a later day: numbers follow the calendar
     */
    int hold(String series, LocalDate today) {
        Optional<LocalDate> last = mapper.lastIssuedOn(series);
        if (last.isPresent() && today.isBefore(last.get())) {
            throw new Refusal(texts.get("issue.backdated", Formats.date(today), Formats.date(last.get())));
        }
        Optional<Integer> rank = mapper.lastNumber(series, today.getYear());
        if (rank.isEmpty()) {
            // A row that is not there yet can't be held: whoever makes it holds the practice's own row first.
            mapper.holdPractice();
            rank = mapper.lastNumber(series, today.getYear());
            if (rank.isEmpty()) {
                mapper.addCounter(series, today.getYear(), today);
            }
        }
        return rank.orElse(0);
    }

    void given(String series, int last, LocalDate today) {
        mapper.saveCounter(series, today.getYear(), last, today);
    }
}
