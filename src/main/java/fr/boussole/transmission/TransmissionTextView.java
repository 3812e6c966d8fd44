package fr.boussole.transmission;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What was written as running text, each heading's letter in bold: « D … A … R … ». */
final class TransmissionTextView extends TextFlow {
    TransmissionTextView(List<TransmissionWords.Piece> pieces) {
        getStyleClass().add("transmission-text");
        setMinHeight(Region.USE_PREF_SIZE);
        for (TransmissionWords.Piece piece : pieces) {
            if (!getChildren().isEmpty()) {
                getChildren().add(text(" ", "plain"));
            }
            getChildren().add(text(piece.letter(), "letter"));
            getChildren().add(text(" " + piece.text(), "plain"));
        }
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    /** The room's stylesheet, for whoever shows transmissions. */
    static void dress(Node node) {
        if (node instanceof Parent parent) {
            parent.getStylesheets()
                    .add(Objects.requireNonNull(TransmissionTextView.class.getResource("transmission.css"))
                            .toExternalForm());
        }
    }
}
