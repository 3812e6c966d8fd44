package fr.boussole.carework;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is planned for a person at a visit, with what was noted of it.
 *
 * @param lines what the nurse does first, then by problem, in the order of display
 * @param due problems to be rated by that day
 * @param shares minutes someone typed, by category; empty for equal parts
 * @param lastNote of her visit before this one, may be empty
 */
record Checklist(
        List<Line> lines,
        List<CarePlan.Entry> due,
        List<CarePlan.Entry> current,
        Map<Category, Integer> shares,
        String lastNote) {
    static final Checklist NONE = new Checklist(List.of(), List.of(), List.of(), Map.of(), "");

    /**
     * One intervention.
     *
     * @param noted at this visit, if anything
     * @param before at the last visit at which something was noted of it
     */
    record Line(Intervention intervention, Problem problem, Optional<Mark> noted, Optional<Before> before) {
        @Override
        public String toString() {
            return "Line[" + intervention + "]";
        }
    }

    record Before(LocalDate day, boolean done, String whyNot) {
        @Override
        public String toString() {
            return "Before";
        }
    }

    @Override
    public String toString() {
        return "Checklist[" + lines.size() + "]";
    }
}
