package fr.boussole.bench;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.transmission.Told;
import fr.boussole.transmission.TransmissionFilter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Opening a person's file through the services: what its head and each block of its first page read in the background,
 * written out here since making a block's controls needs a window.
 */
final class OurFile {
    private static final LocalDate TODAY = LocalDate.now(WholeExperiment.NOON);

    private final Rooms rooms;

    OurFile(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Rows read, by kind, as {@link PeerFile#open} counts them. */
    List<Integer> open(long asked) {
        PatientId id = new PatientId(asked);
        Patient.Whole whole = rooms.patients.open(id).orElseThrow();
        int alerts = rooms.alerts.of(id).size();
        situation(id);
        int lived = situation(id);
        List<Told> told = rooms.transmissions.of(id, TransmissionFilter.ALL, 0, 3);
        rooms.team.members();
        int around = told.stream()
                .mapToInt(one -> one.addenda().size() + one.readers().size())
                .sum();
        int limits = rooms.measures.thresholds(id).size();
        int measures = rooms.measures.newest(id, 12).stream()
                .mapToInt(one -> one.values().size())
                .sum();
        int visits = rooms.visits.of(id, 0, 2).size()
                + rooms.visits
                        .totals(id, YearMonth.from(TODAY), YearMonth.from(TODAY))
                        .size()
                + rooms.visits.carers(id, TODAY.minusDays(27), TODAY).size();
        rooms.team.members();
        int prescriptions = rooms.prescriptions.current(id).size();
        rooms.alerting.alerts();
        return List.of(
                1, whole.history().size(), alerts, lived, told.size(), around, limits, measures, visits, prescriptions);
    }

    private int situation(PatientId id) {
        int rows = rooms.situations.of(id).version() > 0 ? 1 : 0;
        rows += rooms.entitlements.of(id).size();
        rooms.patients.byIds(List.of(id));
        rows += rooms.steps.of(id).size();
        rooms.team.members();
        rooms.entitlements.warning();
        return rows;
    }

    int unread(int limit) {
        rooms.unread.count();
        return rooms.unread.list(limit).size();
    }
}
