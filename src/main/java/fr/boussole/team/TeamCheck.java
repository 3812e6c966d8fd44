package fr.boussole.team;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;

/** What cannot be kept, said at its field; lengths are those of the columns. */
final class TeamCheck {
    private final Texts texts = Texts.beside(TeamCheck.class);

    void practice(Practice practice) {
        if (practice.name().isBlank()) {
            throw Refusal.at("name", texts.get("practice.name.missing"));
        }
        fits("name", practice.name(), 120);
        fits("street", practice.address().street(), 200);
        fits("postalCode", practice.address().postalCode(), 10);
        fits("city", practice.address().city(), 80);
        fits("phone", practice.reach().phone(), 20);
        fits("email", practice.reach().email(), 120);
        fits("finess", practice.registration().finess(), 9);
        fits("siret", practice.registration().siret(), 14);
        fits("iban", practice.registration().account().iban(), 34);
        fits("holder", practice.registration().account().holder(), 120);
        fits("mentions", practice.legalMentions(), 2000);
    }

    void member(Member member) {
        if (member.name().family().isBlank()) {
            throw Refusal.at("familyName", texts.get("member.name.missing"));
        }
        Member.Details details = member.details();
        if (details.billsFor().filter(member.id()::equals).isPresent()) {
            throw Refusal.at("billsFor", texts.get("member.bills.herself"));
        }
        fits("familyName", member.name().family(), 80);
        fits("givenName", member.name().given(), 80);
        fits("rpps", details.rpps(), 11);
        fits("amNumber", details.amNumber(), 9);
        fits("siret", details.siret(), 14);
        fits("iban", details.iban(), 34);
        fits("phone", details.reach().phone(), 20);
        fits("email", details.reach().email(), 120);
    }

    private void fits(String field, String text, int most) {
        if (text.length() > most) {
            throw Refusal.at(field, texts.get("field.long", most));
        }
    }
}
