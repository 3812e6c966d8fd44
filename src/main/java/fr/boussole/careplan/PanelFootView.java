package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Under the rating: why it changed, what is wrong, the curves, and the buttons. */
final class PanelFootView extends HBox {
    private final ProblemPanelPresenter presenter;
    private final RatingCurvesView curves;
    private final TextField reason = new TextField();
    private final Label wrong = Words.paragraph("", "second", "danger");

    PanelFootView(ProblemPanelPresenter presenter, Clock clock, Runnable save, Runnable cancel) {
        this.presenter = presenter;
        Texts texts = Texts.beside(PanelFootView.class);
        getStyleClass().add("plan-foot");
        curves = new RatingCurvesView(clock);
        reason.setId("plan-reason");
        reason.setPromptText(texts.get("panel.reason"));
        reason.setAccessibleText(texts.get("panel.reason"));
        reason.textProperty().bindBidirectional(presenter.rating.reason);
        wrong.setId("plan-wrong");
        wrong.setGraphic(Icon.small(Feather.ALERT_CIRCLE));
        Shown.when(wrong, wrong.textProperty().isNotEmpty());
        VBox said = new VBox(reason, wrong, curves);
        said.getStyleClass().add("plan-said");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren()
                .addAll(
                        said,
                        buttons(
                                new ActionButton("plan-cancel", texts.get("panel.cancel"), cancel),
                                new ActionButton("plan-save", texts.get("panel.save"), save).primary()));
        for (Dimension dimension : Dimension.values()) {
            presenter.rating.value(dimension).subscribe(this::draw);
        }
        presenter.entry.subscribe(this::draw);
        presenter.ratable.subscribe(this::draw);
        presenter.refusal.subscribe(this::refuse);
    }

    /** Under each other beside the curves, in one line without them. */
    private GridPane buttons(ActionButton cancel, ActionButton save) {
        GridPane buttons = new GridPane();
        buttons.getStyleClass().add("plan-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        cancel.setMaxWidth(Double.MAX_VALUE);
        save.setMaxWidth(Double.MAX_VALUE);
        buttons.add(cancel, 0, 0);
        curves.visibleProperty().subscribe(shown -> {
            buttons.getChildren().remove(save);
            buttons.add(save, shown ? 0 : 1, shown ? 1 : 0);
        });
        return buttons;
    }

    /** The curves make room where the panel is low. */
    void withCurves(boolean shown) {
        Shown.set(curves, shown);
    }

    private void draw() {
        CarePlan.Entry hers = presenter.entry.get();
        RatingPresenter.Typed typed = presenter.rating.typed();
        Optional<Rating> unsaved = typed.whole()
                ? Optional.of(new Rating(
                        typed.values().get(0),
                        typed.values().get(1),
                        typed.values().get(2)))
                : Optional.empty();
        Shown.set(reason, presenter.ratable.get() && presenter.rating.differs());
        curves.show(hers == null ? List.of() : hers.ratings(), unsaved);
    }

    private void refuse(@Nullable Refusal refusal) {
        wrong.setText(refusal == null || AssessView.says(refusal) ? "" : refusal.sentence());
    }
}
