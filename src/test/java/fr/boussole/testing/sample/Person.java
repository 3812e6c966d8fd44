package fr.boussole.testing.sample;

import java.time.LocalDate;
import java.util.List;

/** Somebody the sample practice looks after: who, what for, from when to when. */
record Person(
        int rank,
        Identity identity,
        Need need,
        int referent,
        int firstDay,
        int lastDay,
        LocalDate includedOn,
        String status,
        LocalDate statusSince,
        boolean sharesData) {

    /** As known by the state. */
    record Identity(String birthName, String givenNames, String usedName, LocalDate born, String sex, String place) {}

    /** A kind of care: how many days it lasts, visits a day, minutes a visit. */
    record Need(int leastDays, int mostDays, double visitsADay, int minutes, boolean evening) {}

    String code() {
        return "P%04d".formatted(rank);
    }

    /** How many of a hundred people need this. */
    record Share(int percent, Need need) {}

    static final Need BLOOD_TEST = new Need(100, 330, 0.06, 10, false);
    static final Need DRESSING = new Need(25, 95, 0.60, 20, false);
    static final Need INJECTION = new Need(12, 40, 1.0, 10, false);
    static final Need INSULIN = new Need(120, 380, 1.7, 12, true);
    static final Need WASHING = new Need(90, 300, 0.395, 50, false);
    static final Need END_OF_LIFE = new Need(18, 60, 1.45, 45, true);
    static final Need COMPRESSION = new Need(90, 300, 0.47, 17, false);
    static final Need EDUCATION = new Need(200, 420, 0.12, 28, false);

    private static final List<Share> MIX = List.of(
            new Share(30, BLOOD_TEST),
            new Share(28, DRESSING),
            new Share(10, INJECTION),
            new Share(7, INSULIN),
            new Share(9, WASHING),
            new Share(4, END_OF_LIFE),
            new Share(7, COMPRESSION),
            new Share(5, EDUCATION));

    static Need need(Dice dice) {
        int drawn = dice.between(1, 100);
        for (Share share : MIX) {
            drawn -= share.percent();
            if (drawn <= 0) {
                return share.need();
            }
        }
        throw new IllegalStateException("shares below 100");
    }
}
