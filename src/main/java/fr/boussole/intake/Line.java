package fr.boussole.intake;

import fr.boussole.platform.text.Texts;
import fr.boussole.team.Identifier;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** One line of a CSV file: its cells by column, read as what they should be; what they are not is found. */
final class Line {
    private final Sheet sheet;
    private final long number;
    private final List<String> cells;
    private final Texts texts;
    private boolean good = true;

    Line(Sheet sheet, long number, List<String> cells) {
        this.sheet = sheet;
        this.number = number;
        this.cells = cells;
        texts = sheet.texts();
    }

    /** False once something on the line was refused. */
    boolean good() {
        return good;
    }

    void refuse(String column, String reason) {
        good = false;
        sheet.findings().refuse(sheet.file(), number, column, reason);
    }

    void remark(String column, String reason) {
        sheet.findings().remark(sheet.file(), number, column, reason);
    }

    /** Empty when the column is absent or the cell blank; otherwise at most {@code longest} characters. */
    String text(String column, int longest) {
        String cell = cell(column);
        if (cell.length() > longest) {
            refuse(column, texts.get("cell.long", longest));
            return "";
        }
        if (cell.chars()
                .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || c == 0xfffd)) {
            refuse(column, texts.get("cell.unreadable"));
            return "";
        }
        return cell;
    }

    String required(String column, int longest) {
        if (cell(column).isEmpty()) {
            refuse(column, texts.get("cell.missing"));
        }
        return text(column, longest);
    }

    /** Moved by what the folder asks for. */
    Optional<LocalDate> date(String column) {
        return day(column).map(day -> day.plusDays(sheet.daysLater()));
    }

    /** As it stands. */
    Optional<LocalDate> day(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(cell);
            if (day.getYear() >= 1850 && day.getYear() <= 2200) {
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            // Said below, with what else a date can be that is none.
        }
        refuse(column, texts.get("cell.date", shown(cell)));
        return Optional.empty();
    }

    Optional<LocalTime> time(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.matches("[0-9]{1,2}:[0-9]{2}(:00)?")) {
            int colon = cell.indexOf(':');
            int hour = Integer.parseInt(cell.substring(0, colon));
            int minute = Integer.parseInt(cell.substring(colon + 1, colon + 3));
            if (hour < 24 && minute < 60) {
                return Optional.of(LocalTime.of(hour, minute));
            }
        }
        refuse(column, texts.get("cell.time", shown(cell)));
        return Optional.empty();
    }

    /** {@code 2026-10-31T09:15}, moved as {@link #date}. */
    Optional<LocalDateTime> moment(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(cell.replace(' ', 'T')).plusDays(sheet.daysLater()));
        } catch (DateTimeException e) {
            refuse(column, texts.get("cell.moment", shown(cell)));
            return Optional.empty();
        }
    }

    /** With a point or a comma. */
    Optional<BigDecimal> number(String column) {
        String cell = cell(column).replace(',', '.');
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.matches("[0-9]{1,5}([.][0-9]{1,2})?")) {
            return Optional.of(new BigDecimal(cell));
        }
        refuse(column, texts.get("cell.number", shown(cell)));
        return Optional.empty();
    }

    OptionalInt whole(String column, int least, int most) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        if (cell.matches("[0-9]{1,9}")) {
            int value = Integer.parseInt(cell);
            if (value >= least && value <= most) {
                return OptionalInt.of(value);
            }
        }
        refuse(column, texts.get("cell.whole", shown(cell), least, most));
        return OptionalInt.empty();
    }

    /** {@code true} or {@code false}; empty when blank. */
    Optional<Boolean> flag(String column) {
        String cell = cell(column).toLowerCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.equals("true") || cell.equals("false")) {
            return Optional.of(cell.equals("true"));
        }
        refuse(column, texts.get("cell.flag", shown(cell)));
        return Optional.empty();
    }

    /** One of an enum's names, in any case. */
    <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(cell)) {
                return Optional.of(constant);
            }
        }
        refuse(column, texts.get("cell.choice", shown(cell), Sheet.names(type)));
        return Optional.empty();
    }

    <E extends Enum<E>> Optional<E> requiredChoice(String column, Class<E> type) {
        if (cell(column).isEmpty()) {
            refuse(column, texts.get("cell.missing"));
        }
        return choice(column, type);
    }

    /** A professional number without its spaces; one that does not verify is kept and remarked. */
    String identifier(String column, Identifier kind, int longest) {
        String compact = Identifier.compact(cell(column));
        if (compact.length() > longest) {
            refuse(column, texts.get("cell.long", longest));
            return "";
        }
        if (!kind.verifies(compact)) {
            remark(column, texts.get("cell.doubtful"));
        }
        return compact;
    }

    /** E.164 when French, else as it stands. */
    String phone(String column) {
        String phone = e164(text(column, 40));
        if (phone.length() > 20) {
            refuse(column, texts.get("cell.long", 20));
            return "";
        }
        return phone;
    }

    static String e164(String phone) {
        String compact = phone.replaceAll("[\\s\\u00a0\\u202f.\\-/()]", "");
        if (compact.matches("(0|\\+330?|00330?)[1-9][0-9]{8}")) {
            return "+33" + compact.substring(compact.length() - 9);
        }
        return compact.matches("\\+?[0-9]+") ? compact : phone;
    }

    String cell(String column) {
        Integer index = sheet.columns().get(column);
        return index == null || index >= cells.size() ? "" : cells.get(index).strip();
    }

    private static String shown(String cell) {
        String flat = cell.replaceAll("\\s+", " ");
        return flat.length() > 40 ? flat.substring(0, 40) + "…" : flat;
    }

    /** What identifies a code whatever its case. */
    static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
