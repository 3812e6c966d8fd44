package fr.boussole.security;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The key in its groups, the way to paper, and the field to type it back. */
final class RecoveryKeyView extends VBox {
    /** As on the printed sheet. */
    private static final int GROUPS_A_LINE = 4;

    RecoveryKeyView(RecoveryKeyPresenter presenter) {
        Texts texts = Texts.beside(RecoveryKeyView.class);
        setId("recovery");
        getStyleClass().add("form");
        VBox groups = new VBox(4);
        groups.setId("recovery-key");
        groups.setAccessibleText(presenter.key.grouped());
        String[] all = presenter.key.grouped().split("-");
        for (int start = 0; start < all.length; start += GROUPS_A_LINE) {
            HBox line = new HBox(16);
            for (int i = start; i < Math.min(all.length, start + GROUPS_A_LINE); i++) {
                line.getChildren().add(Words.of(all[i], "figure", "mono"));
            }
            groups.getChildren().add(line);
        }
        TextField typed = new TextField();
        typed.setId("recovery-typed");
        typed.textProperty().bindBidirectional(presenter.typed);
        getChildren()
                .addAll(
                        Words.paragraph(texts.get("recovery.shown.title"), "screen-title"),
                        Words.paragraph(texts.get("recovery.shown.hint"), "muted"),
                        groups,
                        new Form(new FormField("typed", texts.get("recovery.typed"), typed)
                                        .help(texts.get("recovery.typed.help")))
                                .refusals(presenter.refusal)
                                .buttons(
                                        new ActionButton("recovery-save", texts.get("recovery.save"), presenter::save)
                                                .icon(Feather.DOWNLOAD),
                                        new ActionButton(
                                                        "recovery-print", texts.get("recovery.print"), presenter::print)
                                                .icon(Feather.PRINTER),
                                        new ActionButton(
                                                        "recovery-confirm",
                                                        texts.get("recovery.confirm"),
                                                        presenter::confirm)
                                                .primary()));
    }
}
