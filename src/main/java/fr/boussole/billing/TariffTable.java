package fr.boussole.billing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All tariffs by date: a visit is paid at the one in force on its own day. */
public record TariffTable(List<Tariff> tariffs) {
    public TariffTable {
        tariffs = tariffs.stream().sorted(Comparator.comparing(Tariff::from)).toList();
    }

    /** Empty before the first tariff. */
    public Optional<Tariff> on(LocalDate day) {
        return tariffs.stream().filter(t -> !t.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The first day of the tariff that follows one beginning on {@code from}; empty for the last. */
    public Optional<LocalDate> next(LocalDate from) {
        return tariffs.stream().map(Tariff::from).filter(from::isBefore).findFirst();
    }
}
