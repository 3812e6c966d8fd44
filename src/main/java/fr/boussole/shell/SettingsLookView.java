package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Light or dark, larger or smaller. */
final class SettingsLookView extends VBox {
    SettingsLookView(SettingsLookPresenter presenter) {
        Texts texts = Texts.beside(SettingsLookView.class);
        getStyleClass().add("cards");
        Segments<Preferences.Look> looks =
                new Segments<>("settings-look", List.of(Preferences.Look.values()), texts::of);
        looks.valueProperty().bindBidirectional(presenter.look);
        Label percent = Words.of("", "strong");
        percent.setId("settings-percent");
        percent.setMinWidth(USE_PREF_SIZE);
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("settings.percent", presenter.percent.get()), presenter.percent));
        FlowPane sizes = new FlowPane(
                new ActionButton("settings-smaller", texts.get("settings.smaller"), presenter::smaller)
                        .icon(Feather.MINUS),
                percent,
                new ActionButton("settings-larger", texts.get("settings.larger"), presenter::larger).icon(Feather.PLUS),
                new ActionButton("settings-usual", texts.get("settings.usual"), presenter::usual).flat());
        sizes.setId("settings-size");
        sizes.getStyleClass().add("sizes");
        getChildren()
                .add(new Card(texts.get("settings.appearance"))
                        .icon(Feather.SUN)
                        .inside(
                                new FormField("look", texts.get("settings.look"), looks)
                                        .help(texts.get("settings.look.help")),
                                new FormField("size", texts.get("settings.size"), sizes)
                                        .help(texts.get("settings.size.help"))));
    }
}
