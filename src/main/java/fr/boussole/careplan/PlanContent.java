package fr.boussole.careplan;

import fr.boussole.circle.Around;
import fr.boussole.circle.CircleMember;
import fr.boussole.patient.Identity;
import fr.boussole.patient.Patient;
import fr.boussole.patient.Sex;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.prescription.Prescription;
import fr.boussole.prescription.PrescriptionId;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the papers about a person's plan are made of, read once.
 *
 * @param by full name of the member who makes the paper
 * @param members those of the team, who left among them
 */
record PlanContent(
        Around around,
        Optional<Practice> practice,
        String by,
        LocalDate today,
        CarePlan plan,
        Said said,
        Map<PrescriptionId, Prescription> prescriptions,
        Map<MemberId, Member> members) {
    /**
     * What she says of herself and what she wants.
     *
     * @param goals open ones first
     * @param explored spoken of with her, and nothing to say
     */
    record Said(Optional<Story> story, List<Goal> goals, List<Explored> explored) {
        Said {
            goals = List.copyOf(goals);
            explored = List.copyOf(explored);
        }

        @Override
        public String toString() {
            return "Said";
        }
    }

    private static final Texts TEXTS = Texts.beside(PlanContent.class);

    PlanContent {
        prescriptions = Map.copyOf(prescriptions);
        members = Map.copyOf(members);
    }

    Patient person() {
        return around.person();
    }

    /** « Mme Geneviève d'Hautefeuille ». */
    String name() {
        Identity her = person().identity();
        return TEXTS.get(her.sex() == Sex.F ? "paper.mrs" : "paper.mr", her.fullName());
    }

    /** « née le 12/07/1953, 73 ans ». */
    String born() {
        Identity her = person().identity();
        return TEXTS.get(
                her.sex() == Sex.F ? "paper.born.her" : "paper.born.him",
                Formats.date(her.birthDate()),
                her.ageOn(today));
    }

    String practiceName() {
        return practice.map(Practice::name).orElse("");
    }

    String practicePhone() {
        return practice.map(one -> Formats.phone(one.reach().phone())).orElse("");
    }

    /** « Établi le 21/11/2026 par Héloïse Béranger ». */
    String made() {
        return TEXTS.get("paper.made", Formats.date(today), by);
    }

    /** « H. Béranger »; empty for a member unknown here. */
    String member(MemberId id) {
        return Optional.ofNullable(members.get(id))
                .map(one -> one.name().brief())
                .orElse("");
    }

    /** « Insuline, ordonnance du 12/07/2026 ». */
    Optional<String> prescription(PrescriptionId id) {
        return Optional.ofNullable(prescriptions.get(id))
                .map(one -> TEXTS.get("paper.prescription", one.care(), Formats.date(one.prescribedOn())));
    }

    /** Who of her circle or which name carries it out; empty when only the kind is known. */
    String doer(Doer doer) {
        if (!doer.name().isBlank()) {
            return doer.name();
        }
        return doer.around()
                .flatMap(id -> Stream.concat(around.now().stream(), around.before().stream())
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .map(CircleMember::name)
                .orElse("");
    }

    /** « fille », « kinésithérapeute »; empty when nothing more is known. */
    String what(Doer doer) {
        return around.now().stream()
                .filter(one -> doer.around().filter(one.id()::equals).isPresent())
                .map(CircleMember::what)
                .findFirst()
                .orElse("");
    }

    static String joined(String between, String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining(between));
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "PlanContent[" + person() + "]";
    }
}
