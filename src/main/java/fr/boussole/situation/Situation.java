package fr.boussole.situation;

import fr.boussole.patient.PatientId;

/**
 * How she lives, in her own terms; each up to 500 characters, her own words up to 1000.
 *
 * @param household who lives with her
 * @param isolation who she sees, what cuts her off
 * @param income as she says it: « petite retraite »; no amount is asked for
 * @param ownWords what matters to her, as she said it
 */
public record Situation(
        PatientId patient,
        String housing,
        String household,
        String isolation,
        String income,
        String ownWords,
        int version) {

    /** Nothing noted yet. */
    static Situation of(PatientId patient) {
        return new Situation(patient, "", "", "", "", "", 0);
    }

    boolean empty() {
        return (housing + household + isolation + income + ownWords).isBlank();
    }

    Situation at(int now) {
        return new Situation(patient, housing, household, isolation, income, ownWords, now);
    }

    /** What she said stays out of logs. */
    @Override
    public String toString() {
        return "Situation of Patient#" + patient.value();
    }
}
