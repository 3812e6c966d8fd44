package fr.boussole.careplan;

import fr.boussole.circle.CircleMemberId;
import java.util.Optional;

/**
 * Who carries out an intervention.
 *
 * @param around the one of her circle, for a carer or a professional
 * @param name as typed or copied from the circle; may be empty; at most 120 characters
 */
public record Doer(DoerKind kind, Optional<CircleMemberId> around, String name) {
    public static final Doer NURSE = of(DoerKind.NURSE);

    public static Doer of(DoerKind kind) {
        return new Doer(kind, Optional.empty(), "");
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
