package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;

/**
 * What the Omaha System lets be noted together; asked by every path that writes. The screen asks too, so that it can
 * lead, and an import, so that it can name the line.
 */
public final class PlanRules {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 300;

    private final Texts texts = Texts.beside(PlanRules.class);

    /** @throws Refusal at {@code signs}, {@code words}, {@code onset}, {@code reviewDays} or {@code why} */
    public void refuse(PlannedProblem one, LocalDate birth, LocalDate today) {
        refuse(one.problem(), one.state(), one.signs(), one.words());
        one.onset().ifPresent(onset -> {
            if (onset.isAfter(today)) {
                throw Refusal.at("onset", texts.get("rule.onset.future"));
            }
            if (onset.isBefore(birth)) {
                throw Refusal.at("onset", texts.get("rule.onset.before.birth"));
            }
        });
        if (one.reviewDays() < 1 || one.reviewDays() > PlannedProblem.MOST_REVIEW_DAYS) {
            throw Refusal.at("reviewDays", texts.get("rule.review", PlannedProblem.MOST_REVIEW_DAYS));
        }
        refuse(one.ending(), one.openedOn(), today);
    }

    /**
     * What holds of a problem in anybody's plan.
     *
     * @throws Refusal at {@code signs} or {@code words}
     */
    public void refuse(Problem problem, ProblemState state, List<Sign> signs, String words) {
        if (state == ProblemState.ACTUAL && signs.isEmpty()) {
            throw Refusal.at("signs", texts.get("rule.sign.missing"));
        }
        if (state != ProblemState.ACTUAL && !signs.isEmpty()) {
            throw Refusal.at(
                    "signs",
                    texts.get(state == ProblemState.POTENTIAL ? "rule.sign.potential" : "rule.sign.promotion"));
        }
        if (!problem.signs().containsAll(signs)) {
            throw Refusal.at("signs", texts.get("rule.sign.foreign"));
        }
        if (words.isBlank() && signs.stream().anyMatch(Sign::other)) {
            throw Refusal.at("words", texts.get("rule.other.missing"));
        }
        atMost("words", words, PlannedProblem.LONGEST);
    }

    /**
     * What holds of an intervention whatever the person.
     *
     * @throws Refusal at {@code detail} or {@code frequency}
     */
    public void refuse(Target target, String detail, String frequency) {
        if (target.other() && detail.isBlank()) {
            throw Refusal.at("detail", texts.get("rule.other.target"));
        }
        atMost("detail", detail, Intervention.LONGEST_DETAIL);
        atMost("frequency", frequency, Intervention.LONGEST_FREQUENCY);
    }

    /** @throws Refusal at {@code ratedOn}, {@code ratedName} or {@code reason}, or for a problem documented only */
    public void refuse(Assessment one, PlannedProblem of, LocalDate birth, LocalDate today) {
        if (of.priority() == Priority.LOW) {
            throw new Refusal(texts.get("rule.low.rated"));
        }
        if (!of.open()) {
            throw new Refusal(texts.get("rule.closed.rated"));
        }
        if (one.ratedOn().isAfter(today)) {
            throw Refusal.at("ratedOn", texts.get("rule.rating.future"));
        }
        if (one.ratedOn().isBefore(birth)) {
            throw Refusal.at("ratedOn", texts.get("rule.rating.before.birth"));
        }
        atMost("ratedName", one.rated().name(), LONGEST_NAME);
        atMost("reason", one.reason(), Assessment.LONGEST);
    }

    /**
     * @param all ratings of the same problem, withdrawn ones among them
     * @throws Refusal when a second rating is beside no first that stands, beside one's own, of another day, or the
     *     second of the same colleague
     */
    void refuseSecond(Assessment one, List<Assessment> all) {
        Assessment first = all.stream()
                .filter(other -> one.secondOf().filter(other.id()::equals).isPresent())
                .filter(other -> other.stands() && other.secondOf().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal(texts.get("rule.second.gone")));
        if (first.member().equals(one.member())) {
            throw new Refusal(texts.get("rule.second.own"));
        }
        if (!first.ratedOn().equals(one.ratedOn())) {
            throw new Refusal(texts.get("rule.second.day"));
        }
        if (all.stream()
                .anyMatch(other -> other.stands()
                        && other.member().equals(one.member())
                        && other.secondOf().equals(one.secondOf()))) {
            throw new Refusal(texts.get("rule.second.twice"));
        }
    }

    /**
     * @throws Refusal at {@code detail}, {@code doer}, {@code frequency}, {@code on} or {@code why}, or for a problem
     *     documented only or closed
     */
    public void refuse(Intervention one, PlannedProblem of, LocalDate today) {
        if (of.priority() == Priority.LOW && one.running()) {
            throw new Refusal(texts.get("rule.low.intervention"));
        }
        if (!of.open() && one.running()) {
            throw new Refusal(texts.get("rule.closed.intervention"));
        }
        refuse(one.target(), one.detail(), one.frequency());
        atMost("doer", one.doer().name(), LONGEST_NAME);
        refuse(one.ending(), one.since(), today);
    }

    /** @throws Refusal at {@code why} or {@code on} */
    public void refuse(Ending ending, LocalDate since, LocalDate today) {
        ending.on().ifPresent(on -> {
            if (ending.why().isBlank()) {
                throw Refusal.at("why", texts.get("rule.why.missing"));
            }
            if (on.isAfter(today) || on.isBefore(since)) {
                throw Refusal.at("on", texts.get("rule.ending.day"));
            }
        });
        atMost("why", ending.why(), LONGEST_REASON);
    }

    private void atMost(String field, String value, int length) {
        if (value.length() > length) {
            throw Refusal.at(field, texts.get("rule.too.long", length));
        }
    }
}
