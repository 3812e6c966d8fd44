package fr.boussole.command;

/** What {@code boussole print} may be asked for. */
enum PrintedPaper {
    FILE,
    LIAISON,
    COVER,
    PLAN,
    EVOLUTION
}
