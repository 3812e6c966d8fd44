package fr.boussole.filing;

import fr.boussole.patient.PatientLine;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What must be known first (a likely double, the archive), then one of four parts. */
final class FilingView extends VBox {
    private final Segments<FilingPart> part;
    private final Parts parts;
    private final VBox doubles = new VBox();
    private final CoursePresenter course;
    private final Consumer<PatientLine> merge;
    private final Texts texts = Texts.beside(FilingView.class);

    record Parts(CourseView course, RightsView rights, HistoryView history, ReadingsView readings) {}

    FilingView(CoursePresenter course, Parts parts, Consumer<PatientLine> merge) {
        this.course = course;
        this.parts = parts;
        this.merge = merge;
        setId("filing");
        getStyleClass().addAll("cards", "filing");
        part = new Segments<>("filing-part", List.of(FilingPart.values()), texts::of);
        doubles.getStyleClass().add("cards");
        course.alike.addListener((ListChangeListener<PatientLine>) change -> fillDoubles());
        fillDoubles();
        StackPane shown = new StackPane();
        VBox.setVgrow(shown, Priority.ALWAYS);
        Map<FilingPart, Node> nodes = Map.of(
                FilingPart.COURSE,
                parts.course(),
                FilingPart.RIGHTS,
                parts.rights(),
                FilingPart.HISTORY,
                parts.history(),
                FilingPart.READINGS,
                parts.readings());
        part.valueProperty().subscribe(now -> shown.getChildren().setAll(nodes.get(now)));
        getChildren().addAll(part, archived(), doubles, shown);
    }

    private Node archived() {
        Strip words = new Strip(Tone.WARNING, Feather.ARCHIVE, "");
        words.textProperty().bind(course.archived);
        HBox strip = strip(
                words, new ActionButton("filing-take-out", texts.get("archived.take.out"), course::takeOut).small());
        Shown.when(strip, course.archived.isNotEmpty());
        return strip;
    }

    private void fillDoubles() {
        doubles.getChildren().setAll(course.alike.stream().map(this::likeness).toList());
        Shown.set(doubles, !course.alike.isEmpty());
    }

    private HBox likeness(PatientLine other) {
        Strip words = new Strip(Tone.WARNING, Feather.COPY, texts.get("alike.words", other.fullName(), other.code()));
        String id = "filing-alike-" + other.id().value();
        return strip(
                words,
                new ActionButton(id + "-two", texts.get("alike.two"), () -> course.tellApart(other)).small(),
                new ActionButton(id + "-merge", texts.get("alike.merge"), () -> merge.accept(other)).small());
    }

    private static HBox strip(Strip words, Node... actions) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox strip = new HBox(words);
        strip.getChildren().addAll(actions);
        strip.getStyleClass().add("line");
        strip.setMinHeight(Region.USE_PREF_SIZE);
        return strip;
    }

    FilingPart part() {
        return part.valueProperty().get();
    }

    ReadOnlyObjectProperty<FilingPart> partProperty() {
        return part.valueProperty();
    }

    /** Ctrl+P prints the notice where it is spoken of. */
    boolean print() {
        return part() == FilingPart.RIGHTS && parts.rights().notice();
    }
}
