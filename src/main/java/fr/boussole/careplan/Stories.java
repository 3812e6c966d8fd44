package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people say of themselves, the meeting under way, and which problems were spoken of. */
public final class Stories {
    static final String ENTITY = "story";
    private static final String EXPLORED = "explored_problem";

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final FieldHistory history;
    private final StoryMapper mapper;
    private final Texts texts = Texts.beside(Stories.class);

    public Stories(Database database, Audit audit, Session session, Clock clock, FieldHistory history) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.history = history;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        database.key(MemberId.class, MemberId::new, MemberId::value);
        mapper = database.mapper(StoryMapper.class);
    }

    /** Of her own file, else of one joined to it; empty until the first meeting is finished. */
    public Optional<Story> of(PatientId person) {
        session.require(Right.CARE);
        List<Story> all = mapper.of(person);
        return all.stream()
                .filter(one -> !one.empty())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** To be filled in: met today by the one who is signed in. */
    Story blank(PatientId person) {
        return new Story(person, "", "", "", today(), session.member(), 0);
    }

    /**
     * Writes it as it now is; the member who met her stays the same.
     *
     * @return the same with its new version
     * @throws Refusal at {@code words}, {@code matters}, {@code strengths} or {@code metOn}, or when it was changed
     *     since it was read
     */
    public Story save(Story story) {
        session.require(Right.CARE);
        Story now = new Story(
                story.patient(),
                story.words().strip(),
                story.matters().strip(),
                story.strengths().strip(),
                story.metOn(),
                story.member(),
                story.version());
        check(now);
        return database.together(() -> {
            Story before = mapper.byId(now.patient()).orElseGet(() -> blank(now.patient()));
            if (before.version() != now.version()) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            if (now.version() == 0) {
                mapper.add(now);
            } else if (mapper.save(now) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            history.note(now.patient(), ENTITY, now.patient().value(), before, now);
            audit.note(
                    now.version() == 0 ? Audit.Action.CREATE : Audit.Action.UPDATE,
                    ENTITY,
                    now.patient().value());
            return now.with(now.version() + 1);
        });
    }

    /** The same, and the draft of the one who is signed in is over: both or none. */
    Story finish(PatientId person, Story story) {
        return database.together(() -> {
            Story saved = save(story);
            mapper.dropDraft(person, session.member());
            return saved;
        });
    }

    /** A draft with the moment it was last kept. */
    record Kept(StoryDraft draft, Instant at) {}

    /** Of the one who is signed in; drafts are seen by who types them. */
    Optional<Kept> draft(PatientId person) {
        session.require(Right.CARE);
        return mapper.drafts(person, session.member()).stream()
                .findFirst()
                .map(row ->
                        new Kept(StoryDraft.read(row.content()), row.savedAt().toInstant(ZoneOffset.UTC)));
    }

    /**
     * On the disk when this returns. Not noted in the journal: it becomes part of the file when it is finished.
     *
     * @return when it was kept
     * @throws Refusal when it is longer than a draft may be
     */
    Instant keep(PatientId person, StoryDraft draft) {
        session.require(Right.CARE);
        String content = draft.written();
        if (content.length() > StoryDraft.LONGEST) {
            throw new Refusal(texts.get("draft.too.long"));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        database.together(() ->
                mapper.keepDraft(person, session.member(), content, LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
        return now;
    }

    /** What was already written of the meeting, goals and what was explored, stays. */
    void giveUp(PatientId person) {
        session.require(Right.CARE);
        database.together(() -> {
            mapper.dropDraft(person, session.member());
        });
    }

    /** Spoken of with her, and nothing to say. */
    public Set<Problem> explored(PatientId person) {
        return problems(person, Explored.Answer.NOTHING);
    }

    /** Spoken of with her, and to be raised; some may be in her plan by now. */
    public Set<Problem> toDeepen(PatientId person) {
        return problems(person, Explored.Answer.DEEPEN);
    }

    private Set<Problem> problems(PatientId person, Explored.Answer answer) {
        return answers(person).values().stream()
                .filter(one -> one.answer() == answer)
                .map(Explored::problem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What came of each problem that was spoken of, in the order of display. */
    public Map<Problem, Explored> answers(PatientId person) {
        session.require(Right.CARE);
        Map<Problem, Explored> found = new LinkedHashMap<>();
        mapper.explored(person).stream()
                .map(StoryMapper.ExploredRow::explored)
                .sorted(Comparator.comparingInt(
                        one -> OmahaCatalog.get().problems().indexOf(one.problem())))
                .forEach(one -> found.putIfAbsent(one.problem(), one));
        return found;
    }

    /** Notes it for today; what was answered before is replaced. */
    public Explored explore(PatientId person, Problem problem, Explored.Answer answer) {
        session.require(Right.CARE);
        Explored now = new Explored(problem, answer, today(), session.member());
        database.together(() -> {
            mapper.forget(person, problem.code());
            mapper.explore(person, problem.code(), answer, now.on(), now.member());
            audit.note(Audit.Action.UPDATE, EXPLORED, person.value());
        });
        return now;
    }

    /** As if it had not been spoken of. */
    public void forget(PatientId person, Collection<Problem> problems) {
        session.require(Right.CARE);
        database.together(() -> {
            for (Problem problem : problems) {
                mapper.forget(person, problem.code());
            }
            audit.note(Audit.Action.UPDATE, EXPLORED, person.value());
        });
    }

    private void check(Story story) {
        atMost("words", story.words());
        atMost("matters", story.matters());
        atMost("strengths", story.strengths());
        if (story.metOn().isAfter(today())) {
            throw Refusal.at("metOn", texts.get("story.met.future"));
        }
    }

    private void atMost(String field, String value) {
        if (value.length() > Story.LONGEST) {
            throw Refusal.at(field, texts.get("rule.too.long", Story.LONGEST));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
