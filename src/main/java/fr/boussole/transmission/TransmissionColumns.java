package fr.boussole.transmission;

import fr.boussole.platform.text.Formats;
import fr.boussole.transmission.Transmissions.Past;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Many transmissions at once, turned into columns, as the database takes them fastest.
 *
 * @param newsFrom those written before are no news to anyone
 */
record TransmissionColumns(List<TransmissionId> keys, List<Past> rows, LocalDateTime newsFrom) {
    Long[] ids() {
        return keys.stream().map(TransmissionId::value).toArray(Long[]::new);
    }

    Long[] patients() {
        return column(Long[]::new, row -> row.patient().value());
    }

    Long[] members() {
        return column(Long[]::new, row -> row.author().value());
    }

    LocalDateTime[] times() {
        return column(LocalDateTime[]::new, row -> TransmissionRow.utc(row.writtenAt()));
    }

    String[] kinds() {
        return column(String[]::new, row -> row.content().kind().name());
    }

    String[] targets() {
        return column(String[]::new, row -> row.content().target());
    }

    String[] targetKeys() {
        return column(String[]::new, row -> Formats.searchKey(row.content().target()));
    }

    /** A macro-target is about no single problem. */
    String[] problems() {
        return column(
                String[]::new,
                row -> row.content().kind().macro()
                        ? ""
                        : ProblemTarget.code(row.content().target()));
    }

    String[] data() {
        return column(String[]::new, row -> row.content().dar().data());
    }

    String[] actions() {
        return column(String[]::new, row -> row.content().dar().actions());
    }

    String[] results() {
        return column(String[]::new, row -> row.content().dar().results());
    }

    String[] illnesses() {
        return column(String[]::new, row -> row.content().overview().illness());
    }

    String[] treatments() {
        return column(String[]::new, row -> row.content().overview().treatment());
    }

    String[] experiences() {
        return column(String[]::new, row -> row.content().overview().experience());
    }

    String[] surroundings() {
        return column(String[]::new, row -> row.content().overview().surroundings());
    }

    String[] developments() {
        return column(String[]::new, row -> row.content().overview().development());
    }

    Boolean[] urgencies() {
        return column(Boolean[]::new, row -> row.content().urgent());
    }

    String[] searchKeys() {
        return column(String[]::new, row -> TransmissionRow.searchKey(row.content()));
    }

    Boolean[] news() {
        return column(
                Boolean[]::new, row -> !TransmissionRow.utc(row.writtenAt()).isBefore(newsFrom));
    }

    LocalDateTime[] closings() {
        return column(
                LocalDateTime[]::new,
                row -> row.closing().map(one -> TransmissionRow.utc(one.at())).orElse(null));
    }

    Long[] closers() {
        return column(
                Long[]::new, row -> row.closing().map(one -> one.by().value()).orElse(null));
    }

    private <T> T[] column(IntFunction<T[]> array, Function<Past, @Nullable T> of) {
        return rows.stream().map(of).toArray(array);
    }
}
