package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Category;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an intervention is said on a screen. */
final class InterventionWords {
    private final Texts texts = Texts.beside(InterventionWords.class);

    /** « Réfection de pansement/soins de plaie ». */
    String target(Intervention one) {
        return capital(one.target().name());
    }

    /** By whom and how often; of one that no longer runs since when and why. */
    String second(Intervention one) {
        return joined(doer(one.doer()), one.frequency(), ended(one));
    }

    /** The name where there is one, else what one is. */
    String doer(Doer doer) {
        if (!doer.name().isBlank()) {
            return doer.name();
        }
        return switch (doer.kind()) {
            case NURSE -> texts.get("by.nurse");
            case PERSON -> texts.get("by.person");
            case CARER -> texts.get("by.carer");
            case PROFESSIONAL -> texts.get("by.professional");
        };
    }

    String state(Intervention one) {
        return texts.get(
                one.ending().on().isPresent()
                        ? "act.state.stopped"
                        : one.status() == InterventionStatus.DONE ? "act.state.done" : "act.state.planned");
    }

    private String ended(Intervention one) {
        return one.ending()
                .on()
                .map(on -> texts.get("act.ended", Formats.date(on), one.ending().why()))
                .orElse("");
    }

    /** One word for buttons; the full name goes with it as a tooltip. */
    String shortly(Category category) {
        return texts.get("category.short." + category.code());
    }

    /** For buttons: beside the others it is clear that another professional is meant. */
    String shortly(DoerKind kind) {
        return kind == DoerKind.PROFESSIONAL ? texts.get("by.professional.short") : doer(Doer.of(kind));
    }

    /** What exactly where it is known, else the target; by whom if it is no nurse; how often. */
    String proposal(InterventionProposal one) {
        String what = one.detail().isBlank() ? capital(one.target().name()) : one.detail();
        return joined(what, one.doer() == DoerKind.NURSE ? "" : doer(Doer.of(one.doer())), one.frequency());
    }

    /** All that a row shows, to be read out. */
    String spoken(Intervention one) {
        return joined(one.category().name(), one.target().name(), one.detail(), second(one), state(one));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
