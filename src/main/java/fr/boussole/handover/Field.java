package fr.boussole.handover;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One column of a bundle's table, in the words of Frictionless Table Schema.
 *
 * @param pattern for text; empty when any
 * @param values for text; empty when not a list
 * @param least of a whole number
 * @param most of a whole number; {@link Integer#MAX_VALUE} when there is no limit
 */
record Field(String name, Type type, boolean required, String pattern, List<String> values, int least, int most) {
    /** Most digits a number may have, so that a hostile cell costs nothing. */
    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private static final Pattern AMOUNT = Pattern.compile("-?(0|[1-9][0-9]{0,11})\\.[0-9]{2}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What a cell holds. */
    enum Type {
        STRING,
        /** Whole, not below zero. */
        INTEGER,
        /** Euros with two decimals. */
        NUMBER,
        DATE,
        BOOLEAN,
        YEARMONTH
    }

    private Field(String name, Type type, boolean required, String pattern, List<String> values) {
        this(name, type, required, pattern, values, 0, Integer.MAX_VALUE);
    }

    static Field between(String name, int least, int most) {
        return new Field(name, Type.INTEGER, true, "", List.of(), least, most);
    }

    static Field code(String name, String letter, boolean required) {
        return new Field(name, Type.STRING, required, letter + "[0-9a-f]{20}", List.of());
    }

    static Field of(String name, Type type, boolean required) {
        return new Field(name, type, required, "", List.of());
    }

    static Field oneOf(String name, boolean required, List<String> values) {
        return new Field(name, Type.STRING, required, "", List.copyOf(values));
    }

    static Field like(String name, boolean required, String pattern) {
        return new Field(name, Type.STRING, required, pattern, List.of());
    }

    boolean accepts(String cell) {
        if (cell.isEmpty()) {
            return !required;
        }
        return switch (type) {
            case STRING ->
                cell.length() <= 100
                        && (pattern.isEmpty() || cell.matches(pattern))
                        && (values.isEmpty() || values.contains(cell));
            case INTEGER -> INTEGER.matcher(cell).matches() && within(Integer.parseInt(cell));
            case NUMBER -> AMOUNT.matcher(cell).matches() && new BigDecimal(cell).precision() <= 14;
            case DATE -> DATE.matcher(cell).matches() && isDate(cell);
            case BOOLEAN -> cell.equals("true") || cell.equals("false");
            case YEARMONTH -> cell.matches("[0-9]{4}-(0[1-9]|1[0-2])");
        };
    }

    private boolean within(int value) {
        return value >= least && value <= most;
    }

    private static boolean isDate(String cell) {
        try {
            LocalDate.parse(cell);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
