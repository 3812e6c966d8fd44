package fr.boussole.directory;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Identifier;
import fr.boussole.team.Right;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the rest of the program may do with the directory of professionals. */
public final class Directory {
    private static final int BATCH = 1000;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final ProfessionalMapper mapper;
    private final ProfessionalCheck check = new ProfessionalCheck();
    private final Texts texts = Texts.beside(Directory.class);

    public Directory(Database database, Audit audit, Session session) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        database.key(ProfessionalId.class, ProfessionalId::new, ProfessionalId::value);
        mapper = database.mapper(ProfessionalMapper.class);
    }

    /** What a file brought: entries new, brought up to date, and known already as they were. */
    public record Taken(int added, int updated, int known) {}

    /** A key for an entry about to be added. */
    public ProfessionalId nextId() {
        return mapper.nextIds(1).getFirst();
    }

    /** Keys for many, in one step. */
    public List<ProfessionalId> nextIds(int count) {
        return mapper.nextIds(count);
    }

    /** Also one that is no longer in use. */
    public Optional<Professional> byId(ProfessionalId id) {
        session.require(Right.CARE);
        return mapper.byId(id).map(ProfessionalRow::professional);
    }

    /** Spaces in the number do not count. */
    public Optional<Professional> byRpps(String rpps) {
        session.require(Right.CARE);
        String number = Identifier.compact(rpps);
        return number.isEmpty() ? Optional.empty() : mapper.byRpps(number).map(ProfessionalRow::professional);
    }

    /**
     * Entries in use, by starts of words of name, profession, speciality, city, postal code or RPPS, in any order;
     * those whose name begins so first. Accents and case do not count, « Dr » neither.
     */
    public List<Professional> search(String query, int limit) {
        session.require(Right.CARE);
        String key = key(query);
        if (key.isEmpty()) {
            return List.of();
        }
        Map<ProfessionalId, ProfessionalRow> found = new LinkedHashMap<>();
        mapper.startingWith(key, limit).forEach(row -> found.put(row.id(), row));
        if (found.size() < limit) {
            mapper.withWords(List.of(key.split(" ")), limit).forEach(row -> found.putIfAbsent(row.id(), row));
        }
        return list(found.values()).stream().limit(limit).toList();
    }

    /** @param total on all pages */
    record Found(List<Professional> page, int total) {}

    /** One page by name of those {@link #search} would find. @param used those in use, or those taken out of it */
    Found find(String query, boolean used, int offset, int limit) {
        session.require(Right.CARE);
        String key = key(query);
        if (key.isEmpty()) {
            return new Found(List.of(), 0);
        }
        List<String> words = List.of(key.split(" "));
        return new Found(list(mapper.pageWithWords(words, used, offset, limit)), mapper.countWithWords(words, used));
    }

    /** One page by name. @param used those in use, or those taken out of it */
    public List<Professional> page(boolean used, int offset, int limit) {
        session.require(Right.CARE);
        return list(mapper.page(used, offset, limit));
    }

    public int count(boolean used) {
        session.require(Right.CARE);
        return mapper.count(used);
    }

    /** @throws Refusal at a field, when the name is missing, or the RPPS is another entry's */
    public void add(Professional one) {
        session.require(Right.CARE);
        check.check(one);
        database.together(() -> {
            freeRpps(one);
            write(List.of(one));
            audit.note(Audit.Action.CREATE, "professional", one.id().value());
        });
    }

    /**
     * @return the same with its new version
     * @throws Refusal as {@link #add}, and when someone else saved the entry since it was read
     */
    public Professional save(Professional one) {
        session.require(Right.CARE);
        check.check(one);
        return database.together(() -> {
            freeRpps(one);
            return overwrite(one);
        });
    }

    /** Out of the lists, or back into them; files that name the entry keep it. Refused when it was changed since. */
    public Professional use(Professional one, boolean used) {
        session.require(Right.CARE);
        return database.together(() -> overwrite(one.with(used)));
    }

    /**
     * Writes many new entries in one transaction, all or none, with one note in the journal; they carry keys of
     * {@link #nextIds}.
     *
     * @return how many were written
     */
    public long addAll(List<Professional> many) {
        session.require(Right.ADMIN);
        many.forEach(check::check);
        return database.together(() -> {
            write(many);
            audit.note(Audit.Action.IMPORT, "professional", many.size());
            return (long) many.size();
        });
    }

    /**
     * What a file says, brought together with what is known: the same RPPS is the same person, without one the same
     * name and postal code. What the file leaves empty stays as it is.
     *
     * @param update whether a known entry takes what the file says otherwise; what it lacks it takes always
     * @throws Refusal when {@code progress} asks to stop; nothing is written then
     */
    public Taken take(Collection<Professional> read, boolean update, Progress progress) {
        session.require(Right.CARE);
        read.forEach(check::check);
        return database.together(() -> {
            Merging merging = new Merging(list(mapper.all()), update);
            read.forEach(merging::take);
            List<Professional> fresh = merging.fresh();
            List<ProfessionalId> keys = fresh.isEmpty() ? List.of() : mapper.nextIds(fresh.size());
            List<Professional> keyed = new ArrayList<>(fresh.size());
            for (int i = 0; i < fresh.size(); i++) {
                keyed.add(fresh.get(i).with(keys.get(i)));
            }
            for (int from = 0; from < keyed.size(); from += BATCH) {
                stopIfAsked(progress);
                progress.at(texts.get("import.writing"), from, keyed.size());
                write(keyed.subList(from, Math.min(from + BATCH, keyed.size())));
            }
            for (Professional changed : merging.changed()) {
                stopIfAsked(progress);
                mapper.save(ProfessionalRow.of(changed));
            }
            audit.note(
                    Audit.Action.IMPORT,
                    "professional",
                    keyed.size() + merging.changed().size());
            return new Taken(keyed.size(), merging.changed().size(), merging.known());
        });
    }

    /** Asked before a large file is read for nothing. */
    void mayTake() {
        session.require(Right.CARE);
    }

    private static String key(String query) {
        return Formats.searchKey(query).replaceFirst("^(dr|docteur|pr|professeur) ", "");
    }

    private void stopIfAsked(Progress progress) {
        if (progress.cancelled()) {
            throw new Refusal(texts.get("import.stopped"));
        }
    }

    private void write(List<Professional> many) {
        if (!many.isEmpty()) {
            mapper.addAll(new ProfessionalColumns(
                    many.stream().map(ProfessionalRow::of).toList()));
        }
    }

    private Professional overwrite(Professional one) {
        if (mapper.save(ProfessionalRow.of(one)) == 0) {
            throw new Refusal(texts.get("changed.meanwhile"));
        }
        audit.note(Audit.Action.UPDATE, "professional", one.id().value());
        return one.withVersion(one.version() + 1);
    }

    private void freeRpps(Professional one) {
        byRpps(one.rpps()).filter(other -> !other.id().equals(one.id())).ifPresent(other -> {
            throw Refusal.at("rpps", texts.get("rpps.taken", other.name()));
        });
    }

    private static List<Professional> list(Collection<ProfessionalRow> rows) {
        return rows.stream().map(ProfessionalRow::professional).toList();
    }
}
