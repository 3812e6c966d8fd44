package fr.boussole.carework;

import fr.boussole.careplan.Doer;
import fr.boussole.careplan.DoerKind;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.Rating;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done at a visit, in words. */
final class WorkWords {
    private final OmahaCatalog omaha = OmahaCatalog.get();
    private final Texts texts = Texts.beside(WorkWords.class);

    /** What exactly, else what it is about. */
    String what(Intervention one) {
        return one.detail().isBlank() ? capital(one.target().name()) : one.detail();
    }

    /** « Peau · Technique · chaque jour · pas fait le 19/11 : absente ». */
    String more(Checklist.Line line) {
        Intervention one = line.intervention();
        List<String> parts = new ArrayList<>(List.of(line.problem().name(), category(one.category())));
        parts.add(one.frequency());
        parts.add(by(one.doer()));
        parts.add(line.before()
                .filter(before -> !before.done())
                .map(before -> texts.get("before.not", Formats.shortDate(before.day()), before.whyNot()))
                .orElse(""));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(texts.get("between")));
    }

    /** In one word, as time is counted: the terminology's own name is long. */
    String category(Category category) {
        return texts.get("category." + category.code());
    }

    private String by(Doer doer) {
        return doer.kind() == DoerKind.NURSE
                ? ""
                : doer.name().isBlank()
                        ? texts.get("by." + doer.kind().name().toLowerCase(Locale.ROOT))
                        : texts.get("by", doer.name());
    }

    /** « de base, généralement approprié, modérés », in the order of the scales. */
    String rating(Rating rating) {
        return Stream.of(Dimension.values())
                .map(one -> texts.get(
                        "rating.one",
                        rating.of(one),
                        omaha.anchor(one, rating.of(one)).toLowerCase(Locale.FRENCH)))
                .collect(Collectors.joining(texts.get("between")));
    }

    /** Empty unless it is what was written the time before. */
    String copied(String now, String before) {
        return ChecklistPresenter.same(now, before) ? texts.get("copied") : "";
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
