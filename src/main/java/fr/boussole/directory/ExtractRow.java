package fr.boussole.directory;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Address;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one row of the national extract by the names its columns have in the head, wherever they stand. */
final class ExtractRow {
    /** The columns read; the bundle has them as the Agence du numérique en santé names them. */
    private enum Column {
        IDENTIFIER_TYPE(true),
        IDENTIFIER(true),
        FAMILY_NAME(true),
        GIVEN_NAME(true),
        PROFESSION(true),
        SKILL(false),
        STRUCTURE(false),
        NUMBER(false),
        REPETITION(false),
        STREET_KIND(false),
        STREET(false),
        POSTAL_CODE(true),
        CITY(true),
        PHONE(false),
        OTHER_PHONE(false),
        EMAIL(false);

        private final boolean needed;

        Column(boolean needed) {
            this.needed = needed;
        }
    }

    /** What type of number the extract says stands in a row: the RPPS. */
    private static final String RPPS_TYPE = "8";

    private final Map<Column, Integer> places;
    private final int least;

    /** One row. @param whole false when columns that are needed are not there */
    record Cells(List<String> values, boolean whole) {}

    private ExtractRow(Map<Column, Integer> places) {
        this.places = places;
        least = places.entrySet().stream()
                .filter(one -> one.getKey().needed)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** @throws Refusal that names the columns a head lacks */
    static ExtractRow of(List<String> head) {
        Texts texts = Texts.beside(ExtractRow.class);
        if (head.getFirst().startsWith("PK\u0003\u0004")) {
            throw new Refusal(texts.get("extract.zipped"));
        }
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            found.putIfAbsent(Formats.searchKey(head.get(i)), i);
        }
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Integer place = found.get(Formats.searchKey(texts.of(column)));
            if (place != null) {
                places.put(column, place);
            }
        }
        List<String> missing = Stream.of(Column.values())
                .filter(column -> column.needed && !places.containsKey(column))
                .map(column -> texts.get("extract.head", texts.of(column)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(texts.get("extract.heads", missing.size(), String.join(", ", missing)));
        }
        return new ExtractRow(places);
    }

    Cells with(List<String> values) {
        return new Cells(values, values.size() > least);
    }

    String postalCode(Cells row) {
        return cell(row, Column.POSTAL_CODE);
    }

    String profession(Cells row) {
        return cell(row, Column.PROFESSION);
    }

    /** The same for all rows of one person. */
    String key(Cells row, Professional one) {
        String number = cell(row, Column.IDENTIFIER);
        return number.isEmpty() ? Merging.name(one) : cell(row, Column.IDENTIFIER_TYPE) + number;
    }

    /** Empty when it has no name or one no entry can hold; what is only too long elsewhere is cut or left out. */
    Optional<Professional> professional(Cells row) {
        String family = cell(row, Column.FAMILY_NAME);
        String given = cell(row, Column.GIVEN_NAME);
        String profession = cell(row, Column.PROFESSION);
        String postalCode = postalCode(row);
        if (family.isEmpty() || family.length() > 80 || given.length() > 80 || postalCode.length() > 10) {
            return Optional.empty();
        }
        boolean rpps = cell(row, Column.IDENTIFIER_TYPE).equals(RPPS_TYPE)
                && cell(row, Column.IDENTIFIER).matches("[0-9]{11}");
        String street = Stream.of(Column.NUMBER, Column.REPETITION, Column.STREET_KIND, Column.STREET)
                .map(column -> cell(row, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Optional.of(new Professional(
                new ProfessionalId(0),
                family,
                given,
                Fitting.cut(profession, 80),
                Fitting.cut(cell(row, Column.SKILL), 120),
                rpps ? cell(row, Column.IDENTIFIER) : "",
                new Professional.Place(
                        Fitting.cut(cell(row, Column.STRUCTURE), 200),
                        new Address(Fitting.cut(street, 200), postalCode, Fitting.cut(cell(row, Column.CITY), 80))),
                Fitting.reach(List.of(cell(row, Column.PHONE), cell(row, Column.OTHER_PHONE)), cell(row, Column.EMAIL)),
                true,
                1));
    }

    private String cell(Cells row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.values().size()
                ? ""
                : row.values().get(place).strip();
    }
}
