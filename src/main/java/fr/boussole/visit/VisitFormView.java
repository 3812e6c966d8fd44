package fr.boussole.visit;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.TypeAheadField;
import fr.boussole.team.Member;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The form of one visit, shown over the page. */
final class VisitFormView extends VBox {
    private final VisitFormPresenter presenter;
    private final Texts texts = Texts.beside(VisitFormView.class);
    private final Node first;
    private final Optional<VisitField.Opened> more;

    /** @param more what another room adds */
    VisitFormView(VisitFormPresenter presenter, Optional<VisitField.Opened> more) {
        this.presenter = presenter;
        this.more = more;
        VBox left = new VBox();
        left.getStyleClass().add("form");
        TypeAheadField<?> person = new TypeAheadField<>("visit-person", texts.get("form.person"), presenter.person);
        TextField start = text("visit-start", presenter.start, texts.get("form.start.prompt"));
        TextField end = text("visit-end", presenter.end, texts.get("form.end.prompt"));
        Segments<VisitKind> kind = new Segments<>("visit-kind", List.of(VisitKind.values()), texts::of);
        kind.valueProperty().bindBidirectional(presenter.kind);
        DatePicker date = new DatePicker();
        date.setId("visit-date");
        date.setShowWeekNumbers(false);
        date.valueProperty().bindBidirectional(presenter.date);
        TextArea note = new TextArea();
        note.setId("visit-note");
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.textProperty().bindBidirectional(presenter.note);
        FormField about = new FormField("note", texts.get("form.note"), note);
        about.warningProperty().bind(presenter.noteWarning);
        Form form = new Form(
                        new FormField("patient", texts.get("form.person.label"), person),
                        new FormField("kind", texts.get("form.kind"), kind),
                        Form.beside(
                                new FormField("date", texts.get("form.date"), date),
                                new FormField("member", texts.get("form.member"), members())),
                        Form.beside(
                                new FormField("start", texts.get("form.start"), start),
                                new FormField("end", texts.get("form.end"), end),
                                new FormField(
                                        "minutes",
                                        texts.get("form.minutes"),
                                        text("visit-minutes", presenter.minutes, texts.get("form.minutes.prompt")))),
                        about)
                .refusals(presenter.refusal);
        if (!presenter.locked().isEmpty()) {
            left.getChildren().add(new Strip(Tone.WARNING, Feather.LOCK, presenter.locked()));
            form.setDisable(true);
        } else if (presenter.cancelled()) {
            left.getChildren().add(new Strip(Tone.NEUTRAL, Feather.X, texts.get("form.is.cancelled")));
        }
        Strip doubt = new Strip(Tone.WARNING, Feather.ALERT_TRIANGLE, "");
        doubt.setId("visit-doubt");
        doubt.textProperty().bind(presenter.doubt);
        Shown.when(doubt, presenter.doubt.isNotEmpty());
        left.getChildren().addAll(form, doubt);
        getChildren()
                .add(more.map(other -> (Node) new VisitBesideView(left, other.node()))
                        .orElse(left));
        more.ifPresent(other -> presenter.along(other::taken));
        first = presenter.existing.isPresent() ? end : person;
    }

    /** Where the keyboard begins: the end is what a correction most often adds. */
    Node first() {
        return first;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("visit-close", texts.get("form.close"), close);
        back.setCancelButton(true);
        if (!presenter.locked().isEmpty()) {
            return more.map(other -> locked(back, other.node())).orElseGet(() -> new Node[] {back.primary()});
        }
        ActionButton save = new ActionButton("visit-save", texts.get("form.save"), presenter::save).primary();
        save.setDefaultButton(true);
        if (presenter.existing.isEmpty()) {
            return new Node[] {back, save};
        }
        ActionButton drop = presenter.cancelled()
                ? new ActionButton("visit-restore", texts.get("form.restore"), presenter::restore)
                : new ActionButton("visit-cancel", texts.get("form.cancel"), presenter::cancel);
        return new Node[] {drop, back, save};
    }

    /** What belongs to a billed visit may still be completed. */
    private Node[] locked(ActionButton back, Node other) {
        ActionButton save = new ActionButton("visit-complete", texts.get("form.save"), presenter::complete).primary();
        save.setDefaultButton(true);
        save.visibleProperty().bind(other.managedProperty());
        save.managedProperty().bind(other.managedProperty());
        return new Node[] {back, save};
    }

    private ComboBox<Member> members() {
        ComboBox<Member> members = new ComboBox<>(presenter.members);
        members.setId("visit-member");
        members.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Member member) {
                return member == null ? "" : member.name().full();
            }

            @Override
            public @Nullable Member fromString(String name) {
                return null;
            }
        });
        members.valueProperty().bindBidirectional(presenter.member);
        return members;
    }

    private static TextField text(String id, StringProperty value, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
