package fr.boussole.prescription;

import fr.boussole.directory.Professional;
import fr.boussole.directory.ProfessionalId;
import fr.boussole.team.Identifier;
import java.util.Optional;

/**
 * Who signs: out of the directory, or in free text. The name stays as it was on that day.
 *
 * @param professional her key in the directory
 * @param rpps as typed, without spaces; one that does not verify is kept and flagged
 */
public record Prescriber(Optional<ProfessionalId> professional, String name, String rpps) {
    public Prescriber {
        name = name.strip();
        rpps = Identifier.compact(rpps);
    }

    /** Out of the directory. */
    public static Prescriber of(Professional one) {
        return new Prescriber(Optional.of(one.id()), one.name(), one.rpps());
    }

    /** In free text. */
    public static Prescriber named(String name) {
        return new Prescriber(Optional.empty(), name, "");
    }

    boolean doubtful() {
        return !Identifier.RPPS.verifies(rpps);
    }
}
