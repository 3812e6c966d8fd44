package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A problem's way from admission to now, in words. */
final class StepWords {
    private static final Texts TEXTS = Texts.beside(StepWords.class);

    private StepWords() {}

    /** « Peau : Connaissance 2 puis 4, Comportement 2 puis 4, Statut 3. » */
    static String said(Evolution.Line line) {
        return TEXTS.get(
                "step.said",
                line.entry().problem().problem().name(),
                Arrays.stream(Dimension.values())
                        .map(scale -> said(line, scale))
                        .collect(Collectors.joining(", ")));
    }

    static String said(Evolution.Line line, Dimension scale) {
        String name = name(scale);
        int before = line.admission().rating().of(scale);
        return line.latest()
                .map(latest ->
                        TEXTS.get("step.said.two", name, before, latest.rating().of(scale)))
                .orElseGet(() -> TEXTS.get("step.said.one", name, before));
    }

    /** « 12/05/2026 → 19/11/2026 », or the one day; with the end of care when it has ended. */
    static String days(Evolution.Line line) {
        String first = Formats.date(line.admission().ratedOn());
        String days = line.latest()
                .map(latest -> TEXTS.get("step.days", first, Formats.date(latest.ratedOn())))
                .orElseGet(() -> TEXTS.get("step.day", first));
        return line.current() ? days : TEXTS.get("step.ended", days);
    }

    /** « 2 → 4 ». */
    static String figures(Evolution.Line line, Dimension scale) {
        int before = line.admission().rating().of(scale);
        return line.latest()
                .map(latest -> TEXTS.get("step.figures", before, latest.rating().of(scale)))
                .orElse(Integer.toString(before));
    }

    static String name(Dimension scale) {
        return OmahaCatalog.get().named(scale).name();
    }
}
