package fr.boussole.careplan.omaha;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds problems and targets by the words of every day: their names, their signs, and a table of our own. Accents, case
 * and plurals do not count, and a word need not be typed to its end.
 */
public final class OmahaSearch {
    /** One word of our table, or two of a name: less is a guess. */
    private static final int ENOUGH = 2;

    /** Something with all words it is found by. */
    private record Sought<T>(T what, List<OmahaTerm> terms) {}

    private record Found<T>(T what, int worth) {}

    /** @param at of its first word in the text */
    private record Met(Target target, int score, int at) {}

    private static final class Once {
        static final List<Sought<Problem>> PROBLEMS = ofProblems(OmahaCatalog.get());
        static final List<Sought<Target>> TARGETS = ofTargets(OmahaCatalog.get());
    }

    /** Best first, then in the order of display; all for nothing typed. */
    public List<Problem> problems(String typed) {
        return best(Once.PROBLEMS, typed);
    }

    /** Best first, then in the order of display; all for nothing typed. */
    public List<Target> targets(String typed) {
        return best(Once.TARGETS, typed);
    }

    /** What a sentence is most probably about, never « other »; empty rather than a guess. */
    public Optional<Target> targetIn(String text) {
        List<OmahaWord> words = OmahaWord.of(text);
        return Once.TARGETS.stream()
                .filter(sought -> !sought.what().other())
                .flatMap(sought -> met(sought, words).stream())
                .min(Comparator.comparingInt((Met met) -> -met.score()).thenComparingInt(Met::at))
                .map(Met::target);
    }

    private static Optional<Met> met(Sought<Target> sought, List<OmahaWord> text) {
        int score = 0;
        int first = text.size();
        for (OmahaTerm term : sought.terms()) {
            int at = term.metIn(text);
            if (at >= 0) {
                score += term.words().size() * (term.given() ? 2 : 1);
                first = Math.min(first, at);
            }
        }
        return score < ENOUGH ? Optional.empty() : Optional.of(new Met(sought.what(), score, first));
    }

    private static <T> List<T> best(List<Sought<T>> all, String typed) {
        List<OmahaWord> words = OmahaWord.of(typed);
        if (words.isEmpty()) {
            return all.stream().map(Sought::what).toList();
        }
        return all.stream()
                .map(sought -> new Found<>(sought.what(), worth(sought.terms(), words)))
                .filter(found -> found.worth() > 0)
                .sorted(Comparator.comparingInt(found -> -found.worth()))
                .map(Found::what)
                .toList();
    }

    /** By the best term that holds all the words; else, and less, by each word wherever it stands. */
    private static int worth(List<OmahaTerm> terms, List<OmahaWord> typed) {
        int together = terms.stream().mapToInt(term -> term.worth(typed)).max().orElse(0);
        if (together > 0) {
            return together * 2;
        }
        int least = Integer.MAX_VALUE;
        for (OmahaWord word : typed) {
            int apart = terms.stream()
                    .mapToInt(term -> term.worth(List.of(word)))
                    .max()
                    .orElse(0);
            least = Math.min(least, apart);
        }
        return least / 2;
    }

    private static List<Sought<Problem>> ofProblems(OmahaCatalog catalog) {
        Map<String, List<OmahaTerm>> given = given("problem");
        return catalog.problems().stream()
                .map(problem -> new Sought<>(
                        problem,
                        Stream.of(
                                        Stream.of(problem.code(), problem.name())
                                                .map(name -> OmahaTerm.of(name, OmahaTerm.NAME)),
                                        given.getOrDefault(problem.code(), List.of()).stream(),
                                        problem.signs().stream()
                                                .filter(sign -> !sign.other())
                                                .map(sign -> OmahaTerm.of(sign.name(), OmahaTerm.SIGN)))
                                .flatMap(terms -> terms)
                                .toList()))
                .toList();
    }

    private static List<Sought<Target>> ofTargets(OmahaCatalog catalog) {
        Map<String, List<OmahaTerm>> given = given("target");
        return catalog.targets().stream()
                .map(target -> new Sought<>(
                        target,
                        Stream.concat(
                                        Stream.concat(Stream.of(target.code()), parts(target.name()))
                                                .map(name -> OmahaTerm.of(name, OmahaTerm.NAME)),
                                        given.getOrDefault(target.code(), List.of()).stream())
                                .toList()))
                .toList();
    }

    /** The name, and what stands before and after its strokes: « réfection de pansement/soins de plaie ». */
    private static Stream<String> parts(String name) {
        return name.contains("/") ? Stream.concat(Stream.of(name), Stream.of(name.split("/"))) : Stream.of(name);
    }

    /** By code; of several lines with the same words the first one counts most. */
    private static Map<String, List<OmahaTerm>> given(String column) {
        Map<String, List<OmahaTerm>> given = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (OmahaRow row : OmahaRow.all("synonyms")) {
            if (!row.of(column).isEmpty()) {
                given.computeIfAbsent(row.of(column), code -> new ArrayList<>())
                        .add(OmahaTerm.given(row.of("words"), seen.add(row.of("words"))));
            }
        }
        return given;
    }
}
