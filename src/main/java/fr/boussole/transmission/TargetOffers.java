package fr.boussole.transmission;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.omaha.OmahaSearch;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Formats;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a transmission may be about, as it is typed: problems of her plan, then the 42, then free targets in use. */
final class TargetOffers {
    private static final int FREE = 4;
    private static final int PROBLEMS = 3;

    private final PatientId person;
    private final Transmissions transmissions;
    private final CarePlans plans;
    private final OmahaSearch search = new OmahaSearch();

    TargetOffers(PatientId person, Transmissions transmissions, CarePlans plans) {
        this.person = person;
        this.transmissions = transmissions;
        this.plans = plans;
    }

    /** Where a target comes from. */
    enum Kind {
        TYPED,
        PLAN,
        PROBLEM,
        FREE
    }

    /** @param name as it will be kept */
    record Offer(String name, Kind kind) {
        @Override
        public String toString() {
            return "Offer";
        }
    }

    /** Problems acted on with her, by name. Reads. */
    List<Problem> ofPlan() {
        return plans.of(person).current().stream()
                .map(CarePlan.Entry::problem)
                .map(one -> one.problem())
                .distinct()
                .toList();
    }

    /**
     * First what she typed, so that Tab and Enter leave it alone; a known target in its usual spelling. Reads.
     *
     * @return empty when nothing else is known
     */
    List<Offer> of(String typed) {
        List<Problem> hers = ofPlan();
        List<Problem> found = search.problems(typed);
        List<Offer> offers = new ArrayList<>();
        found.stream().filter(hers::contains).forEach(one -> offers.add(new Offer(one.name(), Kind.PLAN)));
        found.stream()
                .filter(one -> !hers.contains(one))
                .limit(PROBLEMS)
                .forEach(one -> offers.add(new Offer(one.name(), Kind.PROBLEM)));
        transmissions.targets(person, typed, FREE).forEach(one -> offers.add(new Offer(one, Kind.FREE)));
        Set<String> seen = new HashSet<>();
        offers.removeIf(one -> !seen.add(Formats.searchKey(one.name())));
        String key = Formats.searchKey(typed);
        Offer first = offers.stream()
                .filter(one -> Formats.searchKey(one.name()).equals(key))
                .findFirst()
                .orElse(null);
        if (first != null) {
            offers.remove(first);
            offers.addFirst(first);
        } else if (!offers.isEmpty()) {
            offers.addFirst(new Offer(typed.strip(), Kind.TYPED));
        }
        return offers;
    }
}
