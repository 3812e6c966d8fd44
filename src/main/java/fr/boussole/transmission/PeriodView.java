package fr.boussole.transmission;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.PdfPane;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A period at the top, its document below. */
final class PeriodView extends VBox {
    private final PdfPane paper;
    private final DatePicker from;
    private final Texts texts = Texts.beside(PeriodView.class);

    PeriodView(PeriodPresenter presenter, PdfPane paper) {
        this.paper = paper;
        TransmissionTextView.dress(this);
        getStyleClass().add("transmission-paper");
        from = day("transmission-from", presenter.from);
        Form form = new Form(Form.beside(
                        new FormField("from", texts.get("print.from"), from),
                        new FormField("to", texts.get("print.to"), day("transmission-to", presenter.to))))
                .refusals(presenter.refusal);
        VBox.setVgrow(paper, Priority.ALWAYS);
        getChildren().addAll(form, paper);
        presenter.from.subscribe((before, now) -> presenter.load());
        presenter.to.subscribe((before, now) -> presenter.load());
        presenter.file.subscribe(file -> {
            if (file != null) {
                paper.show(file, presenter::used);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.P) {
                paper.print();
                key.consume();
            }
        });
    }

    /** Where the keyboard begins. */
    Node first() {
        return from;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("transmission-paper-close", texts.get("print.close"), close);
        back.setCancelButton(true);
        return new Node[] {
            back,
            new ActionButton("transmission-paper-print", texts.get("tab.print"), paper::print)
                    .icon(Feather.PRINTER)
                    .shortcut("Ctrl P")
                    .primary()
        };
    }

    private static DatePicker day(String id, ObjectProperty<@Nullable LocalDate> value) {
        DatePicker day = new DatePicker();
        day.setId(id);
        day.setShowWeekNumbers(false);
        day.valueProperty().bindBidirectional(value);
        return day;
    }
}
