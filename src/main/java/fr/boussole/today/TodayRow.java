package fr.boussole.today;

import fr.boussole.patient.PatientId;
import fr.boussole.team.Member;
import fr.boussole.visit.Visit;
import java.util.Optional;

/**
 * One line of the day, in words. Exactly one of {@code visit} and {@code slot} is there.
 *
 * @param time « 07:06 », empty when not known
 * @param timeNote under the time: « d'habitude », « commencée la veille »
 * @param briefly « M. Lemoine »
 * @param detail « 84 ans · soin »
 * @param status of the pill: « Faite · 15 min »
 * @param range under the pill: « 7:06 – 7:21 »
 * @param member whose visit it is, where the whole team is shown
 */
record TodayRow(
        Optional<Visit> visit,
        Optional<Habits.Slot> slot,
        Optional<PatientId> patient,
        String time,
        String timeNote,
        String name,
        String briefly,
        String detail,
        Place place,
        State state,
        String status,
        String range,
        Optional<Member> member) {

    /** Where she lives, in clear: the nurse stands before the door. */
    record Place(String address, String access) {
        static final Place UNKNOWN = new Place("", "");
    }

    enum State {
        DONE,
        /** Recorded, but its minutes are not known. */
        OPEN,
        EXPECTED
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "TodayRow[" + visit + "]";
    }
}
