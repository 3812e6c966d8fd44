package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.Patients;
import fr.boussole.team.Member;
import fr.boussole.team.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a visit's form begins with: not on the screen's thread. */
final class VisitForms {
    private final Visits visits;
    private final Patients patients;
    private final Team team;

    VisitForms(Visits visits, Patients patients, Team team) {
        this.visits = visits;
        this.patients = patients;
        this.team = team;
    }

    /** @param members who were in the team on that day and record time */
    record Opened(LocalDate day, Optional<Visit> visit, Optional<PatientLine> person, List<Member> members) {}

    Opened blank(LocalDate day, Optional<PatientId> person) {
        return new Opened(day, Optional.empty(), person.flatMap(this::line), members(day));
    }

    /** As it is now, whatever the page that asks still shows. */
    Opened of(Visit shown) {
        Visit now = visits.byId(shown.id()).orElse(shown);
        LocalDate day = now.time().date();
        return new Opened(day, Optional.of(now), now.patient().flatMap(this::line), members(day));
    }

    private Optional<PatientLine> line(PatientId id) {
        return patients.lines(Set.of(id)).values().stream().findFirst();
    }

    private List<Member> members(LocalDate day) {
        return team.members().stream()
                .filter(member -> member.sees() && member.presence().on(day))
                .toList();
    }
}
