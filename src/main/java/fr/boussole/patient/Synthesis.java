package fr.boussole.patient;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the first page of one person's file in one go: her alerts, and the block of every room. */
final class Synthesis {
    private final PatientId person;
    private final Alerts alerts;
    private final List<SynthesisBlock> blocks;

    Synthesis(PatientId person, Alerts alerts, List<SynthesisBlock> blocks) {
        this.person = person;
        this.alerts = alerts;
        this.blocks = blocks;
    }

    /** @param alerts empty when they could not be read: never the same as there being none */
    record Page(Optional<List<Alert>> alerts, List<ReadBlock> parts) {}

    /** In the background. */
    Page read() {
        return new Page(
                attempt("alerts", () -> alerts.of(person)),
                blocks.stream().map(block -> ReadBlock.of(block, person)).toList());
    }

    /** What one room cannot answer takes nothing else with it. */
    static <T> Optional<T> attempt(String what, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (RuntimeException e) {
            System.getLogger(Synthesis.class.getName())
                    .log(System.Logger.Level.WARNING, "block " + what + ": " + e.getClass());
            return Optional.empty();
        }
    }
}
