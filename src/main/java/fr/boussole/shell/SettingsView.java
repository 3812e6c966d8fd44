package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import fr.boussole.security.SecurityFeature;
import fr.boussole.team.Right;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One card for each thing one may set; those of administrators only for them. */
final class SettingsView extends VBox implements Screen {
    private final SettingsPresenter presenter;
    private final Texts texts = Texts.beside(SettingsView.class);

    SettingsView(SettingsPresenter presenter, SecurityFeature security, Desks.Facts facts, App app) {
        this.presenter = presenter;
        getStyleClass().add("page");
        VBox cards = new VBox(appearance(), security.ownPassword());
        cards.getStyleClass().add("settings");
        if (facts.me().may(Right.ADMIN)) {
            cards.getChildren()
                    .add(security.accounts(key -> app.modal()
                            .show(
                                    "recovery",
                                    texts.get("settings.recovery"),
                                    security.recoveryKey(key, facts.practice(), app.modal()::hide),
                                    this)));
            cards.getChildren().add(backup());
        }
        cards.getChildren().add(folder(app.place(), app.synchronisedBy()));
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Header header = new Header(texts.get("place.settings"));
        header.stateProperty().set(texts.get("settings.state", facts.practice()));
        getChildren().addAll(header, scroll);
    }

    private Node appearance() {
        Segments<Preferences.Look> looks =
                new Segments<>("settings-look", List.of(Preferences.Look.values()), texts::of);
        looks.valueProperty().bindBidirectional(presenter.look);
        Segments<Integer> sizes = new Segments<>(
                "settings-size", List.of(90, 100, 120, 140), size -> texts.get("settings.percent", size));
        if (List.of(90, 100, 120, 140).contains(presenter.percent.get())) {
            sizes.valueProperty().set(presenter.percent.get());
        } else {
            sizes.valueProperty().set(100);
        }
        sizes.valueProperty().addListener((property, before, now) -> presenter.percent.set(now));
        return new Card(texts.get("settings.appearance"))
                .icon(Feather.SUN)
                .inside(
                        new FormField("look", texts.get("settings.look"), looks),
                        new FormField("size", texts.get("settings.size"), sizes).help(texts.get("settings.size.help")));
    }

    private Node backup() {
        return new Card(texts.get("settings.backup"))
                .icon(Feather.SHIELD)
                .inside(
                        Words.of(presenter.lastBackup),
                        Words.paragraph(texts.get("backup.words"), "muted"),
                        new ActionButton("settings-backup", texts.get("backup.now"), presenter::backUp)
                                .icon(Feather.SHIELD),
                        new ProgressPane("settings-backup-progress", presenter.progress, () -> {}));
    }

    private Node folder(String place, Optional<String> synchronised) {
        Card card = new Card(texts.get("settings.folder")).icon(Feather.FOLDER);
        card.inside(Words.paragraph(place));
        synchronised.ifPresent(service ->
                card.inside(new Strip(Tone.WARNING, Feather.ALERT_TRIANGLE, texts.get("settings.cloud", service))));
        return card;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        presenter.load();
    }

    @Override
    public String help() {
        return "settings";
    }
}
