package fr.boussole.billing;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.security.Settings;
import fr.boussole.team.Right;
import java.time.LocalDate;
import java.util.Optional;

/** The dated tariffs, and how the practice rounds and when it is paid. */
public final class Tariffs {
    private static final String SETTINGS = "billing";

    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final TariffMapper mapper;
    private final Settings practice;
    private final Texts texts = Texts.beside(Tariffs.class);

    public Tariffs(Database database, Audit audit, Session session) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        mapper = database.mapper(TariffMapper.class);
        practice = new Settings(database);
    }

    public TariffTable table() {
        return new TariffTable(
                mapper.all().stream().map(TariffMapper.Row::tariff).toList());
    }

    /** What a new practice starts with: 54 € an hour under ÉQUILIBRES. */
    public Tariff leaflet(LocalDate from) {
        return Tariff.ofLeaflet(from, texts.get("tariff.mention"));
    }

    /** @throws Refusal when there is one from that day, or invoices stand for days it would apply to */
    public void add(Tariff tariff) {
        session.require(Right.ADMIN);
        database.together(() -> {
            TariffTable table = table();
            if (table.tariffs().stream().anyMatch(t -> t.from().equals(tariff.from()))) {
                throw Refusal.at("from", texts.get("tariff.exists", Formats.date(tariff.from())));
            }
            refuseIfBilled(table, tariff.from());
            mapper.add(TariffMapper.Row.of(tariff));
            note(Audit.Action.CREATE, tariff.from());
        });
    }

    /**
     * Replaces the tariff that begins on {@code from}.
     *
     * @throws Refusal when issued invoices depend on the one or the other
     */
    public void change(LocalDate from, Tariff tariff) {
        session.require(Right.ADMIN);
        database.together(() -> {
            remove(from);
            add(tariff);
        });
    }

    /** @throws Refusal when issued invoices depend on it */
    public void remove(LocalDate from) {
        session.require(Right.ADMIN);
        database.together(() -> {
            refuseIfBilled(table(), from);
            if (mapper.remove(from) == 0) {
                throw new Refusal(texts.get("tariff.unknown"));
            }
            note(Audit.Action.DELETE, from);
        });
    }

    private void refuseIfBilled(TariffTable table, LocalDate from) {
        Optional<LocalDate> billed = mapper.firstBilled(from, table.next(from).orElse(FOREVER));
        if (billed.isPresent()) {
            throw Refusal.at("from", texts.get("tariff.billed", Formats.date(billed.get())));
        }
    }

    private void note(Audit.Action action, LocalDate from) {
        audit.note(action, "tariff", from.toEpochDay());
    }

    public BillingSettings settings() {
        return practice.of(SETTINGS)
                .map(json -> FrozenJson.read(json, BillingSettings.class))
                .orElse(BillingSettings.DEFAULT);
    }

    /** Holds for invoices issued from now on. */
    public void saveSettings(BillingSettings settings) {
        session.require(Right.ADMIN);
        database.together(() -> {
            practice.keep(SETTINGS, FrozenJson.write(settings));
            audit.note(Audit.Action.UPDATE, "setting", 0);
        });
    }
}
