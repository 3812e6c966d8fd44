package fr.boussole.measure;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.PdfPane;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What to print at the left, the paper at the right; it follows each choice. */
final class MeasuresPrintView extends HBox {
    private final DatePicker from = new DatePicker();
    private final PdfPane paper;

    MeasuresPrintView(MeasuresPrintPresenter presenter, PdfPane paper, Runnable back) {
        this.paper = paper;
        Texts texts = Texts.beside(MeasuresPrintView.class);
        setId("measure-printing");
        getStyleClass().add("measure-body");
        DatePicker to = new DatePicker();
        from.setId("measure-from");
        to.setId("measure-to");
        from.setShowWeekNumbers(false);
        to.setShowWeekNumbers(false);
        from.valueProperty().bindBidirectional(presenter.from);
        to.valueProperty().bindBidirectional(presenter.to);
        VBox choices = new VBox(
                new ActionButton("measure-print-back", texts.get("print.back"), back).icon(Feather.ARROW_LEFT),
                new FormField("from", texts.get("print.from"), from),
                new FormField("to", texts.get("print.to"), to));
        presenter.kinds.forEach((kind, wanted) -> {
            CheckBox box = new CheckBox(texts.of(kind));
            box.setId("measure-print-" + kind.name());
            box.selectedProperty().bindBidirectional(wanted);
            choices.getChildren().add(box);
        });
        choices.getStyleClass().add("measure-print-choices");
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("scale-scroll");
        Card left = new Card(texts.get("print.title")).edge(scroll);
        left.getStyleClass().add("measure-last");
        HBox.setHgrow(paper, Priority.ALWAYS);
        getChildren().addAll(left, paper);
        // The pane that scrolls takes its content in only once it is shown.
        from.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(from::requestFocus);
            }
        });
        // Before the fields: a date field keeps Escape for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                back.run();
                key.consume();
            }
        });
    }

    Node first() {
        return from;
    }

    /** Ctrl+P. */
    boolean print() {
        return paper.print();
    }
}
