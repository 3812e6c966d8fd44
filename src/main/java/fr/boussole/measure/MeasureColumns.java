package fr.boussole.measure;

import fr.boussole.measure.MeasureMapper.MeasureRow;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Many measures at once, turned into columns, as the database takes them fastest. */
record MeasureColumns(List<MeasureRow> rows) {
    Long[] ids() {
        return column(Long[]::new, row -> row.id().value());
    }

    Long[] patients() {
        return column(Long[]::new, row -> row.patientId().value());
    }

    Long[] members() {
        return column(Long[]::new, row -> row.memberId().value());
    }

    LocalDateTime[] takenAts() {
        return column(LocalDateTime[]::new, MeasureRow::takenAt);
    }

    String[] kinds() {
        return column(String[]::new, row -> row.kind().name());
    }

    BigDecimal[] amounts() {
        return column(BigDecimal[]::new, MeasureRow::amount);
    }

    BigDecimal[] seconds() {
        return column(BigDecimal[]::new, MeasureRow::amount2);
    }

    BigDecimal[] thirds() {
        return column(BigDecimal[]::new, MeasureRow::amount3);
    }

    String[] details() {
        return column(String[]::new, MeasureRow::detail);
    }

    String[] notes() {
        return column(String[]::new, MeasureRow::note);
    }

    LocalDateTime[] withdrawnAts() {
        return column(LocalDateTime[]::new, MeasureRow::withdrawnAt);
    }

    String[] reasons() {
        return column(String[]::new, MeasureRow::withdrawnWhy);
    }

    private <T> T[] column(IntFunction<T[]> array, Function<MeasureRow, @Nullable T> of) {
        return rows.stream().map(of).toArray(array);
    }
}
