package fr.boussole.foreign;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientCodes;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes people from another program's CSV into the practice: looked at, tried, then taken in one transaction. Nobody
 * who has a file already is taken twice unless she says so.
 */
public final class ForeignPeople {
    private final Database database;
    private final Session session;
    private final Patients patients;
    private final Clock clock;
    private final Profiles profiles;
    private final Texts texts = Texts.beside(ForeignPeople.class);

    public ForeignPeople(Database database, Session session, Patients patients, Clock clock) {
        this.database = database;
        this.session = session;
        this.patients = patients;
        this.clock = clock;
        profiles = new Profiles(database);
    }

    /**
     * @param shape how it is written, when she knows better than the guess
     * @throws Refusal when the file cannot be read or is no table
     */
    Look look(Path file, Optional<Shape> shape) {
        session.require(Right.ADMIN);
        ForeignFile read = ForeignFile.read(file, shape);
        Optional<Mapping> known = profiles.of(read.heads());
        return new Look(
                read.shape(),
                read.heads(),
                read.rows().stream().map(ForeignFile.Row::cells).limit(8).toList(),
                read.rows().size(),
                read.digest(),
                known.orElseGet(() -> Heads.guess(read.heads())),
                known.isPresent());
    }

    /** What taking it would do; nothing is written. @throws Refusal at a column that must be told, or when cancelled */
    Trial tryOut(Path file, Look look, Mapping mapping, Progress progress) {
        session.require(Right.ADMIN);
        return new Trial(
                judged(file, look, mapping, progress).stream().map(Judged::row).toList());
    }

    /**
     * Takes everybody who can be, in one transaction, and remembers the columns.
     *
     * @param alsoLines lines of people alike whom she wants all the same
     * @return how many files there are now more
     * @throws Refusal when the file has changed since it was looked at, or when cancelled; then nothing was written
     */
    long take(Path file, Look look, Mapping mapping, Set<Long> alsoLines, Progress progress) {
        session.require(Right.ADMIN);
        return database.together(() -> {
            List<Patient> people = new ArrayList<>();
            for (Judged one : judged(file, look, mapping, progress)) {
                Trial.Verdict verdict = one.row().verdict();
                boolean wanted = verdict == Trial.Verdict.GOOD
                        || verdict == Trial.Verdict.DOUBT
                        || verdict == Trial.Verdict.ALIKE
                                && alsoLines.contains(one.row().line());
                if (wanted) {
                    one.read().patient().ifPresent(people::add);
                }
            }
            long written = people.isEmpty() ? 0 : patients.addAll(coded(people));
            profiles.keep(look.heads(), mapping);
            return written;
        });
    }

    /** With a key each, and a code of their own: the foreign one when it is free, else the next of ours. */
    private List<Patient> coded(List<Patient> people) {
        var ids = patients.nextIds(people.size()).iterator();
        var codes = freeCodes(people).iterator();
        return people.stream()
                .map(one -> new Patient(
                        ids.next(),
                        codes.next(),
                        one.identity(),
                        one.identityStatus(),
                        one.coverage(),
                        one.home(),
                        one.referral(),
                        one.inclusion(),
                        one.standing(),
                        1))
                .toList();
    }

    private List<String> freeCodes(List<Patient> people) {
        Set<String> given = new HashSet<>();
        List<String> codes = new ArrayList<>();
        String next = patients.nextCode();
        for (Patient one : people) {
            String wished = one.code().toUpperCase(Locale.ROOT);
            boolean free = !wished.isBlank()
                    && !given.contains(wished)
                    && patients.byCode(wished).isEmpty();
            while (!free && (given.contains(next) || patients.byCode(next).isPresent())) {
                next = PatientCodes.after(Optional.of(next));
            }
            String code = free ? wished : next;
            given.add(code.toUpperCase(Locale.ROOT));
            codes.add(free ? one.code() : code);
        }
        return codes;
    }

    private record Judged(PersonReader.Read read, Trial.Row row) {}

    private List<Judged> judged(Path file, Look look, Mapping mapping, Progress progress) {
        requireColumns(mapping);
        ForeignFile read = ForeignFile.read(file, Optional.of(look.shape()));
        if (!read.digest().equals(look.digest())) {
            throw new Refusal(texts.get("file.changed"));
        }
        LocalDate today = LocalDate.now(clock);
        int column = mapping.column(Target.BIRTH_DATE).orElseThrow();
        ForeignDates dates = ForeignDates.best(
                read.rows().stream().map(row -> row.cell(column)).toList(), today);
        PersonReader reader = new PersonReader(mapping, dates, today);
        List<Judged> judged = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (ForeignFile.Row row : read.rows()) {
            PersonReader.Read person = reader.read(row.line(), row.cells());
            judged.add(new Judged(person, judge(person, seen)));
            progress.at(
                    texts.get("progress.judging"), judged.size(), read.rows().size());
            if (progress.cancelled()) {
                throw new Refusal(texts.get("file.cancelled"));
            }
        }
        return judged;
    }

    private Trial.Row judge(PersonReader.Read person, Map<String, Long> seen) {
        if (person.patient().isEmpty()) {
            return new Trial.Row(person.line(), person.name(), Trial.Verdict.BAD, person.bad());
        }
        Patient patient = person.patient().get();
        String same = Formats.searchKey(patient.identity().birthName() + " "
                        + patient.identity().givenName())
                + patient.identity().birthDate();
        Long before = seen.putIfAbsent(same, person.line());
        if (before != null) {
            return new Trial.Row(person.line(), person.name(), Trial.Verdict.TWICE, texts.get("twice", before));
        }
        List<PatientLine> alike = patients.alike(patient);
        if (!alike.isEmpty()) {
            PatientLine first = alike.getFirst();
            return new Trial.Row(
                    person.line(),
                    person.name(),
                    Trial.Verdict.ALIKE,
                    texts.get("alike", first.sortedName(), Formats.date(first.birthDate()), first.code()));
        }
        return person.doubt().isEmpty()
                ? new Trial.Row(person.line(), person.name(), Trial.Verdict.GOOD, "")
                : new Trial.Row(person.line(), person.name(), Trial.Verdict.DOUBT, person.doubt());
    }

    private void requireColumns(Mapping mapping) {
        boolean named = mapping.has(Target.FULL_NAME)
                || (mapping.has(Target.BIRTH_NAME) || mapping.has(Target.USED_NAME)) && mapping.has(Target.GIVEN_NAMES);
        if (!named) {
            throw Refusal.at("BIRTH_NAME", texts.get("column.name"));
        }
        if (!mapping.has(Target.BIRTH_DATE)) {
            throw Refusal.at("BIRTH_DATE", texts.get("column.birth"));
        }
        if (!mapping.has(Target.SEX) && !mapping.has(Target.NIR)) {
            throw Refusal.at("SEX", texts.get("column.sex"));
        }
        Set<Integer> used = new HashSet<>();
        for (var one : mapping.columns().entrySet()) {
            if (!used.add(one.getValue())) {
                throw Refusal.at(one.getKey().name(), texts.get("column.twice"));
            }
        }
    }
}
