package fr.boussole.prescription;

import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.security.Session;
import fr.boussole.security.Settings;
import fr.boussole.team.Right;

/** When the practice wants to hear that a prescription ends. */
public final class Alerting {
    private static final String NAME = "prescription.alerts";

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Settings settings;

    public Alerting(Database database, Audit audit, Session session) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        settings = new Settings(database);
    }

    /** 15, 7 and 0 days until someone chose. */
    public Reminders alerts() {
        if (!session.may(Right.ADMIN)) {
            session.require(Right.CARE);
        }
        return settings.of(NAME)
                .filter(text -> text.matches("[0-9]{1,2},[0-9]{1,2},[0-9]{1,2}"))
                .map(text -> text.split(","))
                .map(days ->
                        new Reminders(Integer.parseInt(days[0]), Integer.parseInt(days[1]), Integer.parseInt(days[2])))
                .orElse(Reminders.USUAL);
    }

    public void save(Reminders alerts) {
        session.require(Right.ADMIN);
        database.together(() -> {
            settings.keep(NAME, alerts.first() + "," + alerts.second() + "," + alerts.last());
            audit.note(Audit.Action.UPDATE, "setting", 0);
        });
    }
}
