package fr.boussole.careplan;

import fr.boussole.careplan.GoalMapper.GoalRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Many goals at once, turned into columns, as the database takes them fastest. */
record GoalColumns(List<GoalRow> rows) {
    Long[] ids() {
        return column(Long[]::new, row -> row.id().value());
    }

    Long[] patients() {
        return column(Long[]::new, row -> row.patientId().value());
    }

    String[] goals() {
        return column(String[]::new, GoalRow::goal);
    }

    String[] measures() {
        return column(String[]::new, GoalRow::measure);
    }

    LocalDate[] dues() {
        return column(LocalDate[]::new, GoalRow::dueOn);
    }

    String[] proposers() {
        return column(String[]::new, row -> row.proposedBy().name());
    }

    String[] agreements() {
        return column(String[]::new, row -> row.agreement().name());
    }

    String[] reasons() {
        return column(String[]::new, GoalRow::reason);
    }

    String[] outcomes() {
        return column(String[]::new, row -> row.outcome().name());
    }

    LocalDate[] ends() {
        return column(LocalDate[]::new, GoalRow::endedOn);
    }

    private <T> T[] column(IntFunction<T[]> array, Function<GoalRow, @Nullable T> of) {
        return rows.stream().map(of).toArray(array);
    }
}
