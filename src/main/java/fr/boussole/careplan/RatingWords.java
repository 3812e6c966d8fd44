package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How ratings are said: the same words on every screen. */
public final class RatingWords {
    private final Texts texts = Texts.beside(RatingWords.class);

    /** « Connaissance ». */
    public static String name(Dimension dimension) {
        return OmahaCatalog.get().named(dimension).name();
    }

    /** The anchor in a word or three, for a button: « adéquate ». @param rating 1 to 5 */
    public String anchor(Dimension dimension, int rating) {
        return switch (dimension) {
            case KNOWLEDGE -> texts.get("anchor.knowledge." + rating);
            case BEHAVIOR -> texts.get("anchor.behavior." + rating);
            case STATUS -> texts.get("anchor.status." + rating);
        };
    }

    /** Beside the scale's name: « ce qu'elle sait ». */
    String question(Dimension dimension, RatedWho who) {
        return texts.get("question." + dimension.name().toLowerCase(Locale.ROOT) + "."
                + who.name().toLowerCase(Locale.ROOT));
    }

    /** « 3·4·3 », in the order Connaissance, Comportement, Statut. */
    public String brief(Rating rating) {
        return Stream.of(Dimension.values())
                .map(one -> Integer.toString(rating.of(one)))
                .collect(Collectors.joining(texts.get("rating.between")));
    }

    /** « Connaissance 3, Comportement 4, Statut 3 », for who listens. */
    public String spoken(Rating rating) {
        return Stream.of(Dimension.values())
                .map(one -> name(one) + " " + rating.of(one))
                .collect(Collectors.joining(", "));
    }

    /** « de base · généralement approprié · modérés ». */
    String anchors(Rating rating) {
        return Stream.of(Dimension.values())
                .map(one -> anchor(one, rating.of(one)))
                .collect(Collectors.joining(texts.get("words.between")));
    }

    /** « intermédiaire ». */
    public String occasion(Occasion occasion) {
        return switch (occasion) {
            case ADMISSION -> texts.get("rating.admission");
            case INTERIM -> texts.get("rating.interim");
            case DISCHARGE -> texts.get("rating.discharge");
        };
    }

    /** « l'aidant : Paul ». */
    public String rated(Assessment.Rated rated) {
        return rated.who() == RatedWho.CARER && !rated.name().isBlank()
                ? texts.get("rated.carer.named", rated.name())
                : rated.who() == RatedWho.CARER ? texts.get("rated.carer") : texts.get("rated.person");
    }
}
