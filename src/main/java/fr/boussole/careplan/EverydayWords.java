package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * How a plan is said to the person herself: no word of the trade, no judgement. The terms as published stay on screen
 * and on the full plan.
 */
final class EverydayWords {
    private final Texts texts = Texts.beside(EverydayWords.class);

    /** « Votre peau ». */
    String problem(Problem problem) {
        return texts.get("plain." + problem.code());
    }

    /** The same within a sentence: « votre peau ». */
    String within(Problem problem) {
        String words = problem(problem);
        return words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    /** For whom and why it is looked after, in one line; may be empty. */
    String about(PlannedProblem one) {
        String scope = switch (one.scope()) {
            case INDIVIDUAL -> "";
            case FAMILY -> texts.get("plain.scope.family");
            case COMMUNITY -> texts.get("plain.scope.community");
        };
        String words = one.words().strip();
        String state = one.state() == ProblemState.ACTUAL
                ? words
                : one.state() == ProblemState.POTENTIAL
                        ? words.isEmpty() ? texts.get("plain.potential.bare") : texts.get("plain.potential", words)
                        : words.isEmpty() ? texts.get("plain.wish.bare") : texts.get("plain.wish", words);
        return PlanContent.joined(" · ", scope, state);
    }

    /** « Vous en connaissez l'essentiel ». */
    String rating(Dimension dimension, int rating, boolean carer) {
        return carer && dimension == Dimension.KNOWLEDGE
                ? texts.get("said.carer." + rating)
                : texts.get("said." + dimension.name().toLowerCase(Locale.ROOT) + "." + rating);
    }

    /** « Ce que vous savez ». */
    String asked(Dimension dimension, Assessment.Rated rated) {
        if (dimension == Dimension.STATUS || rated.who() == RatedWho.PERSON) {
            return texts.get("asked." + dimension.name().toLowerCase(Locale.ROOT));
        }
        String carer = rated.name().isBlank() ? texts.get("asked.carer") : rated.name();
        return dimension == Dimension.KNOWLEDGE
                ? texts.get("asked.carer.knowledge", carer)
                : texts.get("asked.carer.behavior", carer);
    }

    /** How she is, and how she was at the beginning where that was otherwise. */
    String status(CarePlan.Entry entry, Assessment last) {
        String now = rating(Dimension.STATUS, last.rating().status(), false);
        Optional<Assessment> first = entry.ratings().stream().findFirst();
        return first.filter(one -> one.rating().status() != last.rating().status())
                .map(one -> texts.get(
                        "said.was",
                        now,
                        rating(Dimension.STATUS, one.rating().status(), false).toLowerCase(Locale.FRENCH),
                        Formats.month(YearMonth.from(one.ratedOn()))))
                .orElse(now);
    }

    /** « Proposé par votre équipe. Vous dites non : … ». */
    String decision(Goal.Decision one) {
        String reason = one.reason().strip();
        String said = switch (one.agreement()) {
            case AGREED -> texts.get("decision.agreed");
            case RESERVED ->
                reason.isEmpty() ? texts.get("decision.reserved.bare") : texts.get("decision.reserved", reason);
            case REFUSED ->
                reason.isEmpty() ? texts.get("decision.refused.bare") : texts.get("decision.refused", reason);
        };
        String by = switch (one.by()) {
            case PERSON -> texts.get("decision.by.person");
            case CARER -> texts.get("decision.by.carer");
            case NURSE -> texts.get("decision.by.nurse");
            case PROFESSIONAL -> texts.get("decision.by.professional");
        };
        return PlanContent.joined(" ", by, said);
    }

    /** « Soigner », « Surveiller ». */
    String does(Intervention one) {
        return texts.get("plain.does." + one.category().code());
    }

    /** What exactly; the target's name when nothing more was written. */
    String what(Intervention one) {
        return one.detail().isBlank() ? one.target().name() : one.detail();
    }
}
