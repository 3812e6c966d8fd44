package fr.boussole.billing;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The dated tariffs and how amounts are rounded, as a form. */
final class TariffSettingsPresenter {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT);

    final ObservableList<Tariff> tariffs = FXCollections.observableArrayList();
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty rate = new SimpleStringProperty("");
    final StringProperty mention = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> tariffRefusal = new SimpleObjectProperty<>();
    final ObjectProperty<Integer> step = new SimpleObjectProperty<>(1);
    final ObjectProperty<MinuteRounding> minutes = new SimpleObjectProperty<>(MinuteRounding.NEAREST);
    final ObjectProperty<AmountRounding> amounts = new SimpleObjectProperty<>(AmountRounding.LINE);
    final StringProperty dueDays = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> settingsRefusal = new SimpleObjectProperty<>();

    private final Tariffs service;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final Texts texts = Texts.beside(TariffSettingsPresenter.class);

    private record Now(TariffTable table, BillingSettings settings) {}

    TariffSettingsPresenter(Tariffs service, Background background, Dialogs dialogs, Notices notices, Clock clock) {
        this.service = service;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
    }

    void load() {
        background.run(
                () -> new Now(service.table(), service.settings()),
                this::show,
                cause -> dialogs.failed(texts.get("settings.failed"), cause));
    }

    private void show(Now now) {
        tariffs.setAll(now.table().tariffs().reversed());
        Tariff leaflet = service.leaflet(LocalDate.now(clock));
        from.set("");
        rate.set(typed(leaflet.hourlyRate()));
        mention.set(leaflet.mention());
        Rounding rounding = now.settings().rounding();
        step.set(rounding.step());
        minutes.set(rounding.minutes());
        amounts.set(rounding.amounts());
        dueDays.set(Integer.toString(now.settings().dueDays()));
    }

    private static String typed(BigDecimal rate) {
        return rate.toPlainString().replace('.', ',');
    }

    void add() {
        change(tariffRefusal, () -> {
            service.add(new Tariff(date(), euros(), mention.get().strip()));
            return texts.get("settings.tariff.added");
        });
    }

    void remove(Tariff tariff) {
        change(tariffRefusal, () -> {
            service.remove(tariff.from());
            return texts.get("settings.tariff.removed", Formats.date(tariff.from()));
        });
    }

    void save() {
        change(settingsRefusal, () -> {
            service.saveSettings(new BillingSettings(new Rounding(step.get(), minutes.get(), amounts.get()), days()));
            return texts.get("settings.saved");
        });
    }

    private void change(ObjectProperty<@Nullable Refusal> at, Callable<String> work) {
        at.set(null);
        background.run(
                work,
                said -> {
                    notices.say(said);
                    load();
                },
                cause -> {
                    if (cause instanceof Refusal expected) {
                        at.set(expected);
                    } else {
                        dialogs.failed(texts.get("settings.failed"), cause);
                    }
                });
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(from.get().strip(), TYPED);
        } catch (DateTimeParseException e) {
            throw Refusal.at("from", texts.get("settings.from.wrong"));
        }
    }

    private BigDecimal euros() {
        return number(rate.get().replace(',', '.'))
                .filter(value -> value.signum() > 0 && value.scale() <= 2 && value.precision() <= 8)
                .orElseThrow(() -> Refusal.at("rate", texts.get("settings.rate.wrong")));
    }

    private int days() {
        return number(dueDays.get())
                .filter(value -> value.scale() == 0 && value.signum() >= 0 && value.intValue() <= 180)
                .map(BigDecimal::intValue)
                .orElseThrow(() -> Refusal.at("dueDays", texts.get("settings.due.wrong")));
    }

    private static Optional<BigDecimal> number(String text) {
        String compact = text.replaceAll("[\\s\\u00a0\\u202f€]", "");
        return compact.matches("[0-9]{1,8}([.][0-9]{1,4})?") ? Optional.of(new BigDecimal(compact)) : Optional.empty();
    }
}
