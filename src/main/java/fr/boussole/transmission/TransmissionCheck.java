package fr.boussole.transmission;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.transmission.Transmission.Content;
import fr.boussole.transmission.Transmission.Dar;
import fr.boussole.transmission.Transmission.Overview;

/** What a transmission needs before it is kept. */
final class TransmissionCheck {
    static final int LONGEST = 2000;
    static final int LONGEST_TARGET = 120;

    private final Texts texts = Texts.beside(TransmissionCheck.class);

    /**
     * The same without white space around, a macro-target under its name.
     *
     * @throws Refusal at the field that lacks something or holds too much
     */
    Content tidy(Content typed) {
        boolean macro = typed.kind().macro();
        String target = macro ? texts.of(typed.kind()) : typed.target().strip().replaceAll("\\s+", " ");
        if (target.isEmpty()) {
            throw Refusal.at("target", texts.get("target.missing"));
        }
        if (target.length() > LONGEST_TARGET) {
            throw Refusal.at("target", texts.get("target.long", LONGEST_TARGET));
        }
        Dar dar = new Dar(
                text("data", typed.dar().data()),
                text("actions", typed.dar().actions()),
                text("results", typed.dar().results()));
        Overview overview = macro ? overview(typed.overview()) : Overview.NONE;
        Content tidy = new Content(typed.kind(), target, dar, overview, typed.urgent());
        if (Transmission.words(tidy).skip(1).allMatch(String::isEmpty)) {
            throw Refusal.at(macro ? "illness" : "data", texts.get("words.missing"));
        }
        return tidy;
    }

    private Overview overview(Overview typed) {
        return new Overview(
                text("illness", typed.illness()),
                text("treatment", typed.treatment()),
                text("experience", typed.experience()),
                text("surroundings", typed.surroundings()),
                text("development", typed.development()));
    }

    /** An addendum. */
    String words(String typed) {
        String words = text("words", typed);
        if (words.isEmpty()) {
            throw Refusal.at("words", texts.get("addendum.missing"));
        }
        return words;
    }

    private String text(String field, String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            throw Refusal.at(field, texts.get("words.long", LONGEST));
        }
        return text;
    }
}
