package fr.boussole.prescription;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Many prescriptions at once, turned into columns, as the database takes them fastest. */
record PrescriptionColumns(List<PrescriptionRow> rows) {
    Long[] ids() {
        return column(Long[]::new, row -> row.id().value());
    }

    Long[] patients() {
        return column(Long[]::new, row -> row.patientId().value());
    }

    Long[] professionals() {
        return column(
                Long[]::new,
                row -> row.professionalId() == null
                        ? null
                        : row.professionalId().value());
    }

    String[] prescribers() {
        return column(String[]::new, PrescriptionRow::prescriber);
    }

    String[] rpps() {
        return column(String[]::new, PrescriptionRow::prescriberRpps);
    }

    LocalDate[] prescribed() {
        return column(LocalDate[]::new, PrescriptionRow::prescribedOn);
    }

    String[] cares() {
        return column(String[]::new, PrescriptionRow::care);
    }

    Boolean[] serials() {
        return column(Boolean[]::new, PrescriptionRow::serial);
    }

    LocalDate[] starts() {
        return column(LocalDate[]::new, PrescriptionRow::startsOn);
    }

    Integer[] durations() {
        return column(Integer[]::new, PrescriptionRow::duration);
    }

    String[] units() {
        return column(String[]::new, row -> row.durationUnit().name());
    }

    Integer[] renewals() {
        return column(Integer[]::new, PrescriptionRow::renewals);
    }

    LocalDate[] ends() {
        return column(LocalDate[]::new, PrescriptionRow::endsOn);
    }

    Boolean[] alds() {
        return column(Boolean[]::new, PrescriptionRow::ald);
    }

    String[] notes() {
        return column(String[]::new, PrescriptionRow::note);
    }

    Long[] renewed() {
        return column(
                Long[]::new,
                row -> row.renewsId() == null ? null : row.renewsId().value());
    }

    LocalDate[] stops() {
        return column(LocalDate[]::new, PrescriptionRow::stoppedOn);
    }

    String[] reasons() {
        return column(String[]::new, PrescriptionRow::stoppedWhy);
    }

    private <T> T[] column(IntFunction<T[]> array, Function<PrescriptionRow, @Nullable T> of) {
        return rows.stream().map(of).toArray(array);
    }
}
