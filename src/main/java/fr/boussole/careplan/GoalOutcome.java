package fr.boussole.careplan;

/** What became of a goal. */
public enum GoalOutcome {
    OPEN,
    REACHED,
    DROPPED
}
