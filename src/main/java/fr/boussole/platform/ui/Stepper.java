package fr.boussole.platform.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Where one is in a few steps: those before carry a check, the present one is bold, a muted note says how it went. */
public final class Stepper extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final List<HBox> steps = new ArrayList<>();
    private final List<Label> marks = new ArrayList<>();
    private final List<Label> notes = new ArrayList<>();
    private final IntegerProperty current = new SimpleIntegerProperty();

    public Stepper(String... titles) {
        getStyleClass().add("stepper");
        for (String title : titles) {
            if (!steps.isEmpty()) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                HBox.setHgrow(line, Priority.ALWAYS);
                getChildren().add(line);
            }
            Label mark = Words.of("", "step-mark");
            Label words = Words.of(title, "step-title");
            words.setMinWidth(Region.USE_PREF_SIZE);
            Label note = Words.of("", "step-note");
            Shown.when(note, note.textProperty().isNotEmpty());
            HBox step = new HBox(mark, words, note);
            step.getStyleClass().add("step");
            marks.add(mark);
            notes.add(note);
            steps.add(step);
            getChildren().add(step);
        }
        current.subscribe(now -> show(now.intValue()));
    }

    /** 0 for the first step; the number of steps when all are done. */
    public IntegerProperty currentProperty() {
        return current;
    }

    /** « 14 corrigées, 1 à vérifier » */
    public StringProperty noteProperty(int step) {
        return notes.get(step).textProperty();
    }

    private void show(int now) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).pseudoClassStateChanged(CURRENT, i == now);
            steps.get(i).pseudoClassStateChanged(DONE, i < now);
            marks.get(i).setGraphic(i < now ? Icon.small(Feather.CHECK) : null);
            marks.get(i).setText(i < now ? "" : Integer.toString(i + 1));
        }
    }
}
