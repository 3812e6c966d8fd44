package fr.boussole.architecture.offender.texts;

import fr.boussole.platform.text.Texts;
import java.util.List;

/** Asks for keys in every way a screen does, some of them absent. */
class Sentences {
    enum State {
        OPEN,
        SHUT
    }

    record Box(String key) {}

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    List<String> all(State state, boolean yes, int part) {
        return List.of(
                texts.get("title"),
                texts.get("absent"),
                texts.get("greeting", part, state),
                texts.of(state),
                texts.get("part." + part),
                texts.get(yes ? "chosen" : "other"),
                titled("heading"),
                titled("title"),
                texts.get(hidden()),
                texts.get(boxes().getFirst().key()));
    }

    private String titled(String key) {
        return texts.get(key);
    }

    private static String hidden() {
        return "nobody".toLowerCase();
    }

    private static List<Box> boxes() {
        return List.of(new Box("boxed"), new Box("unboxed"));
    }

    /** French in the program instead of in its bundle. */
    static String spoken() {
        return "Cette personne n'est pas encore incluse";
    }
}
