package fr.boussole.visit;

import fr.boussole.visit.VisitMapper.VisitRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Many visits at once, turned into columns, as the database takes them fastest. */
record VisitColumns(List<VisitRow> rows) {
    Long[] ids() {
        return column(Long[]::new, row -> row.id().value());
    }

    Long[] members() {
        return column(Long[]::new, row -> row.memberId().value());
    }

    Long[] patients() {
        return column(
                Long[]::new,
                row -> row.patientId() == null ? null : row.patientId().value());
    }

    LocalDate[] dates() {
        return column(LocalDate[]::new, VisitRow::visitDate);
    }

    LocalTime[] starts() {
        return column(LocalTime[]::new, VisitRow::startTime);
    }

    LocalTime[] ends() {
        return column(LocalTime[]::new, VisitRow::endTime);
    }

    Integer[] minutes() {
        return column(Integer[]::new, VisitRow::typedMinutes);
    }

    String[] kinds() {
        return column(String[]::new, row -> row.kind().name());
    }

    String[] statuses() {
        return column(String[]::new, row -> row.status().name());
    }

    String[] notes() {
        return column(String[]::new, VisitRow::note);
    }

    private <T> T[] column(IntFunction<T[]> array, Function<VisitRow, @Nullable T> of) {
        return rows.stream().map(of).toArray(array);
    }
}
