package fr.boussole.document;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.security.Settings;
import fr.boussole.team.Right;

/** How large one paper may be, for everyone of the practice. */
public final class DocumentLimit {
    public static final int LEAST = 1;
    public static final int MOST = 200;
    private static final int USUAL = 20;
    private static final String NAME = "document.megabytes";

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Settings settings;

    DocumentLimit(Database database, Audit audit, Session session) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        settings = new Settings(database);
    }

    /** 1 to 200; 20 until someone chose. */
    public int megabytes() {
        return settings.of(NAME)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(text -> Math.clamp(Integer.parseInt(text), LEAST, MOST))
                .orElse(USUAL);
    }

    long bytes() {
        return (long) megabytes() << 20;
    }

    /** @throws Refusal at {@code megabytes} outside 1 to 200 */
    public void save(int megabytes) {
        session.require(Right.ADMIN);
        if (megabytes < LEAST || megabytes > MOST) {
            throw Refusal.at("megabytes", Texts.beside(DocumentLimit.class).get("limit.range", LEAST, MOST));
        }
        database.together(() -> {
            settings.keep(NAME, Integer.toString(megabytes));
            audit.note(Audit.Action.UPDATE, "setting", 0);
        });
    }
}
