package fr.boussole.prescription;

import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Shown;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** In place of the list: the letter to a prescriber, or a scan; Escape goes back. */
final class PaperSideView extends VBox {
    private final PdfPane pane;

    PaperSideView(LetterPresenter letters, ScansPresenter scans, PdfPane pane) {
        this.pane = pane;
        LetterView letter = new LetterView(letters);
        ScansView scan = new ScansView(scans);
        Shown.when(letter, letters.about.isNotNull());
        Shown.when(scan, scans.about.isNotNull());
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(letter, scan, pane);
        letters.paper.addListener((property, before, now) -> {
            if (now != null) {
                pane.show(now, (file, use) -> letters.used(use));
                // Not before: the letter of the key that led here would be typed into the field.
                letter.focusFirst();
            } else {
                pane.clear();
            }
        });
        scans.paper.addListener((property, before, now) -> {
            if (now != null) {
                pane.show(now, (file, use) -> scans.used(use));
                scan.focusFirst();
            } else {
                pane.clear();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                letters.close();
                scans.close();
                key.consume();
            }
        });
    }

    boolean print() {
        return pane.print();
    }
}
