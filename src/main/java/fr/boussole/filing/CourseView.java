package fr.boussole.filing;

import fr.boussole.patient.Autonomy;
import fr.boussole.patient.Destination;
import fr.boussole.patient.FieldWords;
import fr.boussole.patient.PatientStatus;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** At the left where she stands from now on; at the right her course and her other files. */
final class CourseView extends TwoColumnsView {
    CourseView(CoursePresenter presenter) {
        Texts texts = Texts.beside(CourseView.class);
        Card course = new Card(texts.get("course.card")).icon(Feather.CALENDAR).empty(texts.get("course.none"));
        follow(course, presenter.lines, CourseView::row);
        Card joined = new Card(texts.get("joined.card")).icon(Feather.COPY);
        follow(joined, presenter.joined, one -> {
            Label words = Words.paragraph(one.words());
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            return Card.row(
                    words,
                    new ActionButton(
                                    "filing-separate-" + one.merge(),
                                    texts.get("joined.separate"),
                                    () -> presenter.separate(one))
                            .small());
        });
        Shown.when(joined, Bindings.isNotEmpty(presenter.joined));
        columns(form(presenter, texts), course, joined);
    }

    private static Card form(CoursePresenter presenter, Texts texts) {
        FieldWords words = new FieldWords();
        var status = new ChoiceView<PatientStatus>(
                "filing-status", FXCollections.observableArrayList(PatientStatus.values()), "", words::status);
        status.valueProperty().bindBidirectional(presenter.status);
        var destination = new ChoiceView<Destination>(
                "filing-destination",
                FXCollections.observableArrayList(Destination.values()),
                texts.get("choose"),
                words::destination);
        destination.valueProperty().bindBidirectional(presenter.destination);
        var autonomy = new ChoiceView<Autonomy>(
                "filing-autonomy",
                FXCollections.observableArrayList(Autonomy.values()),
                texts.get("choose"),
                words::autonomy);
        autonomy.valueProperty().bindBidirectional(presenter.autonomy);
        TextField since = new TextField();
        since.setId("filing-since");
        since.textProperty().bindBidirectional(presenter.since);
        TextField reason = new TextField();
        reason.setId("filing-reason");
        reason.textProperty().bindBidirectional(presenter.reason);
        ActionButton change =
                new ActionButton("filing-status-change", texts.get("status.change"), presenter::change).primary();
        since.setOnAction(event -> presenter.change());
        reason.setOnAction(event -> presenter.change());
        Pane leaving = Form.beside(
                new FormField("destination", texts.get("status.destination"), destination),
                new FormField("autonomy", texts.get("status.autonomy"), autonomy));
        Shown.when(leaving, presenter.status.isEqualTo(PatientStatus.DISCHARGED));
        Label died = Words.paragraph(texts.get("status.died.words"), "second");
        Shown.when(died, presenter.status.isEqualTo(PatientStatus.DIED));
        Form form = new Form(
                        Form.beside(
                                new FormField("status", texts.get("status.new"), status),
                                new FormField("statusSince", texts.get("status.day"), since)),
                        leaving,
                        died,
                        new FormField("reason", texts.get("status.reason"), reason)
                                .help(texts.get("status.reason.help")))
                .refusals(presenter.refusal)
                .buttons(change);
        return new Card(texts.get("status.card")).icon(Feather.FLAG).inside(form);
    }

    private static Node row(CoursePresenter.Line line) {
        Label day = Words.of(line.day(), "muted");
        day.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(Words.paragraph(line.status(), "strong"));
        if (!line.detail().isEmpty()) {
            words.getChildren().add(Words.paragraph(line.detail(), "second"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Card.row(day, words);
    }
}
