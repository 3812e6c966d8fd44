package fr.boussole.team;

import java.util.Set;

/** Who of the team can sign in; supplied by the accounts, which are built on the team and not the other way round. */
public interface MemberAccess {
    Set<MemberId> withPassword();

    /** @throws fr.boussole.platform.Refusal at {@code password}, saying what a password must be */
    void setPassword(MemberId member, String password);

    /** @throws fr.boussole.platform.Refusal for oneself and for the last administrator */
    void remove(MemberId member);
}
