package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Dimension;

/**
 * What became of problems on one scale, from the rating at admission to the latest or last one. Scales are never added
 * up.
 *
 * @param n problems with both ratings; all that follows is 0 without any
 * @param before mean at admission, 1 to 5
 * @param after mean of the later rating, 1 to 5
 * @param mean of the changes, -4 to 4
 * @param median of the changes, -4 to 4; half-way between the two in the middle where n is even
 * @param better whose later rating is above that of admission; with {@code same} and {@code worse} they make n
 * @param reached whose later rating is 4 or 5, whatever it was before
 */
public record Outcome(
        Dimension scale,
        int n,
        double before,
        double after,
        double mean,
        double median,
        int better,
        int same,
        int worse,
        int reached) {

    /** In whole percent of n; 0 without any. */
    public int percent(int part) {
        return n == 0 ? 0 : (int) Math.round(part * 100.0 / n);
    }
}
