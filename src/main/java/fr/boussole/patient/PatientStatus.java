package fr.boussole.patient;

/** Where the person stands with the team. */
public enum PatientStatus {
    ACTIVE,
    ABSENT,
    HOSPITALISED,
    SUSPENDED,
    DISCHARGED,
    DIED;

    /** Followed for now, even if away. */
    public boolean followed() {
        return this != DISCHARGED && this != DIED;
    }
}
