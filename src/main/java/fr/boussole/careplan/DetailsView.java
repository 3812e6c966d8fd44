package fr.boussole.careplan;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import fr.boussole.prescription.Listed;
import fr.boussole.prescription.PrescriptionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Since when, by which prescription, how often to be rated: one line, that opens to be changed. */
final class DetailsView extends VBox {
    private final ProblemDraftPresenter draft;
    private final ObservableList<Listed> prescriptions;
    /** What is noted of it, with the button that opens the fields; stands in another part's heading. */
    final HBox line;

    private final Label told = Words.of("", "plan-hint");
    private final FormField onset;
    private final FormField review;
    private final ComboBox<Optional<PrescriptionId>> prescription = new ComboBox<>();
    private final VBox fields;
    private final Texts texts = Texts.beside(DetailsView.class);

    DetailsView(ProblemDraftPresenter draft, ObservableList<Listed> prescriptions) {
        this.draft = draft;
        this.prescriptions = prescriptions;
        getStyleClass().add("plan-details");
        ActionButton open = new ActionButton("plan-details", texts.get("details.open"), this::turn)
                .icon(Feather.EDIT_2)
                .flat()
                .small();
        told.setMinWidth(0);
        line = new HBox(told, open);
        line.setMinWidth(0);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.getStyleClass().add("plan-details-line");
        DatePicker day = new DatePicker();
        day.setId("plan-onset");
        day.setShowWeekNumbers(false);
        day.valueProperty().bindBidirectional(draft.onset);
        onset = new FormField("onset", texts.get("details.onset"), day);
        TextField days = new TextField();
        days.setId("plan-review-days");
        days.textProperty().bindBidirectional(draft.reviewDays);
        review = new FormField("reviewDays", texts.get("details.review"), days);
        prescription.setId("plan-prescription");
        prescription.setConverter(new Named());
        prescription.valueProperty().bindBidirectional(draft.prescription);
        fields = new VBox(Form.beside(
                onset, review, new FormField("prescription", texts.get("details.prescription"), prescription)));
        Shown.set(fields, false);
        managedProperty().bind(fields.visibleProperty());
        getChildren().add(fields);
        draft.onset.subscribe(this::tell);
        draft.reviewDays.subscribe(this::tell);
        draft.prescription.subscribe(this::tell);
        prescriptions.addListener((ListChangeListener<Listed>) change -> offer());
        offer();
    }

    private void offer() {
        Optional<PrescriptionId> chosen = draft.prescription.get();
        List<Optional<PrescriptionId>> all = new ArrayList<>(List.of(Optional.empty()));
        prescriptions.forEach(one -> all.add(Optional.of(one.prescription().id())));
        prescription.getItems().setAll(all);
        draft.prescription.set(chosen);
        tell();
    }

    private void tell() {
        List<String> facts = new ArrayList<>();
        var since = draft.onset.get();
        if (since != null) {
            facts.add(texts.get("details.since", Formats.date(since)));
        }
        facts.add(texts.get("details.every", draft.reviewDays.get()));
        if (draft.prescription.get().isPresent()) {
            facts.add(name(draft.prescription.get()));
        }
        told.setText(String.join(texts.get("words.between"), facts));
        told.setTooltip(new Tooltip(told.getText()));
    }

    /** « Dr Hamelin, 14/10 : pansement… ». */
    private String name(Optional<PrescriptionId> id) {
        return id.map(wanted -> prescriptions.stream()
                        .map(Listed::prescription)
                        .filter(one -> one.id().equals(wanted))
                        .findFirst()
                        .map(one -> texts.get(
                                "details.prescription.name",
                                one.care(),
                                one.prescriber().name(),
                                Formats.date(one.prescribedOn())))
                        .orElse(texts.get("details.prescription.gone")))
                .orElse(texts.get("details.prescription.none"));
    }

    private void turn() {
        Shown.set(fields, !fields.isVisible());
        if (fields.isVisible()) {
            onset.control().requestFocus();
        }
    }

    /** @param field {@code onset} or {@code reviewDays}; another clears both */
    void refuse(String field, String sentence) {
        for (FormField one : List.of(onset, review)) {
            boolean here = one.name().equals(field);
            one.errorProperty().set(here ? sentence : "");
            if (here) {
                Shown.set(fields, true);
                one.control().requestFocus();
            }
        }
    }

    private final class Named extends StringConverter<Optional<PrescriptionId>> {
        @Override
        public String toString(@Nullable Optional<PrescriptionId> id) {
            return id == null ? "" : name(id);
        }

        @Override
        public Optional<PrescriptionId> fromString(String typed) {
            return draft.prescription.get();
        }
    }
}
