package fr.boussole.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static fr.boussole.architecture.Classes.OFFENDERS;
import static fr.boussole.architecture.Classes.PROGRAM;
import static fr.boussole.architecture.Classes.ROOT;
import static fr.boussole.architecture.Classes.caught;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoomsTest {
    @Test
    void roomsUseOnlyWhatTheMapAllows() {
        map(ROOT).check(PROGRAM);
    }

    @Test
    void aUseAgainstTheMapAndAnUnknownRoomAreSeen() {
        caught(map(OFFENDERS + ".map"), "map")
                .contains("team may not use billing")
                .contains("attic may not use team")
                .doesNotContain("billing may not use team");
    }

    @Test
    void roomsGoRoundInNoCircle() {
        circles(ROOT).check(PROGRAM);
    }

    @Test
    void aCircleIsSeen() {
        caught(circles(OFFENDERS + ".circle"), "circle").contains("hen").contains("egg");
    }

    @Test
    void roomsAreFlat() {
        flat(ROOT).check(PROGRAM);
    }

    @Test
    void aRoomWithinARoomIsSeen() {
        caught(flat(OFFENDERS + ".map"), "map").contains("attic.chest").doesNotContain("Attic ");
    }

    private static ArchRule map(String root) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("use only the rooms the map allows") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                String room = room(root, one).orElse("");
                Set<String> allowed = Rooms.MAY_USE.getOrDefault(room, Set.of());
                for (Dependency use : one.getDirectDependenciesFromSelf()) {
                    Optional<String> used = room(root, use.getTargetClass());
                    if (used.isPresent() && !used.get().equals(room) && !allowed.contains(used.get())) {
                        events.add(SimpleConditionEvent.violated(
                                one, room + " may not use " + used.get() + ": " + use.getDescription()));
                    }
                }
            }
        });
    }

    private static ArchRule circles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule flat(String root) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("lie directly in their room") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                String room = room(root, one).orElse("");
                if (room.contains(".") && !Rooms.MAY_USE.containsKey(room)) {
                    events.add(SimpleConditionEvent.violated(one, one.getName() + " lies in " + room));
                }
            }
        });
    }

    private static Optional<String> room(String root, JavaClass one) {
        String name = one.getBaseComponentType().getPackageName();
        return name.startsWith(root + ".") ? Optional.of(name.substring(root.length() + 1)) : Optional.empty();
    }

    @Test
    void theMapNamesExistingRoomsOnly() {
        Set<String> rooms =
                PROGRAM.stream().flatMap(one -> room(ROOT, one).stream()).collect(java.util.stream.Collectors.toSet());
        assertThat(rooms).containsAll(Rooms.MAY_USE.keySet());
    }
}
