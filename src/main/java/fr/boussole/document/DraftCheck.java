package fr.boussole.document;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.time.Clock;
import java.time.LocalDate;

/** What is said of a paper makes sense. */
final class DraftCheck {
    private static final int LONGEST = 160;

    private final Clock clock;
    private final Texts texts = Texts.beside(DraftCheck.class);

    DraftCheck(Clock clock) {
        this.clock = clock;
    }

    /** @return the draft, with a title made of the file's name when it has none */
    Draft check(Draft typed, String fileName) {
        return check(typed.title().isEmpty() ? typed.titled(title(fileName)) : typed);
    }

    /** @throws Refusal at the field that is missing or wrong */
    Draft check(Draft draft) {
        if (draft.title().isEmpty()) {
            throw Refusal.at("title", texts.get("document.title.missing"));
        }
        if (draft.title().length() > LONGEST) {
            throw Refusal.at("title", texts.get("document.title.long", LONGEST));
        }
        if (draft.date().isAfter(LocalDate.now(clock))) {
            throw Refusal.at("date", texts.get("document.date.future"));
        }
        return draft;
    }

    static String title(String fileName) {
        String name = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ');
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
