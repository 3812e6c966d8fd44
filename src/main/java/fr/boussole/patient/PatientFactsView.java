package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The tabs of a file that only say what is known: cards with a line a fact. */
final class PatientFactsView {
    private final Texts texts = Texts.beside(PatientFactsView.class);
    private final PatientFilePresenter presenter;
    private final Card identity = new Card(texts.get("card.identity")).icon(Feather.USER);
    private final Card home = new Card(texts.get("card.home")).icon(Feather.MAP_PIN);
    private final Card coverage = new Card(texts.get("card.coverage")).icon(Feather.SHIELD);
    private final Card doctor = new Card(texts.get("card.doctor")).icon(Feather.ACTIVITY);
    private final Card prescription = new Card(texts.get("card.prescription")).icon(Feather.CLIPBOARD);

    PatientFactsView(PatientFilePresenter presenter) {
        this.presenter = presenter;
    }

    Node identity() {
        return beside(column(identity, home), column(coverage, doctor, prescription));
    }

    void show(Patient.Whole file) {
        Patient patient = file.patient();
        rows(identity, presenter.words.identity(patient));
        rows(home, presenter.words.home(patient));
        rows(coverage, presenter.words.coverage(patient));
        rows(doctor, presenter.words.doctor(patient));
        rows(prescription, presenter.words.prescription(patient));
    }

    private static void rows(Card card, List<PatientWords.Fact> facts) {
        card.rows().setAll(facts.stream().map(PatientFactsView::row).toList());
    }

    private static Node row(PatientWords.Fact fact) {
        Label label = Words.of(fact.label(), "muted", "fact-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label value = Words.paragraph(fact.value());
        VBox words = new VBox(value);
        if (!fact.doubt().isEmpty()) {
            Label doubt = Words.paragraph(fact.doubt(), "second", "warning");
            doubt.setGraphic(Icon.small(Feather.ALERT_TRIANGLE));
            words.getChildren().add(doubt);
        }
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        label.setLabelFor(value);
        return Card.row(label, words);
    }

    private static Node column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("cards");
        return column;
    }

    /** Two columns of the same width that scroll when the text is large. */
    private static Node beside(Node left, Node right) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-columns");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
