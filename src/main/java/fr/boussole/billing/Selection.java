package fr.boussole.billing;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which drafts of a month are issued.
 *
 * @param issuer code of the only biller concerned; empty for all
 * @param chosen asked of each of her drafts
 */
public record Selection(Optional<String> issuer, Predicate<Draft.Key> chosen) {
    /** Everything not yet issued, except visits a credit note has freed. */
    public static Selection all(Optional<String> issuer) {
        return new Selection(issuer, key -> !key.credited());
    }

    /** The same without some, for instance those held back. */
    public Selection without(Set<Draft.Key> some) {
        return new Selection(issuer, chosen.and(key -> !some.contains(key)));
    }

    /** Exactly these. */
    public static Selection of(Set<Draft.Key> keys) {
        return new Selection(Optional.empty(), keys::contains);
    }

    /** Whether a draft is issued. */
    public boolean takes(Draft draft) {
        return covers(draft.biller().code()) && chosen.test(draft.key());
    }

    boolean covers(String issuerCode) {
        return issuer.isEmpty() || issuer.get().equalsIgnoreCase(issuerCode);
    }
}
