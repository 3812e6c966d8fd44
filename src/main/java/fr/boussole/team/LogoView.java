package fr.boussole.team;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The logo as it stands on paper, which is white in both themes. */
final class LogoView extends VBox {
    /** As on the invoice: at most three times as wide as high. */
    private static final double HIGH = 60;

    LogoView(LogoPresenter presenter) {
        Texts texts = Texts.beside(LogoView.class);
        setId("practice-logo");
        ImageView picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setFitHeight(HIGH);
        picture.setFitWidth(3 * HIGH);
        picture.setAccessibleText(texts.get("logo.title"));
        StackPane paper = new StackPane(picture);
        paper.getStyleClass().add("paper");
        var none = Words.of(texts.get("logo.none"), "muted");
        ActionButton remove = new ActionButton("practice-logo-remove", texts.get("logo.remove"), presenter::remove)
                .icon(Feather.TRASH_2);
        presenter.image.subscribe((Optional<byte[]> now) -> {
            picture.setImage(
                    now.map(bytes -> new Image(new ByteArrayInputStream(bytes), 6 * HIGH, 2 * HIGH, true, true))
                            .orElse(null));
            Shown.set(paper, now.isPresent());
            Shown.set(remove, now.isPresent());
            Shown.set(none, now.isEmpty());
        });
        HBox line = new HBox(
                paper,
                none,
                new ActionButton("practice-logo-choose", texts.get("logo.choose.verb"), presenter::choose)
                        .icon(Feather.IMAGE),
                remove);
        line.getStyleClass().add("line");
        getChildren()
                .add(new Card(texts.get("logo.title"))
                        .icon(Feather.IMAGE)
                        .inside(new Form(new FormField("logo", texts.get("logo.label"), line)
                                        .help(texts.get("logo.help")))
                                .refusals(presenter.refusal)));
    }
}
