package fr.boussole.prescription;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;

/**
 * How many days before its end a prescription is spoken of: first in words, then in amber, at last in red.
 *
 * @param first 1 to 90, above {@code second}
 * @param last 0 or more, below {@code second}
 */
public record Reminders(int first, int second, int last) {
    public static final Reminders USUAL = new Reminders(15, 7, 0);
    static final int MOST = 90;

    /** @throws Refusal at {@code first}, {@code second} or {@code last} */
    public Reminders {
        Texts texts = Texts.beside(Reminders.class);
        if (first < 1 || first > MOST) {
            throw Refusal.at("first", texts.get("check.alerts.range", MOST));
        }
        if (second >= first) {
            throw Refusal.at("second", texts.get("check.alerts.order"));
        }
        if (last < 0 || last >= second) {
            throw Refusal.at("last", texts.get("check.alerts.order"));
        }
    }

    /** How near an end is. */
    enum Level {
        FAR,
        FIRST,
        SECOND,
        LAST
    }

    /** @param daysLeft 0 on the last day, below afterwards */
    Level level(long daysLeft) {
        if (daysLeft > first) {
            return Level.FAR;
        }
        return daysLeft > second ? Level.FIRST : daysLeft > last ? Level.SECOND : Level.LAST;
    }
}
