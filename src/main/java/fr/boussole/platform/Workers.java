package fr.boussole.platform;

import java.util.List;
import java.util.function.Function;

/** Does the same pure work on many things; the caller waits, and gets the answers in the order of the questions. */
public interface Workers {
    <A, B> List<B> each(List<A> things, Function<A, B> work);

    /** One after the other. */
    static Workers one() {
        return new Workers() {
            @Override
            public <A, B> List<B> each(List<A> things, Function<A, B> work) {
                return things.stream().map(work).toList();
            }
        };
    }

    /** As many at once as the machine has cores. */
    static Workers cores() {
        return new Workers() {
            @Override
            public <A, B> List<B> each(List<A> things, Function<A, B> work) {
                return things.parallelStream().map(work).toList();
            }
        };
    }
}
