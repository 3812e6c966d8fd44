package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The course of a person with the team as the tables hold it, one line a status. */
final class StandingChanges {
    private static final int REASON = 300;

    private final PatientMapper mapper;
    private final Texts texts = Texts.beside(StandingChanges.class);

    StandingChanges(PatientMapper mapper) {
        this.mapper = mapper;
    }

    /** Of all files joined to hers, oldest first. */
    List<Patient.StatusChange> of(PatientId id) {
        return mapper.history(id).stream().map(Row::change).toList();
    }

    /** @throws Refusal at a field, when something is missing or too long */
    void check(Patient.StatusChange change) {
        if (change.reason().length() > REASON) {
            throw Refusal.at("reason", texts.get("too.long", REASON));
        }
        if (change.status() == PatientStatus.DISCHARGED && change.destination().isEmpty()) {
            throw Refusal.at("destination", texts.get("destination.missing"));
        }
        if (change.status() == PatientStatus.DISCHARGED && change.autonomy().isEmpty()) {
            throw Refusal.at("autonomy", texts.get("autonomy.missing"));
        }
    }

    void add(PatientId id, Patient.StatusChange change) {
        boolean leaves = change.status() == PatientStatus.DISCHARGED;
        mapper.addStatusChange(
                id,
                new Row(
                        change.status(),
                        change.since(),
                        change.reason().strip(),
                        leaves ? change.destination().map(Enum::name).orElse("") : "",
                        leaves ? change.autonomy().map(Enum::name).orElse("") : ""));
    }

    /** A line of the table; an empty text where nothing was said. */
    record Row(
            PatientStatus status,
            LocalDate since,
            @Nullable String reason,
            @Nullable String destination,
            @Nullable String autonomy) {
        Patient.StatusChange change() {
            return new Patient.StatusChange(
                    status,
                    since,
                    reason == null ? "" : reason,
                    destination == null || destination.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Destination.valueOf(destination)),
                    autonomy == null || autonomy.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Autonomy.valueOf(autonomy)));
        }
    }
}
