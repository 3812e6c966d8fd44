package fr.boussole.platform;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** How far long work is, and whether it should stop; services take one, screens and commands give one. */
public interface Progress {
    /** @param total 0 when not known yet */
    record State(String step, long done, long total) {}

    void at(String step, long done, long total);

    /** True once the user asked to stop: the work ends at the next safe point and leaves a state one can resume. */
    boolean cancelled();

    static Progress none() {
        return of(state -> {}, () -> false);
    }

    static Progress of(Consumer<State> moved, BooleanSupplier cancelled) {
        return new Progress() {
            @Override
            public void at(String step, long done, long total) {
                moved.accept(new State(step, done, total));
            }

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }
}
