package fr.boussole.today;

import fr.boussole.patient.PatientId;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.VisitStatus;
import fr.boussole.visit.VisitTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who is usually seen on a weekday: the people one nurse saw on that weekday one or two weeks before, and who have no
 * visit yet on the day itself. A guess, and called so on the screen.
 */
final class Habits {
    /** Two visits of a person whose starts lie closer than this are the same habit, else she is seen twice a day. */
    private static final int SAME_HOURS = 3;

    private Habits() {}

    /** As it was the last time. @param minutes 1 to 1439 */
    record Slot(PatientId patient, LocalTime start, int minutes) {
        VisitTime on(LocalDate day) {
            return VisitTime.between(day, start, start.plusMinutes(minutes));
        }
    }

    /**
     * @param before the nurse's own visits on the same weekday of the last two weeks
     * @param recorded visits of the day itself, by anyone
     * @return by usual start
     */
    static List<Slot> expected(List<Visit> before, List<Visit> recorded) {
        List<Slot> slots = new ArrayList<>();
        before.stream()
                .filter(visit -> visit.status() == VisitStatus.DONE && visit.kind() == VisitKind.CARE)
                .filter(visit -> visit.patient().isPresent()
                        && visit.time().start().isPresent()
                        && visit.time().minutes().isPresent())
                .sorted(Comparator.comparing((Visit visit) -> visit.time().date())
                        .reversed()
                        .thenComparing(visit -> visit.time().start().orElseThrow()))
                .forEach(visit -> addNew(slots, visit));
        List<Visit> left = new ArrayList<>(recorded.stream()
                .filter(visit -> visit.status() == VisitStatus.DONE)
                .toList());
        return slots.stream()
                .sorted(Comparator.comparing(Slot::start))
                .filter(slot -> !take(left, slot, slots))
                .toList();
    }

    /** Last week's visits come first; one of the week before is new only at another hour. */
    private static void addNew(List<Slot> slots, Visit visit) {
        Slot slot = new Slot(
                visit.patient().orElseThrow(),
                visit.time().start().orElseThrow(),
                visit.time().minutes().orElseThrow());
        if (slots.stream().noneMatch(known -> same(known, slot.patient(), slot.start()))) {
            slots.add(slot);
        }
    }

    /** True when a recorded visit answers the habit; one visit answers one habit only. */
    private static boolean take(List<Visit> left, Slot slot, List<Slot> all) {
        boolean once =
                all.stream().filter(one -> one.patient().equals(slot.patient())).count() == 1;
        for (Visit visit : left) {
            if (visit.patient().filter(slot.patient()::equals).isPresent()
                    && (once
                            || visit.time()
                                    .start()
                                    .map(start -> same(slot, slot.patient(), start))
                                    .orElse(true))) {
                left.remove(visit);
                return true;
            }
        }
        return false;
    }

    private static boolean same(Slot slot, PatientId patient, LocalTime start) {
        return slot.patient().equals(patient)
                && Math.abs(slot.start().toSecondOfDay() - start.toSecondOfDay()) < SAME_HOURS * 3600;
    }
}
