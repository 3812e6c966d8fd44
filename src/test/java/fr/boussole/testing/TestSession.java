package fr.boussole.testing;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.security.Session;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Someone signed in, whose rights a test sets; keeps what was noted in the journal. */
public final class TestSession implements Session, Audit {
    public final Set<Right> rights = EnumSet.allOf(Right.class);
    public final List<String> noted = new ArrayList<>();
    public MemberId member = new MemberId(1);

    @Override
    public MemberId member() {
        return member;
    }

    @Override
    public boolean may(Right right) {
        return rights.contains(right);
    }

    @Override
    public void require(Right right) {
        if (!may(right)) {
            throw new Refusal("no " + right);
        }
    }

    @Override
    public void note(Action action, String entity, long id) {
        noted.add(action + " " + entity + " " + id);
    }
}
