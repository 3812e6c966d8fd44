package fr.boussole.measure;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One value of the list: what it says, and the way to take it out of the curves or back into them. */
final class WithdrawView extends VBox {
    /** What the buttons do. @param withdraw with the reason, and whether the value is typed again after it */
    record Ways(BiConsumer<String, Boolean> withdraw, Runnable restore, Runnable close) {}

    private final TextField why = new TextField();
    private final Form form;
    private final Measure measure;
    private final Ways ways;
    private final Texts texts = Texts.beside(WithdrawView.class);

    /** @param facts a line each */
    WithdrawView(Measure measure, String facts, Ways ways) {
        this.measure = measure;
        this.ways = ways;
        getStyleClass().add("form");
        why.setId("measure-why");
        why.setPromptText(texts.get("withdraw.prompt"));
        form = new Form(new FormField("why", texts.get("withdraw.why"), why).help(texts.get("withdraw.help")));
        facts.lines().forEach(line -> getChildren().add(Words.paragraph(line)));
        if (measure.stands()) {
            getChildren().add(form);
        } else {
            getChildren()
                    .add(Words.paragraph(
                            texts.get("withdraw.was", measure.withdrawn().why()), "muted"));
        }
    }

    Consumer<Refusal> refused() {
        return form::show;
    }

    Node first() {
        return why;
    }

    Node[] buttons() {
        ActionButton back = new ActionButton("measure-close", texts.get("form.close"), ways.close());
        back.setCancelButton(true);
        if (!measure.stands()) {
            return new Node[] {
                back, new ActionButton("measure-restore", texts.get("withdraw.restore"), ways.restore()).primary()
            };
        }
        ActionButton again = new ActionButton(
                        "measure-again",
                        texts.get("withdraw.again"),
                        () -> ways.withdraw().accept(why.getText(), true))
                .primary();
        again.setDefaultButton(true);
        return new Node[] {
            back,
            new ActionButton(
                    "measure-withdraw",
                    texts.get("withdraw"),
                    () -> ways.withdraw().accept(why.getText(), false)),
            again
        };
    }
}
