package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.Arrays;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Both ratings side by side, and what to talk about. Nobody is right: the anchors are. */
final class ComparisonView extends VBox {
    private final Texts texts = Texts.beside(ComparisonView.class);

    /** @param by the first one's full name */
    ComparisonView(DoubleRating both, String by) {
        setId("comparison");
        getStyleClass().add("outcome-page");
        int most = Arrays.stream(Dimension.values()).mapToInt(both::apart).max().orElse(0);
        getChildren()
                .add(Words.paragraph(
                        texts.get(most == 0 ? "compare.alike" : most == 1 ? "compare.near" : "compare.apart"),
                        "medium"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("comparison");
        for (double share : new double[] {22, 28, 28, 22}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                Words.of(""),
                Words.paragraph(by, "second"),
                Words.of(texts.get("compare.mine"), "second"),
                Words.of(""));
        for (Dimension scale : Dimension.values()) {
            grid.addRow(
                    1 + scale.ordinal(),
                    Words.of(StepWords.name(scale), "medium"),
                    figure(scale, both.first().rating().of(scale)),
                    figure(scale, both.second().rating().of(scale)),
                    pill(both.apart(scale)));
        }
        getChildren().add(grid);
        getChildren().add(Words.paragraph(texts.get("compare.learn"), "second"));
    }

    private static VBox figure(Dimension scale, int rating) {
        return new VBox(
                Words.of(Integer.toString(rating), "panel-title"),
                Words.paragraph(OmahaCatalog.get().anchor(scale, rating), "caption"));
    }

    private Pill pill(int apart) {
        return apart == 0
                ? new Pill(Tone.SUCCESS, Feather.CHECK, texts.get("compare.same"))
                : new Pill(
                        apart == 1 ? Tone.NEUTRAL : Tone.WARNING,
                        Feather.MESSAGE_CIRCLE,
                        texts.get("compare.points", apart));
    }
}
