package fr.boussole.patient;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/** A block as it was read. @param content empty when its room failed */
record ReadBlock(SynthesisBlock block, Optional<Function<Runnable, Node>> content) {
    /** In the background. */
    static ReadBlock of(SynthesisBlock block, PatientId person) {
        return new ReadBlock(block, Synthesis.attempt(block.tab(), () -> block.read(person)));
    }
}
