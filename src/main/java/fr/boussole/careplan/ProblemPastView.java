package fr.boussole.careplan;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.Words;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** « Historique » of a problem: ratings, withdrawn ones too, and what was changed, newest first. */
final class ProblemPastView extends VBox {
    private static final PseudoClass WITHDRAWN = PseudoClass.getPseudoClass("withdrawn");

    private final ProblemPastPresenter presenter;
    private final Modal modal;
    private final VBox rows = new VBox();
    private final Texts texts = Texts.beside(ProblemPastView.class);

    ProblemPastView(ProblemPastPresenter presenter, Modal modal) {
        this.presenter = presenter;
        this.modal = modal;
        setId("plan-past");
        getStyleClass().add("plan-past");
        rows.getStyleClass().add("rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().add("plan-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Pager pager = new Pager("plan-past-pager", presenter.paging);
        getChildren().addAll(scroll, pager);
        presenter.lines.addListener((ListChangeListener<ProblemPastPresenter.Line>) change -> draw());
        draw();
    }

    private void draw() {
        rows.getChildren().clear();
        if (presenter.lines.isEmpty()) {
            rows.getChildren().add(Words.paragraph(texts.get("past.none"), "muted"));
        }
        presenter.lines.forEach(line -> rows.getChildren().add(row(line)));
    }

    private Node row(ProblemPastPresenter.Line line) {
        Label when = Words.of(line.when(), "plan-past-when");
        when.setMinWidth(USE_PREF_SIZE);
        VBox said = new VBox(
                Words.paragraph(line.what(), line.rating().isPresent() ? "medium" : "plain"),
                Words.paragraph(line.detail(), "second"));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Label who = Words.of(line.who(), "second");
        who.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(when, said, who);
        row.getStyleClass().addAll("row", "plan-past-row");
        line.rating().ifPresent(rating -> {
            row.pseudoClassStateChanged(WITHDRAWN, !rating.stands());
            row.getChildren().add(button(rating));
        });
        return row;
    }

    private ActionButton button(Assessment rating) {
        String id = "plan-past-" + rating.id().value();
        return rating.stands()
                ? new ActionButton(id, texts.get("past.withdraw"), () -> ask(rating))
                        .flat()
                        .small()
                : new ActionButton(id, texts.get("past.restore"), () -> presenter.restore(rating))
                        .flat()
                        .small();
    }

    private void ask(Assessment rating) {
        if (modal.isShown()) {
            return;
        }
        TextField why = new TextField();
        why.setId("plan-withdraw-why");
        why.setPromptText(texts.get("past.withdraw.prompt"));
        Form form = new Form(new FormField("why", texts.get("end.why"), why).help(texts.get("past.withdraw.help")));
        ActionButton back = new ActionButton("plan-withdraw-back", texts.get("end.back"), modal::hide);
        back.setCancelButton(true);
        ActionButton withdraw = new ActionButton(
                        "plan-withdraw-save",
                        texts.get("past.withdraw"),
                        () -> presenter.withdraw(rating, why.getText(), modal::hide, form::show))
                .primary();
        withdraw.setDefaultButton(true);
        modal.show(
                "plan-withdraw",
                texts.get("past.withdraw.title", Formats.date(rating.ratedOn())),
                form,
                why,
                back,
                withdraw);
    }
}
