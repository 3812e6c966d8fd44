package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.team.Team;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a meeting begins with, and what the strip above the plan shows. */
final class MeetingReader {
    /** What the meeting reads and writes with. */
    record Services(Stories stories, Goals goals, CarePlans plans, Patients patients, Team team) {}

    /**
     * @param name of the person
     * @param met the name of the member who met her
     * @param planned open in her plan already
     */
    record Start(
            String name,
            Story story,
            String met,
            Optional<Stories.Kept> draft,
            List<Goal> goals,
            Map<Problem, Explored> answers,
            Set<Problem> planned) {
        @Override
        public String toString() {
            return "Start of " + story;
        }
    }

    private final Services services;

    MeetingReader(Services services) {
        this.services = services;
    }

    Services services() {
        return services;
    }

    Start read(PatientId person) {
        Story story =
                services.stories().of(person).orElseGet(() -> services.stories().blank(person));
        return new Start(
                Optional.ofNullable(services.patients().byIds(Set.of(person)).get(person))
                        .map(one -> one.identity().fullName())
                        .orElse(""),
                story,
                services.team()
                        .byId(story.member())
                        .map(member -> member.name().full())
                        .orElse(""),
                services.stories().draft(person),
                services.goals().of(person),
                services.stories().answers(person),
                services.plans().of(person).entries().stream()
                        .map(CarePlan.Entry::problem)
                        .filter(PlannedProblem::open)
                        .map(PlannedProblem::problem)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
