package fr.boussole.platform.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes CSV, for programs (comma, UTF-8, raw) or for a French spreadsheet (semicolon, byte order mark, decimal comma),
 * where text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
public final class CsvOutput implements Closeable {
    private static final DateTimeFormatter FRENCH_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    /** Starts of a formula, with their full-width twins. */
    private static final String FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private final Writer out;
    private final boolean spreadsheet;

    private CsvOutput(OutputStream out, boolean spreadsheet) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.spreadsheet = spreadsheet;
    }

    /** For programs: what is given is what is written. */
    public static CsvOutput machine(OutputStream out) {
        return new CsvOutput(out, false);
    }

    public static CsvOutput spreadsheet(OutputStream out) throws IOException {
        CsvOutput csv = new CsvOutput(out, true);
        csv.out.write('\ufeff');
        return csv;
    }

    public void row(Object... cells) throws IOException {
        row(List.of(cells));
    }

    /** Text, numbers, dates and booleans; a number is exempt from the guard against formulas. */
    public void row(List<?> cells) throws IOException {
        String separator = spreadsheet ? ";" : ",";
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : separator);
            out.write(quoted(written(cells.get(i))));
        }
        out.write(spreadsheet ? "\r\n" : "\n");
    }

    private String written(Object cell) {
        return switch (cell) {
            case BigDecimal number -> decimal(number);
            case Number number -> number.toString();
            case LocalDate date when spreadsheet -> FRENCH_DATE.format(date);
            case String text when spreadsheet && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 -> "'" + text;
            default -> cell.toString();
        };
    }

    private String decimal(BigDecimal number) {
        String plain = number.toPlainString();
        return spreadsheet ? plain.replace('.', ',') : plain;
    }

    private String quoted(String cell) {
        String special = spreadsheet ? ";\"\r\n" : ",\"\r\n";
        for (int i = 0; i < cell.length(); i++) {
            if (special.indexOf(cell.charAt(i)) >= 0) {
                return '"' + cell.replace("\"", "\"\"") + '"';
            }
        }
        return cell;
    }

    /** Hands what was written so far to the stream. */
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
