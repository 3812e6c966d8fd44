package fr.boussole.circle;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;

/** What an entry must have, and what fits into it; a doubtful number is no reason to refuse. */
final class CircleCheck {
    private final Texts texts = Texts.beside(CircleCheck.class);

    void check(CircleMember one) {
        if (one.name().isBlank()) {
            throw Refusal.at("name", texts.get("name.missing"));
        }
        atMost("name", one.name(), 160);
        atMost("role", one.role(), 80);
        atMost("relation", one.relation(), 80);
        atMost("phone", one.reach().phone(), 20);
        atMost("otherPhone", one.reach().otherPhone(), 20);
        atMost("email", one.reach().email(), 120);
        atMost("address", one.reach().address(), 200);
        atMost("rpps", one.rpps(), 11);
        atMost("does", one.does(), 500);
    }

    private void atMost(String field, String value, int length) {
        if (value.length() > length) {
            throw Refusal.at(field, texts.get("too.long", length));
        }
    }
}
