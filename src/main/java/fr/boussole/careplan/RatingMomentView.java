package fr.boussole.careplan;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** When and of whom the rating is, above its rows; what was wrong with either below. */
final class RatingMomentView extends VBox {
    private final FormField day;
    private final FormField carer;
    private final Texts texts = Texts.beside(RatingMomentView.class);

    RatingMomentView(RatingPresenter rating) {
        RatingWords words = new RatingWords();
        getStyleClass().add("rating-moment-box");
        DatePicker on = new DatePicker();
        on.setId("plan-rated-on");
        on.setShowWeekNumbers(false);
        on.getStyleClass().add("small-date");
        on.valueProperty().bindBidirectional(rating.ratedOn);
        day = bare("ratedOn", texts.get("moment.day"), on);
        Label occasion = Words.of("", "plan-hint");
        occasion.setId("plan-occasion");
        rating.occasion.subscribe(now -> occasion.setText(words.occasion(now)));
        occasion.setMinWidth(USE_PREF_SIZE);
        Segments<RatedWho> who = new Segments<>(
                "plan-rated-who",
                List.of(RatedWho.values()),
                one -> one == RatedWho.PERSON ? texts.get("moment.person") : texts.get("moment.carer"));
        who.getStyleClass().add("small-segments");
        who.valueProperty().bindBidirectional(rating.who);
        TextField name = new TextField();
        name.setId("plan-rated-name");
        name.setPromptText(texts.get("moment.carer.prompt"));
        name.getStyleClass().add("small-field");
        name.textProperty().bindBidirectional(rating.name);
        carer = bare("ratedName", texts.get("moment.carer.name"), name);
        Shown.when(carer, rating.who.isEqualTo(RatedWho.CARER));
        Region ring = new Region();
        ring.getStyleClass().add("rating-ring");
        Label before = Words.of("", "plan-hint");
        HBox previous = new HBox(ring, before);
        previous.getStyleClass().add("plan-sample");
        rating.previous.subscribe(last -> {
            Shown.set(previous, last != null);
            before.setText(
                    last == null
                            ? ""
                            : last.rated().who() == RatedWho.PERSON
                                    ? texts.get("moment.previous", Formats.date(last.ratedOn()))
                                    : texts.get(
                                            "moment.previous.carer",
                                            Formats.date(last.ratedOn()),
                                            words.rated(last.rated())));
        });
        Label title = Words.of(texts.get("moment.title"), "plan-part-title");
        title.setMinWidth(USE_PREF_SIZE);
        FlowPane line = new FlowPane(title, day, occasion, who, carer, previous);
        line.getStyleClass().add("rating-moment");
        getChildren().add(line);
    }

    private static FormField bare(String name, String label, javafx.scene.control.Control control) {
        FormField field = new FormField(name, label, control);
        field.getStyleClass().add("bare-field");
        Shown.set(field.getChildren().getFirst(), false);
        return field;
    }

    /** @param field {@code ratedOn} or {@code ratedName}; another clears both */
    void refuse(String field, String sentence) {
        for (FormField one : List.of(day, carer)) {
            boolean here = one.name().equals(field);
            one.errorProperty().set(here ? sentence : "");
            if (here) {
                one.control().requestFocus();
            }
        }
    }
}
