package fr.boussole.billing;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Table;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** Two cards for the settings: the dated tariffs, and how an invoice is counted. */
final class TariffSettingsView extends VBox {
    private final TariffSettingsPresenter presenter;
    private final Texts texts = Texts.beside(TariffSettingsView.class);

    TariffSettingsView(TariffSettingsPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("cards");
        getChildren().addAll(tariffs(), counting());
        presenter.load();
    }

    private Node tariffs() {
        Table<Tariff> table = new Table<>("settings-tariffs", presenter.tariffs)
                .text(texts.get("settings.from"), 110, t -> Formats.date(t.from()), "strong")
                .number(texts.get("settings.rate"), 100, t -> Formats.hourly(t.hourlyRate()))
                .text(texts.get("settings.mention"), 320, Tariff::mention, "muted")
                .node(
                        "",
                        100,
                        t -> new ActionButton(
                                        "settings-remove-" + t.from(),
                                        texts.get("settings.remove"),
                                        () -> presenter.remove(t))
                                .small())
                .empty(new EmptyState(Feather.CLOCK, texts.get("settings.none"), null));
        table.getStyleClass().add("short-table");
        Form form = new Form(
                        Form.beside(
                                field("from", texts.get("settings.from"), presenter.from)
                                        .help(texts.get("settings.from.help")),
                                field("rate", texts.get("settings.rate"), presenter.rate)),
                        field("mention", texts.get("settings.mention"), presenter.mention))
                .buttons(new ActionButton("settings-add", texts.get("settings.add"), presenter::add).icon(Feather.PLUS))
                .refusals(presenter.tariffRefusal);
        return new Card(texts.get("settings.tariffs")).edge(table).inside(form);
    }

    private Node counting() {
        Form form = new Form(
                        Form.beside(
                                new FormField(
                                        "step",
                                        texts.get("settings.step"),
                                        choice("settings-step", List.of(1, 5, 10, 15), presenter.step, this::step)),
                                new FormField(
                                        "minutes",
                                        texts.get("settings.minutes"),
                                        choice(
                                                "settings-minutes",
                                                List.of(MinuteRounding.values()),
                                                presenter.minutes,
                                                texts::of))),
                        new FormField(
                                "amounts",
                                texts.get("settings.amounts"),
                                choice(
                                        "settings-amounts",
                                        List.of(AmountRounding.values()),
                                        presenter.amounts,
                                        texts::of)),
                        field("dueDays", texts.get("settings.due"), presenter.dueDays)
                                .shortField())
                .buttons(new ActionButton("settings-save", texts.get("settings.save"), presenter::save))
                .refusals(presenter.settingsRefusal);
        return new Card(texts.get("settings.counting")).inside(form);
    }

    private String step(int minutes) {
        return texts.get("settings.step.words", minutes);
    }

    private FormField field(String name, String label, StringProperty value) {
        TextField field = new TextField();
        field.setId("settings-" + name);
        field.textProperty().bindBidirectional(value);
        return new FormField(name, label, field);
    }

    private static <T> ComboBox<T> choice(String id, List<T> choices, Property<T> value, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : words.apply(one);
            }

            @Override
            public T fromString(String text) {
                return value.getValue();
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
