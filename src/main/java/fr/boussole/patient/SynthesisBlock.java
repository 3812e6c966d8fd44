package fr.boussole.patient;

import java.util.function.Function;
import javafx.scene.Node;

/** What a room shows of a person on the first page of her file, without a click. */
public interface SynthesisBlock {
    /** Where it stands. */
    enum Place {
        /** Chips under the name: what must be seen first. */
        STRIP,
        LEFT,
        RIGHT
    }

    Place place();

    /** {@link PatientTab#id} of the tab it opens. */
    String tab();

    /**
     * Reads, in the background; what it returns makes the block on the screen's thread. Its argument opens the tab. A
     * block that has nothing to say says so in one line, in as little height as that takes.
     */
    Function<Runnable, Node> read(PatientId person);
}
