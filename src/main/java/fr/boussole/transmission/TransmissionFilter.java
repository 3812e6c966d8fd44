package fr.boussole.transmission;

/**
 * Which of a person's transmissions.
 *
 * @param target one of {@link Transmissions#targetsOf}, or the name of an Omaha problem, or empty for all; case and
 *     accents do not count
 * @param words to be found anywhere in them, all of them; may be empty
 */
public record TransmissionFilter(Standing standing, String target, String words) {
    public static final TransmissionFilter ALL = new TransmissionFilter(Standing.ALL, "", "");
    public static final TransmissionFilter OPEN = new TransmissionFilter(Standing.OPEN, "", "");

    /** Open, closed or both. */
    public enum Standing {
        ALL,
        OPEN,
        CLOSED
    }

    /** What she searches for stays out of logs. */
    @Override
    public String toString() {
        return "TransmissionFilter[" + standing + "]";
    }
}
