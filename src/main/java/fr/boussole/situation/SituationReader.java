package fr.boussole.situation;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads all the room knows of one person, in one go and in the background. */
final class SituationReader {
    private final SituationFeature.Services services;
    private final Clock clock;

    SituationReader(SituationFeature.Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /** @param questions rights worth asking about */
    record Reading(
            Situation situation,
            List<Entitlement> rights,
            List<SocialStep> steps,
            List<Question> questions,
            Map<MemberId, Member> members,
            Entitlements.Warning warning,
            LocalDate today) {

        /** Open rights that end soon, soonest first. */
        List<Entitlement> ending() {
            return rights.stream()
                    .filter(right -> right.endsBy(today.plusDays(warning.first())))
                    .toList();
        }

        List<SocialStep> underWay() {
            return steps.stream().filter(step -> step.doneOn().isEmpty()).toList();
        }

        boolean pressing(Entitlement right) {
            return right.endsBy(today.plusDays(warning.last()));
        }

        @Override
        public String toString() {
            return situation.toString();
        }
    }

    Reading read(PatientId person) {
        LocalDate today = LocalDate.now(clock);
        Situation situation = services.situations().of(person);
        List<Entitlement> rights = services.entitlements().of(person);
        Optional<Patient> file =
                Optional.ofNullable(services.patients().byIds(List.of(person)).get(person));
        return new Reading(
                situation,
                rights,
                services.steps().of(person),
                file.map(one -> Question.of(one.identity().ageOn(today), one.coverage(), situation, rights))
                        .orElse(List.of()),
                services.team().members().stream().collect(Collectors.toMap(Member::id, Function.identity())),
                services.entitlements().warning(),
                today);
    }
}
