package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.ui.Chip;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A chip while one of her rights ends within days: the soonest. */
final class EndingBlock implements SynthesisBlock {
    private final SituationReader reader;
    private final SituationWords words = new SituationWords();

    EndingBlock(SituationReader reader) {
        this.reader = reader;
    }

    @Override
    public Place place() {
        return Place.STRIP;
    }

    @Override
    public String tab() {
        return "situation";
    }

    @Override
    public Function<Runnable, Node> read(PatientId person) {
        SituationReader.Reading read = reader.read(person);
        Optional<Entitlement> soonest =
                read.ending().stream().filter(read::pressing).findFirst();
        return open -> soonest.map(right -> chip(right, read.today(), open)).orElseGet(EndingBlock::nothing);
    }

    private Node chip(Entitlement right, LocalDate today, Runnable open) {
        LocalDate end = right.endsOn().orElseThrow();
        return new Chip(
                "synthesis-ending",
                words.tone(end, today),
                Feather.CLOCK,
                words.right(right),
                words.ending(end, today),
                open);
    }

    private static Node nothing() {
        Region none = new Region();
        none.setManaged(false);
        return none;
    }
}
