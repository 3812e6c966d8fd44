package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two files of one person joined, and parted again. The second becomes another name of the kept one: all that is noted
 * under it is read with the kept file, nothing of it is moved, so that what was issued stays as it is and parting them
 * gives each its own records back.
 */
public final class Merges {
    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final PatientMapper patients;
    private final MergeMapper mapper;
    private final PatientIndex index;
    private final PatientWriter writer;
    private final FieldHistory history;
    private final Texts texts = Texts.beside(Merges.class);

    public Merges(Database database, Audit audit, Session session, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        history = new FieldHistory(database, session, clock);
        patients = database.mapper(PatientMapper.class);
        mapper = database.mapper(MergeMapper.class);
        index = PatientIndex.of(database);
        writer = new PatientWriter(patients, index, clock);
    }

    /** @param proposed what the kept file better takes from the other */
    public record Comparison(Patient kept, Patient other, List<MergeField> differing, Set<MergeField> proposed) {
        public Comparison {
            differing = List.copyOf(differing);
            proposed = Set.copyOf(proposed);
        }
    }

    /** A file joined to another. */
    public record Merge(long id, PatientId kept, PatientId alias, Instant at, MemberId member) {}

    /** Both files side by side. @throws Refusal when they are joined already or the same */
    public Comparison compare(PatientId kept, PatientId other) {
        session.require(Right.CARE);
        PatientRow one = own(kept);
        PatientRow two = own(other);
        if (kept.equals(other)) {
            throw new Refusal(texts.get("merge.already"));
        }
        List<MergeField> differing = Arrays.stream(MergeField.values())
                .filter(field -> field.differs(one, two))
                .toList();
        List<MergeField> proposed =
                differing.stream().filter(field -> field.betterIn(two, one)).toList();
        return new Comparison(one.patient(), two.patient(), differing, Set.copyOf(proposed));
    }

    /**
     * Joins the other file to the kept one.
     *
     * @param taken what the kept file takes over from the other
     * @return to be given to {@link #separate}
     * @throws Refusal when either was changed since it was compared
     */
    public long join(Comparison seen, Set<MergeField> taken) {
        session.require(Right.CARE);
        PatientId kept = seen.kept().id();
        PatientId alias = seen.other().id();
        return database.together(() -> {
            PatientRow before = own(kept);
            PatientRow other = own(alias);
            if (before.version() != seen.kept().version()
                    || other.version() != seen.other().version()) {
                throw new Refusal(texts.get("file.changed.meanwhile"));
            }
            boolean awake = mapper.shelf(kept).filter(Shelf.ARCHIVED::equals).isPresent()
                    && mapper.shelf(alias).filter(Shelf.AT_HAND::equals).isPresent();
            if (awake) {
                throw new Refusal(texts.get("merge.archived"));
            }
            long id = mapper.nextId();
            mapper.add(id, kept, alias, now(), session.member());
            Map<String, String> values = new HashMap<>();
            for (MergeField field : taken) {
                for (String component : field.components()) {
                    String text = RowText.of(other, component);
                    mapper.addValue(id, component, RowText.of(before, component), text);
                    values.put(component, text);
                }
            }
            index.changedAll();
            mapper.lead(alias, kept);
            mapper.shelve(alias, Shelf.JOINED);
            write(before, values);
            noteBoth(kept, alias);
            return id;
        });
    }

    /**
     * Each file by itself again, with its own records; what was written since the merge stays with the kept one. Values
     * it had taken over are put back where nobody changed them since.
     *
     * @throws Refusal when they are parted already
     */
    public void separate(long merge) {
        session.require(Right.CARE);
        database.together(() -> {
            MergeMapper.Row row = mapper.byId(merge).orElseThrow(() -> new Refusal(texts.get("merge.apart")));
            if (mapper.undo(merge, now(), session.member()) == 0) {
                throw new Refusal(texts.get("merge.apart"));
            }
            index.changedAll();
            part(row);
            PatientRow kept = patients.byId(row.keptId()).orElseThrow();
            Map<String, String> values = new HashMap<>();
            for (MergeMapper.ValueRow value : mapper.values(merge)) {
                if (RowText.of(kept, value.field()).equals(value.afterText())) {
                    values.put(value.field(), value.beforeText());
                }
            }
            write(kept, values);
            noteBoth(row.keptId(), row.aliasId());
        });
    }

    /** The files joined to this one, newest first. */
    public List<Merge> of(PatientId kept) {
        session.require(Right.CARE);
        return mapper.of(kept).stream().map(Merges::merge).toList();
    }

    /** Keys of this file and of those joined to it. */
    public List<PatientId> ids(PatientId kept) {
        session.require(Right.CARE);
        return patients.joined(kept);
    }

    /** A file that had others joined to it takes them along. */
    private void part(MergeMapper.Row parted) {
        PatientId root = patients.kept(parted.aliasId()).orElseThrow();
        Map<PatientId, PatientId> next = new HashMap<>();
        mapper.of(root).forEach(row -> next.put(row.aliasId(), row.keptId()));
        for (PatientId one : patients.joined(root)) {
            PatientId end = one;
            while (next.containsKey(end)) {
                end = next.get(end);
            }
            mapper.leadOne(one, end);
        }
        mapper.shelve(parted.aliasId(), mapper.ownShelf(parted.aliasId()));
        // Names a file is found by follow from those joined to it.
        patients.byId(parted.aliasId()).map(PatientRow::patient).ifPresent(writer::overwrite);
        if (!root.equals(parted.keptId())) {
            patients.byId(root).map(PatientRow::patient).ifPresent(writer::overwrite);
        }
    }

    private void write(PatientRow before, Map<String, String> values) {
        PatientRow after = RowText.with(before, values);
        Optional<Shelf> shelf = mapper.shelf(before.id()).filter(Shelf.JOINED::equals);
        if (shelf.isEmpty()) {
            writer.overwrite(after.patient());
            history.note(before.id(), "patient", before.id().value(), before.patient(), after.patient());
        }
    }

    private PatientRow own(PatientId id) {
        if (!patients.kept(id).filter(id::equals).isPresent()) {
            throw new Refusal(texts.get("merge.already"));
        }
        return patients.byId(id).orElseThrow();
    }

    private void noteBoth(PatientId kept, PatientId alias) {
        audit.note(Audit.Action.UPDATE, "patient", kept.value());
        audit.note(Audit.Action.UPDATE, "patient", alias.value());
    }

    private static Merge merge(MergeMapper.Row row) {
        return new Merge(
                row.id(), row.keptId(), row.aliasId(), row.mergedAt().toInstant(ZoneOffset.UTC), row.memberId());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
