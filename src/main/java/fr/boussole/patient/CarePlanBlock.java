package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Card;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** « Problèmes suivis » until care plans join: a quiet card that promises nothing it does not have. */
public final class CarePlanBlock implements SynthesisBlock {
    private final Texts texts = Texts.beside(CarePlanBlock.class);

    @Override
    public Place place() {
        return Place.LEFT;
    }

    @Override
    public String tab() {
        return "careplan";
    }

    @Override
    public Function<Runnable, Node> read(PatientId person) {
        return open -> {
            Card card = new Card(texts.get("block.problems")).icon(Feather.TARGET);
            card.countProperty().set(texts.get("block.problems.soon"));
            return card;
        };
    }
}
