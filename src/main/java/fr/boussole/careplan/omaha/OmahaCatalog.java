package fr.boussole.careplan.omaha;

import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Terms and structure as published in 2005: nothing added, dropped, renamed or renumbered. Names are our own French,
 * codes and terms in the public domain.
 *
 * <p>Source: Martin KS. (2005). The Omaha System: A Key to Practice, Documentation, and Information Management
 * (Reprinted 2nd ed.). Omaha, NE: Health Connections Press. www.omahasystem.org
 */
public final class OmahaCatalog {
    private static final String OTHER_TARGET = "63";

    private final List<Domain> domains;
    private final List<Problem> problems;
    private final List<Category> categories;
    private final List<Target> targets;
    private final Map<String, Named> modifiers;
    private final Map<Dimension, Named> dimensions;
    private final Map<Dimension, List<String>> anchors;

    private OmahaCatalog() {
        String language = Texts.beside(OmahaCatalog.class).get("language");
        domains = OmahaRow.all("domains").stream()
                .map(row -> new Domain(row.of("code"), row.name(language), row.definition(language)))
                .toList();
        Map<String, List<Sign>> signs = new HashMap<>();
        for (OmahaRow row : OmahaRow.all("signs")) {
            signs.computeIfAbsent(row.of("problem_number"), code -> new ArrayList<>())
                    .add(new Sign(
                            row.of("sign_number"),
                            row.name(language),
                            row.of("name_en").equals("other")));
        }
        problems = OmahaRow.all("problems").stream()
                .map(row -> new Problem(
                        row.of("number"),
                        find(domains, row.of("domain_code")),
                        row.name(language),
                        row.definition(language),
                        signs.getOrDefault(row.of("number"), List.of())))
                .toList();
        categories = OmahaRow.all("categories").stream()
                .map(row -> new Category(row.of("code"), row.name(language), row.definition(language)))
                .toList();
        targets = OmahaRow.all("targets").stream()
                .map(row -> new Target(
                        row.of("code"),
                        row.name(language),
                        row.definition(language),
                        row.of("code").equals(OTHER_TARGET)))
                .toList();
        modifiers = new LinkedHashMap<>();
        for (OmahaRow row : OmahaRow.all("modifiers")) {
            modifiers.put(
                    row.of("modifier_set") + "." + row.of("key"),
                    new Named(row.name(language), row.definition(language)));
        }
        dimensions = new EnumMap<>(Dimension.class);
        anchors = new EnumMap<>(Dimension.class);
        for (OmahaRow row : OmahaRow.all("rating")) {
            Dimension dimension = Dimension.valueOf(row.of("dimension").toUpperCase(Locale.ROOT));
            dimensions.put(dimension, new Named(row.of("dimension_" + language), row.definition(language)));
            anchors.computeIfAbsent(dimension, none -> new ArrayList<>()).add(row.of("anchor_" + language));
        }
    }

    /** Read once. */
    public static OmahaCatalog get() {
        return Once.CATALOG;
    }

    private static final class Once {
        static final OmahaCatalog CATALOG = new OmahaCatalog();
    }

    /** Of the terminology. */
    public String edition() {
        return "2005";
    }

    /** In the order of display, as all lists here. */
    public List<Domain> domains() {
        return domains;
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<Problem> problems(Domain domain) {
        return problems.stream()
                .filter(problem -> problem.domain().equals(domain))
                .toList();
    }

    public List<Category> categories() {
        return categories;
    }

    public List<Target> targets() {
        return targets;
    }

    /** Empty for a code that is not of the terminology. */
    public Optional<Problem> problem(String code) {
        return problems.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Category> category(String code) {
        return categories.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Target> target(String code) {
        return targets.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Named named(Scope scope) {
        return Objects.requireNonNull(modifiers.get("scope." + scope.name().toLowerCase(Locale.ROOT)));
    }

    public Named named(ProblemState state) {
        return Objects.requireNonNull(modifiers.get("severity." + state.name().toLowerCase(Locale.ROOT)));
    }

    public Named named(Dimension dimension) {
        return Objects.requireNonNull(dimensions.get(dimension));
    }

    /** What a rating means in words. @param rating 1 to 5 */
    public String anchor(Dimension dimension, int rating) {
        return Objects.requireNonNull(anchors.get(dimension)).get(rating - 1);
    }

    private static Domain find(List<Domain> domains, String code) {
        return domains.stream()
                .filter(domain -> domain.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
