package fr.boussole.transmission;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.text.Formats;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A target that is one of the 42 problems: it bears the problem's name. Any other target is free. */
final class ProblemTarget {
    private static final Map<String, Problem> BY_NAME = OmahaCatalog.get().problems().stream()
            .collect(Collectors.toUnmodifiableMap(one -> Formats.searchKey(one.name()), Function.identity()));

    private ProblemTarget() {}

    /** Case and accents do not count. */
    static Optional<Problem> of(String target) {
        return Optional.ofNullable(BY_NAME.get(Formats.searchKey(target)));
    }

    /** As its column keeps it: empty for a free target. */
    static String code(String target) {
        return of(target).map(Problem::code).orElse("");
    }
}
