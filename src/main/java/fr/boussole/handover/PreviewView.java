package fr.boussole.handover;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What will be written: four figures, and the first lines of each file as they will stand in it. */
final class PreviewView extends VBox {
    /** Columns that are never cut. */
    private static final Set<String> PSEUDONYMS = Set.of("patient", "member", "issuer");

    private final Texts texts = Texts.beside(PreviewView.class);
    private final HBox figures = new HBox();
    private final StackPane lines = new StackPane();
    private final ComboBox<BundleSchema.Table> files =
            new ComboBox<>(FXCollections.observableArrayList(BundleSchema.TABLES));
    private @Nullable Preview shown;

    PreviewView() {
        figures.getStyleClass().add("handover-figures");
        Card card = new Card(texts.get("preview")).action(files).inside(figures).edge(lines);
        lines.getStyleClass().add("handover-lines");
        files.setId("handover-file");
        files.setAccessibleText(texts.get("preview.file"));
        files.setConverter(new StringConverter<>() {
            @Override
            public String toString(BundleSchema.@Nullable Table table) {
                return table == null ? "" : table.path();
            }

            @Override
            public BundleSchema.Table fromString(String path) {
                return BundleSchema.at(path).orElse(BundleSchema.PATIENTS);
            }
        });
        files.setValue(BundleSchema.PATIENTS);
        files.valueProperty().subscribe(this::lines);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    void show(@Nullable Preview preview) {
        shown = preview;
        figures.getChildren().clear();
        if (preview != null) {
            Figures sums = preview.figures();
            figures.getChildren()
                    .addAll(
                            figure(
                                    "handover-people",
                                    Formats.count(sums.patients()),
                                    texts.get("figure.people", sums.rare())),
                            figure("handover-visits", Formats.count(sums.visits()), texts.get("figure.visits")),
                            figure("handover-time", Formats.hours(sums.minutes()), texts.get("figure.time")),
                            figure(
                                    "handover-amount",
                                    Formats.money(sums.amount()),
                                    texts.get("figure.amount", sums.invoices(), Formats.count(sums.invoices()))));
        }
        lines();
    }

    private static Node figure(String id, String value, String words) {
        var number = Words.of(value, "figure");
        number.setId(id);
        VBox figure = new VBox(number, Words.paragraph(words, "second"));
        figure.getStyleClass().add("handover-figure");
        HBox.setHgrow(figure, Priority.ALWAYS);
        return figure;
    }

    private void lines() {
        lines.getChildren().clear();
        Preview preview = shown;
        if (preview == null) {
            return;
        }
        BundleSchema.Table file = files.getValue();
        Preview.Sample sample = preview.samples().get(BundleSchema.TABLES.indexOf(file));
        Table<List<String>> table =
                new Table<List<String>>("handover-lines", FXCollections.observableArrayList(sample.rows()));
        for (int i = 0; i < sample.header().size(); i++) {
            int column = i;
            String name = sample.header().get(i);
            table.text(name, width(file.fields().get(i)), row -> row.get(column));
        }
        table.empty(Words.of(texts.get("preview.empty"), "muted"));
        lines.getChildren().add(table);
    }

    /** Enough for what it may hold. */
    private static double width(Field field) {
        int longest = field.values().stream().mapToInt(String::length).max().orElse(0);
        return switch (field.type()) {
            case INTEGER, BOOLEAN -> 82;
            case DATE -> 100;
            default -> PSEUDONYMS.contains(field.name()) ? 192 : longest > 12 ? 130 : 92;
        };
    }
}
