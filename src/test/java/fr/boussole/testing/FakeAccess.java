package fr.boussole.testing;

import fr.boussole.platform.Refusal;
import fr.boussole.team.MemberAccess;
import fr.boussole.team.MemberId;
import java.util.HashSet;
import java.util.Set;

/** Remembers who has a password. */
public final class FakeAccess implements MemberAccess {
    public final Set<MemberId> open = new HashSet<>();

    @Override
    public Set<MemberId> withPassword() {
        return open;
    }

    @Override
    public void setPassword(MemberId member, String password) {
        if (password.length() < 12) {
            throw Refusal.at("password", "12");
        }
        open.add(member);
    }

    @Override
    public void remove(MemberId member) {
        open.remove(member);
    }
}
