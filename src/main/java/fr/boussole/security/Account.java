package fr.boussole.security;

import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.util.Set;

/**
 * A member as signing in sees her.
 *
 * @param name given name, then family name
 * @param present false once she has left
 * @param password whether she has one, so that she can sign in
 */
public record Account(MemberId id, String code, String name, Set<Right> rights, boolean present, boolean password) {
    public Account {
        rights = Set.copyOf(rights);
    }

    Account withPassword(boolean has) {
        return new Account(id, code, name, rights, present, has);
    }
}
