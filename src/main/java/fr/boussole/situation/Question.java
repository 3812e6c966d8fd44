package fr.boussole.situation;

import fr.boussole.patient.Coverage;
import fr.boussole.platform.text.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A right worth asking about, from what is known: always a question, never a verdict. A right already noted in any
 * state is not asked about again, whatever was answered.
 */
public enum Question {
    /**
     * From 60 on, living at home, loss of autonomy (GIR 1 to 4): code de l'action sociale et des familles, art. L232-1
     * and R232-1. That she is nursed at home is taken as the sign; the team of the département evaluates.
     */
    APA(EntitlementKind.APA),
    /**
     * Her coverage says a long-term illness is recognised: its protocol has an end (code de la sécurité sociale, art.
     * L160-14, L324-1).
     */
    ALD(EntitlementKind.ALD),
    /**
     * No complementary insurer noted, and an income she calls small: Complémentaire santé solidaire is given under a
     * ceiling of income (code de la sécurité sociale, art. L861-1).
     */
    C2S(EntitlementKind.C2S),
    /** Before 60, nursed at home over time: disability compensation (CASF, art. L245-1 and D245-3). */
    PCH(EntitlementKind.PCH);

    private static final int APA_AGE = 60;

    /** Words by which people call an income small; searched without accents. */
    private static final Set<String> MODEST = Set.of(
            "petit",
            "petite",
            "modeste",
            "faible",
            "minimum",
            "rsa",
            "aspa",
            "difficile",
            "difficiles",
            "serre",
            "juste",
            "dettes",
            "sans");

    private final EntitlementKind right;

    Question(EntitlementKind right) {
        this.right = right;
    }

    EntitlementKind right() {
        return right;
    }

    /**
     * @param age in years
     * @param noted her rights in whatever state
     */
    static List<Question> of(int age, Coverage coverage, Situation situation, List<Entitlement> noted) {
        List<Question> asked = new ArrayList<>();
        if (age >= APA_AGE) {
            asked.add(APA);
        } else if (disabled(situation)) {
            asked.add(PCH);
        }
        if (coverage.ald()) {
            asked.add(ALD);
        }
        if (coverage.complementary().isBlank() && coverage.amcPercent() == 0 && modest(situation)) {
            asked.add(C2S);
        }
        asked.removeIf(question -> noted.stream().anyMatch(one -> one.kind() == question.right));
        return asked;
    }

    private static boolean modest(Situation situation) {
        return List.of(Formats.searchKey(situation.income()).split(" ")).stream()
                .anyMatch(MODEST::contains);
    }

    /** She says herself that a disability weighs. */
    private static boolean disabled(Situation situation) {
        return Formats.searchKey(situation.housing() + " " + situation.isolation() + " " + situation.ownWords())
                .contains("handicap");
    }
}
