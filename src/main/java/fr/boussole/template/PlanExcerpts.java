package fr.boussole.template;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.patient.Identity;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.template.PlanTemplate.Part;
import fr.boussole.template.PlanTemplate.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a template of a person's plan, without what tells who she is. */
final class PlanExcerpts {
    /** Letters: shorter words of a name, « de », « Le », are words of any sentence. */
    private static final int TELLING = 3;

    private final CarePlans plans;
    private final Patients patients;
    private final Texts texts = Texts.beside(PlanExcerpts.class);

    PlanExcerpts(CarePlans plans, Patients patients) {
        this.plans = plans;
        this.patients = patients;
    }

    /**
     * Her open problems with what runs: codes, kinds of who does it, and the words of interventions, to be looked
     * through. Words about herself stay behind, save those without which « other » says nothing. Nothing is kept yet.
     *
     * @throws Refusal when her plan is empty
     */
    PlanTemplate from(PatientId person) {
        List<Part> parts = plans.of(person).entries().stream()
                .filter(entry -> entry.problem().open())
                .map(PlanExcerpts::part)
                .toList();
        if (parts.isEmpty()) {
            throw new Refusal(texts.get("from.empty"));
        }
        // Of files joined to hers a problem may stand twice.
        List<Part> once = parts.stream()
                .collect(Collectors.toMap(Part::problem, part -> part, (hers, joined) -> hers, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new PlanTemplate("", "", once);
    }

    private static Part part(CarePlan.Entry entry) {
        PlannedProblem one = entry.problem();
        boolean needed = one.signs().stream().anyMatch(Sign::other);
        return new Part(
                one.problem(),
                one.scope(),
                one.state(),
                one.priority(),
                one.signs(),
                needed ? one.words() : "",
                entry.interventions().stream()
                        .filter(Intervention::running)
                        .map(step -> new Step(
                                step.category(),
                                step.target(),
                                step.detail(),
                                step.doer().kind(),
                                step.frequency()))
                        .toList());
    }

    /**
     * @throws Refusal at {@code name}, {@code description}, {@code words} or {@code detail}, where a name of hers is
     */
    void refuseHerNames(PlanTemplate made, PatientId person) {
        Patient patient = patients.byIds(Set.of(person)).get(person);
        if (patient == null) {
            return;
        }
        Identity hers = patient.identity();
        Set<String> names = Stream.of(hers.birthName(), hers.birthGivenNames(), hers.usedName(), hers.usedGivenName())
                .flatMap(name -> Stream.of(Formats.searchKey(name).split(" ")))
                .filter(word -> word.length() >= TELLING)
                .collect(Collectors.toSet());
        refuse("name", made.name(), names);
        refuse("description", made.description(), names);
        for (Part part : made.problems()) {
            refuse("words", part.words(), names);
            for (Step step : part.steps()) {
                refuse("detail", step.detail(), names);
                refuse("detail", step.frequency(), names);
            }
        }
    }

    private void refuse(String field, String text, Set<String> names) {
        if (Stream.of(Formats.searchKey(text).split(" ")).anyMatch(names::contains)) {
            throw Refusal.at(field, texts.get("name.hers", text));
        }
    }
}
