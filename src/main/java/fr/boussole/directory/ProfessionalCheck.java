package fr.boussole.directory;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;

/** What an entry must have, and what fits into it; a doubtful number is no reason to refuse. */
final class ProfessionalCheck {
    private final Texts texts = Texts.beside(ProfessionalCheck.class);

    void check(Professional one) {
        if (one.familyName().isBlank()) {
            throw Refusal.at("familyName", texts.get("name.missing"));
        }
        atMost("familyName", one.familyName(), 80);
        atMost("givenName", one.givenName(), 80);
        atMost("profession", one.profession(), 80);
        atMost("speciality", one.speciality(), 120);
        atMost("rpps", one.rpps(), 11);
        atMost("structure", one.place().structure(), 200);
        atMost("street", one.place().address().street(), 200);
        atMost("postalCode", one.place().address().postalCode(), 10);
        atMost("city", one.place().address().city(), 80);
        atMost("phone", one.reach().phone(), 20);
        atMost("mobile", one.reach().mobile(), 20);
        atMost("email", one.reach().email(), 120);
        atMost("secureEmail", one.reach().secureEmail(), 120);
    }

    private void atMost(String field, String value, int length) {
        if (value.length() > length) {
            throw Refusal.at(field, texts.get("too.long", length));
        }
    }
}
