package fr.boussole.careplan.omaha;

import java.util.List;
import java.util.Optional;

/**
 * One of the 42.
 *
 * @param code two digits, as published; not the order of display
 * @param signs in the order of display, {@link Sign#other} the last
 */
public record Problem(String code, Domain domain, String name, String definition, List<Sign> signs) {
    public Problem {
        signs = List.copyOf(signs);
    }

    public Optional<Sign> sign(String code) {
        return signs.stream().filter(sign -> sign.code().equals(code)).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem && problem.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
