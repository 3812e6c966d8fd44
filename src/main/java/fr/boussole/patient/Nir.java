package fr.boussole.patient;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numéro d'inscription au répertoire: 13 characters and a key of 2 (décret n° 82-103). Kept as typed, without spaces;
 * one that does not verify is flagged, never refused. Empty when not known.
 */
public record Nir(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("([123478])([0-9]{2})([0-9]{2})([0-9]{2}|2[AB])([0-9]{3})([0-9]{3})([0-9]{2})");

    public Nir {
        value = value.replaceAll("[\\s\\u00a0\\u202f.]", "").toUpperCase(java.util.Locale.ROOT);
        if (value.length() > 15) {
            throw new IllegalArgumentException("nir");
        }
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** True when shape, month and key are right; an empty one is not doubtful. */
    public boolean verifies() {
        if (isEmpty()) {
            return true;
        }
        Matcher m = SHAPE.matcher(value);
        if (!m.matches()) {
            return false;
        }
        int month = Integer.parseInt(m.group(3));
        boolean knownMonth = month >= 1 && month <= 12 || month >= 20 && month <= 42 || month >= 50;
        long number = Long.parseLong(value.substring(0, 13).replace("2A", "19").replace("2B", "18"));
        return knownMonth && 97 - number % 97 == Long.parseLong(m.group(7));
    }

    /** Soft check: sex, birth year and month (when given as a plain month) agree with the identity. */
    public boolean agreesWith(Identity identity) {
        Matcher m = SHAPE.matcher(value);
        if (!m.matches()) {
            return true;
        }
        boolean female = "248".contains(m.group(1));
        int month = Integer.parseInt(m.group(3));
        return female == (identity.sex() == Sex.F)
                && Integer.parseInt(m.group(2)) == identity.birthDate().getYear() % 100
                && (month > 12 || month == identity.birthDate().getMonthValue());
    }

    /** 2 95 10 99 126 111 93, with no-break spaces; as typed when its shape is unknown. */
    public String shown() {
        Matcher m = SHAPE.matcher(value);
        return m.matches() ? m.replaceAll("$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5\u00a0$6\u00a0$7") : value;
    }

    /** For lists: 2 95 •• •• ••• ••• ••. */
    public String masked() {
        Matcher m = SHAPE.matcher(value);
        return m.matches() ? m.group(1) + "\u00a0" + m.group(2) + "\u00a0•• •• ••• ••• ••" : "•".repeat(value.length());
    }

    /** A NIR never reaches a log. */
    @Override
    public String toString() {
        return "Nir[…]";
    }
}
