package fr.boussole.handover;

import java.time.YearMonth;
import java.util.List;

/**
 * What a bundle will hold, before it is written.
 *
 * @param opposed people of these months left out because they oppose sharing
 * @param unbilled months without any invoice yet
 * @param samples the first rows of each file, as they will be written
 */
public record Preview(Months months, Figures figures, int opposed, List<YearMonth> unbilled, List<Sample> samples) {
    /** The beginning of one file. */
    public record Sample(String file, List<String> header, List<List<String>> rows) {}
}
