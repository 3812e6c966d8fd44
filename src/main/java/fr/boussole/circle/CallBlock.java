package fr.boussole.circle;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** « Qui appeler »: at most four, name, what one is and telephone. */
public final class CallBlock implements SynthesisBlock {
    private static final int MOST = 4;

    private final Circle circle;
    private final CircleWords words = new CircleWords();
    private final Texts texts = Texts.beside(CallBlock.class);

    CallBlock(Circle circle) {
        this.circle = circle;
    }

    @Override
    public Place place() {
        return Place.RIGHT;
    }

    @Override
    public String tab() {
        return "circle";
    }

    @Override
    public Function<Runnable, Node> read(PatientId person) {
        List<CircleMember> called = circle.around(person).toCall(MOST);
        return open -> {
            Card card = new Card(texts.get("block.title"))
                    .icon(Feather.PHONE)
                    .action(new ActionButton("block-circle", texts.get("block.open"), open)
                            .flat()
                            .small())
                    .empty(texts.get("block.empty"));
            called.forEach(one -> card.rows().add(row(one)));
            return card;
        };
    }

    private Node row(CircleMember one) {
        VBox who = new VBox(Words.paragraph(one.name(), "strong"), Words.paragraph(one.what(), "second"));
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        Label phone = Words.of(words.firstPhone(one), "medium");
        phone.setMinWidth(Region.USE_PREF_SIZE);
        return Card.row(who, phone);
    }
}
