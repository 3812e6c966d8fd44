package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.team.MemberId;
import java.time.LocalDate;

/** A problem that was spoken of with the person, on which day, by whom. */
public record Explored(Problem problem, Answer answer, LocalDate on, MemberId member) {
    /** What came of it. */
    public enum Answer {
        /** « Exploré, rien à dire ». */
        NOTHING,
        /** There is something: to be raised in the plan. */
        DEEPEN
    }

    /** Health data stays out of logs. */
    @Override
    public String toString() {
        return "Explored";
    }
}
