package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is often done about a problem: what the team marked, and what it plans most. */
public final class InterventionFavourites {
    private static final String ENTITY = "intervention_favourite";
    /** Of different people, before the words written for one are proposed for another. */
    private static final int NOT_ONES_OWN = 2;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final InterventionFavouriteMapper mapper;
    private final Texts texts = Texts.beside(InterventionFavourites.class);

    public InterventionFavourites(Database database, Audit audit, Session session) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        mapper = database.mapper(InterventionFavouriteMapper.class);
    }

    /** Marked by the team, by category and target in their order of display. */
    public List<InterventionProposal> of(Problem problem) {
        session.require(Right.CARE);
        return mapper.of(problem.code()).stream()
                .map(InterventionFavouriteMapper.Row::proposal)
                .sorted(ORDER)
                .toList();
    }

    /**
     * Marks it for everybody of the team; once is enough.
     *
     * @throws Refusal when it says nothing that another person could use
     */
    public void add(Problem problem, InterventionProposal one) {
        session.require(Right.CARE);
        if (one.target().other() && one.detail().isBlank()) {
            throw Refusal.at("detail", texts.get("rule.other.target"));
        }
        database.together(() -> {
            if (find(problem, one).isEmpty()) {
                long id = mapper.nextId();
                mapper.add(id, problem.code(), InterventionFavouriteMapper.Row.of(one));
                audit.note(Audit.Action.CREATE, ENTITY, id);
            }
            return true;
        });
    }

    /** No longer marked, if it was. */
    public void remove(Problem problem, InterventionProposal one) {
        session.require(Right.CARE);
        database.together(() -> {
            find(problem, one).ifPresent(id -> {
                mapper.remove(id);
                audit.note(Audit.Action.DELETE, ENTITY, id);
            });
            return true;
        });
    }

    private Optional<Long> find(Problem problem, InterventionProposal one) {
        return mapper.find(problem.code(), InterventionFavouriteMapper.Row.of(one));
    }

    /**
     * Category and target the practice most often chose for this problem. What exactly was to be done comes along only
     * if it was written for two people or more: else it may say something of the one.
     */
    public List<InterventionProposal> mostUsed(Problem problem, int limit) {
        session.require(Right.CARE);
        Map<List<String>, List<InterventionFavouriteMapper.Used>> kinds = new LinkedHashMap<>();
        mapper.used(problem.code())
                .forEach(one -> kinds.computeIfAbsent(List.of(one.category(), one.target()), none -> new ArrayList<>())
                        .add(one));
        return kinds.values().stream()
                .sorted(Comparator.comparingInt(InterventionFavourites::sum).reversed())
                .limit(limit)
                .map(variants -> proposal(variants.getFirst()))
                .filter(one -> !one.target().other() || !one.detail().isBlank())
                .toList();
    }

    private static int sum(List<InterventionFavouriteMapper.Used> variants) {
        return variants.stream()
                .mapToInt(InterventionFavouriteMapper.Used::people)
                .sum();
    }

    private static InterventionProposal proposal(InterventionFavouriteMapper.Used one) {
        boolean everybodys = one.people() >= NOT_ONES_OWN;
        return new InterventionFavouriteMapper.Row(
                        one.category(), one.target(), everybodys ? one.detail() : "", one.byKind(), one.frequency())
                .proposal();
    }

    private static final Comparator<InterventionProposal> ORDER = Comparator.comparing(
                    (InterventionProposal one) -> one.category().code())
            .thenComparing(one -> OmahaCatalog.get().targets().indexOf(one.target()))
            .thenComparing(InterventionProposal::detail);
}
