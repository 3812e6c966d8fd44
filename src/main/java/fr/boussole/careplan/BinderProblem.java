package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.List;
import java.util.Optional;

/** One problem as the binder tells of it: at the left how it goes, at the right what nurses do. */
final class BinderProblem {
    private static final double LABEL = 0.36;
    private static final double VERB = 0.3;

    private final CarePlan.Entry entry;
    private final PaperType type;
    private final EverydayWords words = new EverydayWords();
    private final Texts texts = Texts.beside(BinderProblem.class);

    BinderProblem(CarePlan.Entry entry, PaperType type) {
        this.entry = entry;
        this.type = type;
    }

    /** @param to share of the width */
    Part problem(double to) {
        Part part = Part.left(0, to)
                .heading(words.problem(entry.problem().problem()), type.heading())
                .line(words.about(entry.problem()), type.body());
        Optional<Assessment> last = entry.last();
        if (last.isEmpty()) {
            return part.line(texts.get("binder.unrated"), type.body());
        }
        Assessment rated = last.get();
        boolean carer = rated.rated().who() == RatedWho.CARER;
        for (Dimension dimension : List.of(Dimension.STATUS, Dimension.KNOWLEDGE, Dimension.BEHAVIOR)) {
            String said = dimension == Dimension.STATUS
                    ? words.status(entry, rated)
                    : words.rating(dimension, rated.rating().of(dimension), carer);
            part.fact(words.asked(dimension, rated.rated()), said, LABEL, type.body());
        }
        return part.line(texts.get("binder.rated", Formats.date(rated.ratedOn())), type.caption());
    }

    /** @param from share of the width, as {@code to} */
    Part care(double from, double to) {
        Part part = Part.left(from, to);
        List<Intervention> ours = entry.interventions().stream()
                .filter(one -> one.running() && one.doer().kind() == DoerKind.NURSE)
                .toList();
        if (ours.isEmpty()) {
            return part;
        }
        part.heading(texts.get("binder.ours"), type.strong());
        for (Intervention one : ours) {
            part.fact(
                    words.does(one),
                    one.frequency().isBlank()
                            ? words.what(one)
                            : texts.get("binder.often", words.what(one), one.frequency()),
                    VERB,
                    type.body());
        }
        return part;
    }
}
