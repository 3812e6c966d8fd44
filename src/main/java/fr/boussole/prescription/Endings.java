package fr.boussole.prescription;

import fr.boussole.patient.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What ends soon or has ended, of everybody who is followed: for the day's page. */
public final class Endings {
    private static final int MOST = 50;

    private final Prescriptions prescriptions;
    private final Alerting alerting;
    private final Clock clock;
    private final PrescriptionWords words = new PrescriptionWords();

    public Endings(Prescriptions prescriptions, Alerting alerting, Clock clock) {
        this.prescriptions = prescriptions;
        this.alerting = alerting;
        this.clock = clock;
    }

    /** @param state « finit dans 6 jours » with its tone */
    public record Ending(PatientId person, String care, PrescriptionWords.State state) {
        @Override
        public String toString() {
            return "Ending of Patient#" + person.value();
        }
    }

    /** The first to end comes first; at most fifty. */
    public List<Ending> read() {
        Reminders alerts = alerting.alerts();
        LocalDate today = LocalDate.now(clock);
        return prescriptions.ending(alerts.first(), MOST).stream()
                .map(one -> new Ending(one.patient(), one.care(), words.ending(one, alerts, today)))
                .toList();
    }
}
