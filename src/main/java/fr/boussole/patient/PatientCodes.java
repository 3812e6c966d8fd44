package fr.boussole.patient;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The series a practice's own codes follow, read off the newest one. */
public final class PatientCodes {
    private static final Pattern COUNTED = Pattern.compile("(.*?)([0-9]+)");

    private PatientCodes() {}

    /** P0301 after P0300; P0001 where there is nothing to follow. */
    public static String after(Optional<String> newest) {
        Matcher m = COUNTED.matcher(newest.orElse(""));
        if (!m.matches()) {
            return newest.filter(code -> !code.isEmpty())
                    .map(code -> code + "2")
                    .orElse("P0001");
        }
        String digits = m.group(2);
        String next = new BigInteger(digits).add(BigInteger.ONE).toString();
        return m.group(1) + "0".repeat(Math.max(0, digits.length() - next.length())) + next;
    }
}
