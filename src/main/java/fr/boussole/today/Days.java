package fr.boussole.today;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.Patients;
import fr.boussole.security.Session;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import fr.boussole.visit.Price;
import fr.boussole.visit.Visit;
import fr.boussole.visit.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads all a day holds in one go: what was recorded, what is usual, what is still to complete. */
final class Days {
    /** How far back visits without an end are still shown. */
    private static final int UNFINISHED_DAYS = 45;

    private final Visits visits;
    private final Patients patients;
    private final Team team;
    private final Session session;
    private final Price price;

    Days(Visits visits, Patients patients, Team team, Session session, Price price) {
        this.visits = visits;
        this.patients = patients;
        this.team = team;
        this.session = session;
        this.price = price;
    }

    /** One nurse's visits, or those of all. */
    enum Scope {
        MINE,
        TEAM
    }

    /**
     * @param recorded visits of the day and those that ended on it, cancelled ones too
     * @param expected by habit, still to be done; the person is active
     * @param away people expected by habit whose file says absent, hospitalised or suspended
     * @param unfinished without an end, of the last weeks
     * @param files of the people shown, empty for who may not read files
     * @param mine whether the signed-in member records time of her own
     */
    record Day(
            LocalDate date,
            List<Visit> recorded,
            List<Habits.Slot> expected,
            List<PatientLine> away,
            List<Visit> unfinished,
            Map<PatientId, PatientLine> people,
            Map<PatientId, Patient> files,
            Map<MemberId, Member> members,
            Price.OnDay price,
            boolean mine) {}

    Day read(LocalDate date, Scope scope) {
        Map<MemberId, Member> members =
                team.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        MemberId me = session.member();
        Member member = members.get(me);
        boolean mine = session.may(Right.CARE) && member != null && member.sees();
        boolean own = mine && scope == Scope.MINE;
        List<Visit> day = visits.touching(date);
        List<Visit> recorded = own ? of(me, day) : day;
        List<Visit> open = session.may(Right.CARE) ? visits.unfinished(date.minusDays(UNFINISHED_DAYS)) : List.of();
        List<Visit> unfinished = own ? of(me, open) : open;
        List<Habits.Slot> slots = own ? Habits.expected(before(me, date), day) : List.of();
        Set<PatientId> ids = new HashSet<>();
        recorded.forEach(visit -> visit.patient().ifPresent(ids::add));
        unfinished.forEach(visit -> visit.patient().ifPresent(ids::add));
        slots.forEach(slot -> ids.add(slot.patient()));
        Map<PatientId, PatientLine> people = patients.lines(ids);
        List<Habits.Slot> expected = new ArrayList<>();
        List<PatientLine> away = new ArrayList<>();
        for (Habits.Slot slot : slots) {
            PatientLine person = people.get(slot.patient());
            if (person != null && person.status() == PatientStatus.ACTIVE) {
                expected.add(slot);
            } else if (person != null && person.status().followed() && !away.contains(person)) {
                away.add(person);
            }
        }
        return new Day(
                date,
                recorded,
                expected,
                away,
                unfinished,
                people,
                session.may(Right.CARE) ? patients.byIds(ids) : Map.of(),
                members,
                price.on(date),
                mine);
    }

    private List<Visit> before(MemberId member, LocalDate date) {
        List<Visit> before = new ArrayList<>(visits.of(member, date.minusWeeks(1), date.minusWeeks(1)));
        before.addAll(visits.of(member, date.minusWeeks(2), date.minusWeeks(2)));
        return before;
    }

    private static List<Visit> of(MemberId member, List<Visit> all) {
        return all.stream().filter(visit -> visit.member().equals(member)).toList();
    }
}
