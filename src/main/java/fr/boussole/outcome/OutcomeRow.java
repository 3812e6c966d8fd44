package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the table of outcomes as it is read: one scale of one problem. Of groups too small to hide anybody nothing
 * but that is said.
 *
 * @param problem on the first row of each
 * @param n « 12 », or « moins de 5 »
 */
record OutcomeRow(
        String problem,
        String n,
        String scale,
        String mean,
        String median,
        String better,
        String same,
        String worse,
        String reached) {
    /** Groups under that say no figures of the practice. */
    static final int LEAST = 5;

    private static final Texts TEXTS = Texts.beside(OutcomeRow.class);

    /** One person's: her own are hers to see, however few. */
    static List<OutcomeRow> of(List<ProblemOutcome> outcomes) {
        return rows(outcomes, 1);
    }

    /** The practice's. */
    static List<OutcomeRow> ofPractice(List<ProblemOutcome> outcomes) {
        return rows(outcomes, LEAST);
    }

    private static List<OutcomeRow> rows(List<ProblemOutcome> outcomes, int least) {
        List<OutcomeRow> rows = new ArrayList<>();
        for (ProblemOutcome one : outcomes) {
            if (one.n() < least) {
                rows.add(new OutcomeRow(one.problem().name(), TEXTS.get("few", LEAST), "", "", "", "", "", "", ""));
                continue;
            }
            for (Dimension scale : Dimension.values()) {
                boolean first = scale.ordinal() == 0;
                rows.add(of(first ? one.problem().name() : "", first ? Formats.count(one.n()) : "", one.of(scale)));
            }
        }
        return rows;
    }

    static OutcomeRow of(String problem, String n, Outcome one) {
        return new OutcomeRow(
                problem,
                n,
                StepWords.name(one.scale()),
                signed(one.mean(), 2),
                signed(one.median(), 1),
                percent(one, one.better()),
                percent(one, one.same()),
                percent(one, one.worse()),
                percent(one, one.reached()));
    }

    static String percent(Outcome one, int part) {
        return TEXTS.get("percent", one.percent(part));
    }

    static String decimal(double value, int most) {
        return Formats.decimal(BigDecimal.valueOf(value), most == 0 ? 0 : 1, most);
    }

    /** « 0,72 », « −0,10 ». */
    static String signedPlain(double value) {
        String size = Formats.decimal(BigDecimal.valueOf(Math.abs(value)), 2, 2);
        return value < 0 ? TEXTS.get("minus", size) : size;
    }

    /** « +0,5 », « −1 », « 0 ». */
    static String signed(double value, int most) {
        BigDecimal exact = BigDecimal.valueOf(Math.abs(value));
        String size = Formats.decimal(exact, 0, most);
        return size.equals("0") ? size : TEXTS.get(value < 0 ? "minus" : "plus", size);
    }
}
