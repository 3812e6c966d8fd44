package fr.boussole.circle;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what is known of somebody in a circle is said, the same on screen and on paper. */
final class CircleWords {
    private final Texts texts = Texts.beside(CircleWords.class);

    /** « Aidante », « Personne de confiance », « A la clé » as far as they are so. */
    List<String> marks(CircleMember one) {
        return Stream.of(
                        one.marks().trusted() ? texts.get("trusted") : "",
                        one.marks().carer() ? texts.get("carer") : "",
                        one.marks().holdsKey() ? texts.get("holds.key") : "")
                .filter(word -> !word.isEmpty())
                .toList();
    }

    String firstPhone(CircleMember one) {
        return Formats.phone(one.reach().phone());
    }

    /** Marks, then what one does. */
    String toKnow(CircleMember one) {
        return Stream.concat(marks(one).stream(), Stream.of(one.does()))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** What one is; of one who left, also until when. */
    String whatOrUntil(CircleMember one) {
        return Stream.of(
                        one.what(),
                        one.ofTheFile() ? texts.get("in.the.file") : "",
                        one.endedOn()
                                .map(day -> texts.get("until", Formats.date(day)))
                                .orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** All that the map shows or shortens, in a sentence to be read out. */
    String said(CircleMember one) {
        return Stream.concat(
                        Stream.of(
                                one.name(),
                                one.what(),
                                texts.of(one.ring()),
                                one.callRank() > 0 ? texts.get("said.rank", one.callRank()) : "",
                                firstPhone(one)),
                        Stream.of(toKnow(one)))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(". "));
    }

    /** Both numbers, as one reads them. */
    String phones(CircleMember one) {
        return String.join(
                " · ",
                Stream.of(one.reach().phone(), one.reach().otherPhone())
                        .filter(number -> !number.isEmpty())
                        .map(Formats::phone)
                        .toList());
    }

    /** The French name of a record's component, in its history. */
    static String field(Texts texts, String component) {
        return switch (component) {
            case "ring" -> texts.get("field.ring");
            case "name" -> texts.get("field.name");
            case "role" -> texts.get("field.role");
            case "relation" -> texts.get("field.relation");
            case "reach.phone" -> texts.get("field.phone");
            case "reach.otherPhone" -> texts.get("field.otherPhone");
            case "reach.email" -> texts.get("field.email");
            case "reach.address" -> texts.get("field.address");
            case "rpps" -> texts.get("field.rpps");
            case "does" -> texts.get("field.does");
            case "marks.carer" -> texts.get("field.carer");
            case "marks.trusted" -> texts.get("field.trusted");
            case "marks.holdsKey" -> texts.get("field.holdsKey");
            case "callRank" -> texts.get("field.callRank");
            case "endedOn" -> texts.get("field.endedOn");
            default -> texts.get("field.professional");
        };
    }
}
