package fr.boussole.intake;

import java.util.List;

/**
 * What a folder holds, and everything that is wrong with it.
 *
 * @param admins codes of the members who may administrate
 * @param problems what must be corrected before anything is taken; by file and line
 * @param remarks what is taken although it looks odd
 * @param unlisted how many more problems there were than can be listed
 */
public record Report(Counts counts, List<String> admins, List<Problem> problems, List<Problem> remarks, long unlisted) {
    /** Lines that could be read. */
    public record Counts(long members, long patients, long visits) {}

    public boolean acceptable() {
        return problems.isEmpty();
    }
}
