package fr.boussole.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Many rows of plans at once, turned into columns, as the database takes them fastest. */
final class PlanColumns {
    private PlanColumns() {}

    private static <R, T> T[] column(List<R> rows, IntFunction<T[]> array, Function<R, @Nullable T> of) {
        return rows.stream().map(of).toArray(array);
    }

    record Problems(List<PlannedProblemRow> rows) {
        Long[] ids() {
            return column(rows, Long[]::new, row -> row.id().value());
        }

        Long[] patients() {
            return column(rows, Long[]::new, row -> row.patientId().value());
        }

        String[] problems() {
            return column(rows, String[]::new, row -> row.problem());
        }

        String[] scopes() {
            return column(rows, String[]::new, row -> row.scope().name());
        }

        String[] states() {
            return column(rows, String[]::new, row -> row.state().name());
        }

        String[] priorities() {
            return column(rows, String[]::new, row -> row.priority().name());
        }

        String[] signs() {
            return column(rows, String[]::new, row -> row.signs());
        }

        String[] words() {
            return column(rows, String[]::new, row -> row.words());
        }

        LocalDate[] onsets() {
            return column(rows, LocalDate[]::new, row -> row.onset());
        }

        Long[] prescriptions() {
            return column(
                    rows,
                    Long[]::new,
                    row -> row.prescriptionId() == null
                            ? null
                            : row.prescriptionId().value());
        }

        Integer[] reviewDays() {
            return column(rows, Integer[]::new, row -> row.reviewDays());
        }

        LocalDate[] opened() {
            return column(rows, LocalDate[]::new, row -> row.openedOn());
        }

        LocalDate[] closed() {
            return column(rows, LocalDate[]::new, row -> row.closedOn());
        }

        String[] reasons() {
            return column(rows, String[]::new, row -> row.closedWhy());
        }
    }

    record Assessments(List<AssessmentRow> rows) {
        Long[] ids() {
            return column(rows, Long[]::new, row -> row.id().value());
        }

        Long[] problems() {
            return column(rows, Long[]::new, row -> row.plannedProblemId().value());
        }

        Long[] members() {
            return column(rows, Long[]::new, row -> row.memberId().value());
        }

        LocalDate[] days() {
            return column(rows, LocalDate[]::new, row -> row.ratedOn());
        }

        Integer[] knowledge() {
            return column(rows, Integer[]::new, row -> row.knowledge());
        }

        Integer[] behaviors() {
            return column(rows, Integer[]::new, row -> row.behavior());
        }

        Integer[] statuses() {
            return column(rows, Integer[]::new, row -> row.status());
        }

        String[] occasions() {
            return column(rows, String[]::new, row -> row.occasion().name());
        }

        String[] who() {
            return column(rows, String[]::new, row -> row.ratedWho().name());
        }

        String[] names() {
            return column(rows, String[]::new, row -> row.ratedName());
        }

        String[] reasons() {
            return column(rows, String[]::new, row -> row.reason());
        }

        String[] withdrawals() {
            return column(rows, String[]::new, row -> row.withdrawnWhy());
        }
    }

    record Interventions(List<InterventionRow> rows) {
        Long[] ids() {
            return column(rows, Long[]::new, row -> row.id().value());
        }

        Long[] problems() {
            return column(rows, Long[]::new, row -> row.plannedProblemId().value());
        }

        String[] categories() {
            return column(rows, String[]::new, row -> row.category());
        }

        String[] targets() {
            return column(rows, String[]::new, row -> row.target());
        }

        String[] details() {
            return column(rows, String[]::new, row -> row.detail());
        }

        String[] kinds() {
            return column(rows, String[]::new, row -> row.byKind().name());
        }

        Long[] around() {
            return column(
                    rows,
                    Long[]::new,
                    row -> row.circleMemberId() == null
                            ? null
                            : row.circleMemberId().value());
        }

        String[] names() {
            return column(rows, String[]::new, row -> row.byName());
        }

        String[] frequencies() {
            return column(rows, String[]::new, row -> row.frequency());
        }

        String[] statuses() {
            return column(rows, String[]::new, row -> row.status().name());
        }

        LocalDate[] since() {
            return column(rows, LocalDate[]::new, row -> row.since());
        }

        LocalDate[] stopped() {
            return column(rows, LocalDate[]::new, row -> row.stoppedOn());
        }

        String[] reasons() {
            return column(rows, String[]::new, row -> row.stoppedWhy());
        }
    }
}
