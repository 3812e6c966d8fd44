package fr.boussole.security;

import fr.boussole.team.MemberId;
import fr.boussole.team.Right;

/** Who works now, and what she may do. Services ask it before they read or write. */
public interface Session {
    MemberId member();

    boolean may(Right right);

    /** @throws fr.boussole.platform.Refusal in her words, when she may not */
    void require(Right right);
}
