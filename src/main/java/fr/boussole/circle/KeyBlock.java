package fr.boussole.circle;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** « Clé chez … » under the name, when somebody holds one. */
public final class KeyBlock implements SynthesisBlock {
    private final Circle circle;
    private final Texts texts = Texts.beside(KeyBlock.class);

    KeyBlock(Circle circle) {
        this.circle = circle;
    }

    @Override
    public Place place() {
        return Place.STRIP;
    }

    @Override
    public String tab() {
        return "circle";
    }

    @Override
    public Function<Runnable, Node> read(PatientId person) {
        String holders = circle.around(person).keyHolders().stream()
                .map(CircleMember::name)
                .collect(Collectors.joining(", "));
        return open ->
                holders.isEmpty() ? new HBox() : new Pill(Tone.NEUTRAL, Feather.KEY, texts.get("key.at", holders));
    }
}
