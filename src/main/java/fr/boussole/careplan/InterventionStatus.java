package fr.boussole.careplan;

/** Whether there is still something to do. */
public enum InterventionStatus {
    PLANNED,
    DONE
}
