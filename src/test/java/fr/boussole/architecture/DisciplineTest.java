package fr.boussole.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.boussole.architecture.Classes.PROGRAM;
import static fr.boussole.architecture.Classes.caught;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Habits that keep the program predictable. */
class DisciplineTest {
    /** Time comes from a {@code Clock} handed in; only the place that wires everything may ask the system for one. */
    static final ArchRule CLOCK_ONLY = noClasses()
            .should()
            .accessTargetWhere(describe("reads the system's time", DisciplineTest::readsTheTime))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat");

    static final ArchRule THREADS_IN_ONE_PLACE = noClasses()
            .that(not(resideInAPackage("fr.boussole.platform.ui"))
                    .and(not(resideInAnyPackage("fr.boussole.shell", "fr.boussole.command")))
                    .as("lie outside platform.ui, shell and command"))
            .should()
            .dependOnClassesThat(describe(
                    "start threads",
                    one -> one.getName().matches("java\\.util\\.(Timer|TimerTask)")
                            || one.getName()
                                    .matches(
                                            "java\\.util\\.concurrent\\.(Executor.*|.*Executor|CompletableFuture|ForkJoin.*|"
                                                    + "StructuredTaskScope.*)")))
            .orShould()
            .accessTargetWhere(describe("starts a thread", DisciplineTest::startsAThread));

    /** Colours and sizes live in the theme's stylesheet, so that dark and large text work everywhere. */
    static final ArchRule NO_STYLE_IN_JAVA = noClasses()
            .should()
            .accessTargetWhere(
                    describe("sets a style in code", access -> access.getName().equals("setStyle")))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("javafx\\.scene\\.paint\\.(Color|LinearGradient|RadialGradient)");

    static final ArchRule STATIC_MEANS_FINAL = fields().that(describe(
                    "are static",
                    field -> field.getModifiers().contains(JavaModifier.STATIC)
                            && !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .beFinal();

    static final ArchRule NAMES_SAY_SOMETHING = classes()
            .should()
            .haveNameNotMatching("(?i).*\\.(utils?|commons?|helpers?|managers?|impl|misc)\\..*")
            .andShould()
            .haveNameNotMatching(".*(Utils?|Commons?|Helper|Manager|Impl)(\\$.*)?")
            .andShould()
            .haveNameNotMatching(".*\\.I[A-Z][a-z][^.]*");

    static final ArchRule AT_MOST_SEVEN_ARGUMENTS = constructors()
            .that()
            .areDeclaredInClassesThat(not(assignableTo(Record.class)).as("are no values"))
            .should(new ArchCondition<>("take at most 7 arguments") {
                @Override
                public void check(JavaConstructor constructor, ConditionEvents events) {
                    int count = constructor.getRawParameterTypes().size();
                    if (count > 7) {
                        events.add(SimpleConditionEvent.violated(
                                constructor, constructor.getFullName() + " takes " + count + " arguments"));
                    }
                }
            })
            .allowEmptyShould(true);

    static final ArchRule ONLY_COMMANDS_PRINT = noClasses()
            .that(not(resideInAnyPackage("fr.boussole.command", "fr.boussole.shell"))
                    .as("are no commands"))
            .should()
            .accessTargetWhere(describe(
                    "writes to the console",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && (access.getName().equals("out")
                                    || access.getName().equals("err"))))
            .orShould()
            .accessTargetWhere(
                    describe("prints a trace", access -> access.getName().equals("printStackTrace")));

    @Test
    void timeComesFromAClock() {
        CLOCK_ONLY.check(PROGRAM);
        caught(CLOCK_ONLY, "discipline")
                .contains("Hasty.today")
                .contains("Hasty.millis")
                .contains("Hasty.clock")
                .doesNotContain("Hasty.asked");
    }

    @Test
    void threadsStartInOnePlace() {
        THREADS_IN_ONE_PLACE.check(PROGRAM);
        caught(THREADS_IN_ONE_PLACE, "discipline")
                .contains("Hasty.run")
                .contains("Hasty.pool")
                .contains("Hasty.many")
                .doesNotContain("Hasty.whoAmI");
    }

    @Test
    void looksAreInTheStylesheet() {
        NO_STYLE_IN_JAVA.check(PROGRAM);
        caught(NO_STYLE_IN_JAVA, "discipline").contains("Hasty.paint").contains("javafx.scene.paint.Color");
    }

    @Test
    void staticMeansFinal() {
        STATIC_MEANS_FINAL.check(PROGRAM);
        caught(STATIC_MEANS_FINAL, "discipline").contains("Hasty.counter").doesNotContain("Hasty.LIMIT");
    }

    @Test
    void namesSaySomething() {
        NAMES_SAY_SOMETHING.check(PROGRAM);
        caught(NAMES_SAY_SOMETHING, "discipline")
                .contains("HastyManager")
                .contains("IHasty")
                .doesNotContain("discipline.Hasty>");
    }

    @Test
    void aThingWithEightPartsIsTwoThings() {
        AT_MOST_SEVEN_ARGUMENTS.check(PROGRAM);
        caught(AT_MOST_SEVEN_ARGUMENTS, "discipline").contains("takes 8 arguments");
    }

    @Test
    void onlyCommandsPrint() {
        ONLY_COMMANDS_PRINT.check(PROGRAM);
        caught(ONLY_COMMANDS_PRINT, "discipline").contains("Hasty.shout");
    }

    @Test
    void everyRoomRefusesNull() {
        assertThat(PROGRAM.getDefaultPackage().getSubpackagesInTree())
                .filteredOn(one -> !one.getClasses().isEmpty())
                .filteredOn(one -> one.getName().startsWith(Classes.ROOT))
                .isNotEmpty()
                .allMatch(one -> one.isAnnotatedWith(NullMarked.class));
        assertThat(Classes.offenders("discipline").getPackage(Classes.OFFENDERS + ".discipline"))
                .matches(one -> !one.isAnnotatedWith(NullMarked.class));
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean wiring = access.getOriginOwner().getPackageName().matches("fr\\.boussole\\.(shell|command)");
        if (access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget call) {
            boolean noClockGiven = call.getRawParameterTypes().stream()
                    .noneMatch(type -> type.getName().equals("java.time.Clock"));
            return owner.startsWith("java.time.") && call.getName().equals("now") && noClockGiven
                    || owner.equals("java.time.Clock") && call.getName().startsWith("system") && !wiring
                    || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        }
        return false;
    }

    private static boolean startsAThread(JavaAccess<?> access) {
        boolean spread = access.getName().matches("parallel(Stream)?")
                && access.getTargetOwner().getPackageName().matches("java\\.util(\\.stream)?")
                && !access.getOriginOwner().getPackageName().equals("fr.boussole.platform");
        return spread
                || access.getTargetOwner().isEquivalentTo(Thread.class)
                        && access.getName().matches("<init>|start|startVirtualThread|ofVirtual|ofPlatform");
    }
}
