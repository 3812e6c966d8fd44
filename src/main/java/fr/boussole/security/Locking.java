package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Right;

/** After how many minutes without a touch the window locks, for everyone of the practice. */
public final class Locking {
    public static final int LEAST = 1;
    public static final int MOST = 30;
    private static final int USUAL = 10;
    private static final String NAME = "lock.minutes";

    private final OpenPractice practice;
    private final Settings settings;

    public Locking(OpenPractice practice) {
        this.practice = practice;
        settings = new Settings(practice.database());
    }

    /** 1 to 30; 10 until someone chose. */
    public int minutes() {
        return settings.of(NAME)
                .filter(text -> text.matches("[0-9]{1,2}"))
                .map(text -> Math.clamp(Integer.parseInt(text), LEAST, MOST))
                .orElse(USUAL);
    }

    /** @throws Refusal at {@code minutes} outside 1 to 30 */
    public void save(int minutes) {
        practice.session().require(Right.ADMIN);
        if (minutes < LEAST || minutes > MOST) {
            throw Refusal.at("minutes", Texts.beside(Locking.class).get("locking.range", LEAST, MOST));
        }
        practice.database().together(() -> {
            settings.keep(NAME, Integer.toString(minutes));
            practice.journal().note(Audit.Action.UPDATE, "setting", 0);
        });
    }
}
