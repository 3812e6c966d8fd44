package fr.boussole.billing;

import fr.boussole.team.Member;
import java.util.Optional;

/**
 * A draft as the closing's table shows it.
 *
 * @param person with her title: « Mme Ana Lemoine »
 * @param issuer empty when the structure issues
 */
record DraftRow(Draft draft, String person, Optional<Member> issuer, State state) {
    enum State {
        READY,
        TO_CHECK,
        HELD,
        /** Freed by a credit note: waits until it is chosen. */
        AFTER_CREDIT
    }

    boolean goes() {
        return state == State.READY || state == State.TO_CHECK;
    }
}
