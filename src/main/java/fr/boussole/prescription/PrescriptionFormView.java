package fr.boussole.prescription;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.TypeAheadField;
import fr.boussole.platform.ui.Words;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The form of one prescription, shown over the page. */
final class PrescriptionFormView extends VBox {
    private final PrescriptionFormPresenter presenter;
    private final Texts texts = Texts.beside(PrescriptionFormView.class);
    private final Node first;

    PrescriptionFormView(PrescriptionFormPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("form");
        TypeAheadField<?> prescriber = new TypeAheadField<>(
                "prescription-prescriber", texts.get("form.prescriber.prompt"), presenter.prescriber);
        TypeAheadField<?> care =
                new TypeAheadField<>("prescription-care", texts.get("form.care.prompt"), presenter.care);
        TextField duration = text("prescription-duration", presenter.duration);
        FormField rpps = new FormField("rpps", texts.get("form.rpps"), text("prescription-rpps", presenter.rpps));
        rpps.warningProperty().bind(presenter.rppsDoubt);
        FormField start = new FormField("start", texts.get("form.start"), date("prescription-start", presenter.start));
        start.warningProperty().bind(presenter.startDoubt);
        Segments<Boolean> serial =
                new Segments<>("prescription-serial", List.of(true, false), new PrescriptionWords()::kind);
        serial.valueProperty().bindBidirectional(presenter.serial);
        CheckBox ald = new CheckBox(texts.get("form.ald.words"));
        ald.setId("prescription-ald");
        ald.selectedProperty().bindBidirectional(presenter.ald);
        var until = Words.of(presenter.end, "medium");
        until.setId("prescription-end");
        var doubt = Words.of(presenter.lengthDoubt, "warning");
        doubt.setWrapText(true);
        doubt.setId("prescription-doubt");
        Form form = new Form(
                        Form.beside(new FormField("prescriber", texts.get("form.prescriber"), prescriber), rpps),
                        new FormField("care", texts.get("form.care"), care),
                        Form.beside(
                                new FormField(
                                        "prescribedOn",
                                        texts.get("form.prescribed"),
                                        date("prescription-prescribed", presenter.prescribedOn)),
                                start),
                        Form.beside(
                                new FormField("duration", texts.get("form.duration"), duration),
                                new FormField("unit", texts.get("form.unit"), unit()),
                                new FormField(
                                        "renewals",
                                        texts.get("form.renewals"),
                                        text("prescription-renewals", presenter.renewals))),
                        new VBox(until, doubt),
                        Form.beside(
                                new FormField("serial", texts.get("form.serial"), serial),
                                new FormField("ald", texts.get("form.ald"), ald)),
                        new FormField("note", texts.get("form.note"), text("prescription-note", presenter.note)))
                .refusals(presenter.refusal);
        if (!presenter.stopped().isEmpty()) {
            getChildren().add(new Strip(Tone.NEUTRAL, Feather.PAUSE, presenter.stopped()));
        } else if (presenter.renewing()) {
            getChildren()
                    .add(new Strip(Tone.NEUTRAL, Feather.REPEAT, texts.get("form.renews", presenter.opened.renews())));
        }
        getChildren().add(form);
        first = presenter.opened.mode() == PrescriptionForms.Mode.NEW ? prescriber : duration;
    }

    /** Where the keyboard begins: in a filled form the duration is what changes most often. */
    Node first() {
        return first;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("prescription-close", texts.get("form.close"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("prescription-save", texts.get("form.save"), presenter::save).primary();
        save.setDefaultButton(true);
        return new Node[] {back, save};
    }

    private ComboBox<DurationUnit> unit() {
        ComboBox<DurationUnit> unit = new ComboBox<>(FXCollections.observableArrayList(DurationUnit.values()));
        unit.setId("prescription-unit");
        unit.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable DurationUnit one) {
                return one == null ? "" : texts.of(one);
            }

            @Override
            public @Nullable DurationUnit fromString(String words) {
                return null;
            }
        });
        unit.valueProperty().bindBidirectional(presenter.unit);
        return unit;
    }

    private static TextField text(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static DatePicker date(String id, Property<@Nullable LocalDate> value) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setShowWeekNumbers(false);
        picker.valueProperty().bindBidirectional(value);
        return picker;
    }
}
