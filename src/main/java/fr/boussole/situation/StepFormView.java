package fr.boussole.situation;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.team.Member;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of one step; Enter saves. */
final class StepFormView extends VBox {
    private final StepFormPresenter presenter;
    private final Texts texts = Texts.beside(StepFormView.class);
    private final TextField first;

    StepFormView(StepFormPresenter presenter) {
        this.presenter = presenter;
        SituationWords words = new SituationWords();
        first = RightFormView.text("step-what", presenter.what);
        ChoiceField<Entitlement> right = new ChoiceField<>("step-right", presenter.rights, words::right);
        right.valueProperty().bindBidirectional(presenter.right);
        ChoiceField<Member> member = new ChoiceField<>(
                "step-member", presenter.members, one -> one.name().full());
        member.valueProperty().bindBidirectional(presenter.member);
        getChildren()
                .add(new Form(
                                new FormField("what", texts.get("field.what"), first)
                                        .help(texts.get("field.what.help")),
                                new FormField("right", texts.get("field.right"), right),
                                Form.beside(
                                        new FormField("member", texts.get("field.member"), member),
                                        new FormField(
                                                        "byWhom",
                                                        texts.get("field.by.whom"),
                                                        RightFormView.text("step-by-whom", presenter.byWhom))
                                                .help(texts.get("field.by.whom.help"))),
                                new FormField(
                                                "dueOn",
                                                texts.get("field.due"),
                                                RightFormView.text("step-due", presenter.dueOn))
                                        .shortField())
                        .refusals(presenter.saving.refusal));
    }

    Node first() {
        return first;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("step-close", texts.get("form.cancel"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("step-save", texts.get("form.save"), presenter::save).primary();
        save.setDefaultButton(true);
        return new Node[] {back, save};
    }
}
