package fr.boussole.careplan;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A goal in words. */
final class GoalWords {
    private final Texts texts = Texts.beside(GoalWords.class);

    /** « avant le 24/12 », with the year when it is another; empty without a day. */
    String due(Goal goal, LocalDate today) {
        return goal.dueOn()
                .map(day -> texts.get(
                        "goal.before", day.getYear() == today.getYear() ? Formats.shortDate(day) : Formats.date(day)))
                .orElse("");
    }

    /** « trois jours de suite · proposé par un aidant · elle le dit : … ». */
    String second(Goal goal) {
        List<String> parts = new ArrayList<>();
        if (!goal.measure().isBlank()) {
            parts.add(goal.measure());
        }
        parts.add(texts.get("goal.proposed", texts.of(goal.decision().by())));
        if (!goal.decision().reason().isBlank()) {
            parts.add(texts.get("quoted", goal.decision().reason()));
        }
        return String.join(" · ", parts);
    }

    /** « atteint le 02/11/2026 »; of an open one empty. */
    String end(Goal goal) {
        return goal.end()
                .on()
                .map(day -> texts.get("goal.ended", texts.of(goal.end().outcome()), Formats.date(day)))
                .orElse("");
    }
}
