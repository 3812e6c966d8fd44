package fr.boussole.outcome;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.Ending;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.Rating;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.security.Session;
import fr.boussole.team.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A colleague rates the same problem the same day without seeing the first one's figures; both learn from it. */
public final class DoubleRatings {
    private final Session session;
    private final Clock clock;
    private final CarePlans plans;

    public DoubleRatings(Session session, Clock clock, CarePlans plans) {
        this.session = session;
        this.clock = clock;
        this.plans = plans;
    }

    /**
     * What another rated today and she may rate beside. Of the rating itself the screen shows who made it, no figure.
     */
    public record Offer(PlannedProblem problem, Assessment first) {
        MemberId by() {
            return first.member();
        }

        @Override
        public String toString() {
            return "Offer[" + problem + "]";
        }
    }

    /** For who is signed in: one a problem, in the order of the plan. */
    public List<Offer> offered(PatientId person) {
        LocalDate today = LocalDate.now(clock);
        List<Offer> offers = new ArrayList<>();
        for (CarePlan.Entry entry : plans.of(person).current()) {
            List<Assessment> todays = entry.ratings().stream()
                    .filter(one -> one.ratedOn().equals(today) && !one.member().equals(session.member()))
                    .toList();
            if (todays.isEmpty()) {
                continue;
            }
            Assessment first = todays.getLast();
            boolean done = plans.assessments(entry.problem().id()).stream()
                    .anyMatch(one -> one.stands()
                            && one.member().equals(session.member())
                            && one.secondOf().filter(first.id()::equals).isPresent());
            if (!done) {
                offers.add(new Offer(entry.problem(), first));
            }
        }
        return offers;
    }

    /**
     * Writes hers beside the first.
     *
     * @throws Refusal when the first was withdrawn, is her own or of another day, or she did it already
     */
    public DoubleRating rate(Offer offer, Rating rating) {
        Assessment first = offer.first();
        Assessment second = new Assessment(
                plans.nextAssessment(),
                first.problem(),
                session.member(),
                LocalDate.now(clock),
                rating,
                first.occasion(),
                first.rated(),
                "",
                Optional.of(first.id()),
                Ending.NONE,
                1);
        plans.rate(second);
        return new DoubleRating(first, second);
    }

    /** Those of a person that stand, newest first. */
    public List<DoubleRating> of(PatientId person) {
        List<DoubleRating> found = new ArrayList<>();
        for (CarePlan.Entry entry : plans.of(person).entries()) {
            List<Assessment> standing = plans.assessments(entry.problem().id()).stream()
                    .filter(Assessment::stands)
                    .toList();
            Map<?, Assessment> byId = standing.stream().collect(Collectors.toMap(Assessment::id, Function.identity()));
            for (Assessment one : standing) {
                one.secondOf().map(byId::get).ifPresent(first -> found.add(new DoubleRating(first, one)));
            }
        }
        found.sort(Comparator.comparing(one -> one.second().ratedOn(), Comparator.reverseOrder()));
        return found;
    }
}
