package fr.boussole.filing;

import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Information and sharing at the left, corrections at the right. */
final class RightsView extends TwoColumnsView {
    private final RightsPresenter presenter;
    private final FilingFeature.Window window;
    private final Texts texts = Texts.beside(RightsView.class);

    RightsView(RightsPresenter presenter, FilingFeature.Window window) {
        this.presenter = presenter;
        this.window = window;
        columns(decided(), corrections());
    }

    private Card decided() {
        Card card = new Card(texts.get("rights.card")).icon(Feather.SHIELD);
        ActionButton print =
                new ActionButton("filing-notice", texts.get("notice.open"), this::notice).icon(Feather.PRINTER);
        ActionButton oppose = new ActionButton("filing-sharing", texts.get("sharing.oppose"), presenter::turnSharing);
        presenter.shares.subscribe(
                now -> oppose.setText(now ? texts.get("sharing.oppose") : texts.get("sharing.accept")));
        card.rows().add(row(texts.get("informed.label"), Words.of(presenter.informed), print));
        Label sharing = Words.paragraph("");
        sharing.textProperty().bind(presenter.sharing);
        card.rows().add(row(texts.get("sharing.label"), sharing, oppose));
        card.inside(Words.paragraph(texts.get("rights.words"), "second"));
        return card;
    }

    private static Node row(String label, Label value, ActionButton action) {
        value.setWrapText(true);
        VBox words = new VBox(Words.of(label, "muted"), value);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Card.row(words, action);
    }

    private Card corrections() {
        TextField day = new TextField();
        day.setId("filing-asked-on");
        day.textProperty().bindBidirectional(presenter.askedOn);
        TextArea words = new TextArea();
        words.setId("filing-words");
        words.setWrapText(true);
        words.setPrefRowCount(3);
        words.textProperty().bindBidirectional(presenter.words);
        Form form = new Form(
                        new FormField("words", texts.get("addendum.words"), words).help(texts.get("addendum.help")),
                        new FormField("askedOn", texts.get("addendum.day"), day).shortField())
                .refusals(presenter.refusal)
                .buttons(new ActionButton("filing-addendum", texts.get("addendum.add"), presenter::addAddendum));
        ActionButton print = new ActionButton(
                        "filing-addenda-print",
                        texts.get("addenda.open"),
                        () -> presenter.corrections(file -> paper(file, new Node[0])))
                .icon(Feather.PRINTER)
                .flat();
        Shown.when(print, Bindings.isNotEmpty(presenter.addenda));
        Card card = new Card(texts.get("addenda.title"))
                .icon(Feather.EDIT_3)
                .action(print)
                .inside(form);
        follow(card, presenter.addenda, RightsView::addendum);
        return card;
    }

    private static Node addendum(AddendaPdf.Line line) {
        Label day = Words.of(Formats.date(line.askedOn()), "muted");
        day.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(Words.paragraph(line.words()), Words.paragraph(line.signed(), "second"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Card.row(day, words);
    }

    /** The notice, and once it is printed the question whether it was given. */
    boolean notice() {
        presenter.notice(file -> paper(
                file,
                new ActionButton("filing-informed", texts.get("informed.note"), () -> {
                            window.modal().hide();
                            presenter.noteInformed();
                        })
                        .primary()));
        return true;
    }

    private void paper(PdfFile file, Node... more) {
        PdfPane pane = window.papers().get();
        pane.show(file, presenter::used);
        pane.setPrefHeight(480);
        ActionButton close = new ActionButton("filing-paper-close", texts.get("close"), window.modal()::hide);
        close.setCancelButton(true);
        Node[] buttons = new Node[more.length + 1];
        buttons[0] = close;
        System.arraycopy(more, 0, buttons, 1, more.length);
        window.modal().show("filing-paper", file.name(), pane, close, buttons);
    }
}
