package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one session of the running program; who is in it changes when a colleague signs in. Locking leaves her in it, so
 * that a closing or a backup under way finishes in her name.
 */
final class CurrentSession implements Session {
    private volatile @Nullable Account account;

    void enter(Account now) {
        account = now;
    }

    void leave() {
        account = null;
    }

    Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    @Override
    public MemberId member() {
        return account()
                .orElseThrow(
                        () -> new Refusal(Texts.beside(CurrentSession.class).get("session.nobody")))
                .id();
    }

    @Override
    public boolean may(Right right) {
        return account().filter(a -> a.rights().contains(right)).isPresent();
    }

    @Override
    public void require(Right right) {
        member();
        if (!may(right)) {
            Texts texts = Texts.beside(CurrentSession.class);
            throw new Refusal(
                    switch (right) {
                        case CARE -> texts.get("need.care");
                        case BILLING -> texts.get("need.billing");
                        case ADMIN -> texts.get("need.admin");
                    });
        }
    }
}
