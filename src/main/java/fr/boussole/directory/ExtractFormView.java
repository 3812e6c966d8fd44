package fr.boussole.directory;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks where and who, before the national extract is read. */
final class ExtractFormView extends VBox {
    private static final int ABREAST = 2;

    private final ExtractFormPresenter presenter;
    private final Texts texts = Texts.beside(ExtractFormView.class);
    private final TextField department = new TextField();

    ExtractFormView(ExtractFormPresenter presenter, String fileName) {
        this.presenter = presenter;
        getStyleClass().add("form");
        department.setId("extract-department");
        department.textProperty().bindBidirectional(presenter.department);
        CheckBox update = new CheckBox(texts.get("extract.update"));
        update.setId("extract-update");
        update.setWrapText(true);
        update.selectedProperty().bindBidirectional(presenter.update);
        List<Node> content = new ArrayList<>();
        content.add(Words.paragraph(texts.get("extract.file", fileName), "second"));
        content.add(new FormField("department", texts.get("extract.department"), department)
                .shortField()
                .help(texts.get("extract.department.help")));
        content.add(Words.of(texts.get("extract.trades"), "field-label"));
        List<Trade> all = List.of(Trade.values());
        for (int i = 0; i < all.size(); i += ABREAST) {
            List<Node> line = new ArrayList<>();
            all.subList(i, Math.min(all.size(), i + ABREAST)).forEach(trade -> line.add(check(trade)));
            while (line.size() < ABREAST) {
                line.add(new VBox());
            }
            content.add(Form.beside(line.toArray(Node[]::new)));
        }
        content.add(update);
        getChildren().add(new Form(content.toArray(Node[]::new)).refusals(presenter.refusal));
    }

    Node first() {
        return department;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("extract-close", texts.get("form.close"), close);
        back.setCancelButton(true);
        ActionButton take = new ActionButton("extract-take", texts.get("extract.take"), presenter::take).primary();
        take.setDefaultButton(true);
        return new Node[] {back, take};
    }

    private CheckBox check(Trade trade) {
        CheckBox box = new CheckBox(texts.of(trade));
        box.setId("extract-trade-" + trade.name().toLowerCase(Locale.ROOT));
        box.setSelected(presenter.wants(trade));
        box.selectedProperty().subscribe(wanted -> presenter.want(trade, wanted));
        return box;
    }
}
