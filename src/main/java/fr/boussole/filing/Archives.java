package fr.boussole.filing;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.Patients;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which files are to be archived, lie in the archive, or may be eliminated; puts them there and takes them out. */
public final class Archives {
    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final Patients patients;
    private final Supplier<List<PersonRecords>> records;
    private final ArchiveMapper mapper;

    /** @param records of all rooms, asked for the day of a person's last care */
    public Archives(
            Database database,
            Audit audit,
            Session session,
            Clock clock,
            Patients patients,
            Supplier<List<PersonRecords>> records) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.patients = patients;
        this.records = records;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        mapper = database.mapper(ArchiveMapper.class);
    }

    /** A file by its age. */
    public record Aged(PatientLine line, LocalDate lastCare, Optional<LocalDate> archivedOn) {
        /** Names stay out of logs. */
        @Override
        public String toString() {
            return line.toString();
        }
    }

    /** Files at hand whose last care is five years ago or more, by name. */
    public List<Aged> toArchive() {
        LocalDate today = LocalDate.now(clock);
        return aged("AT_HAND", today.minusYears(5)).stream()
                .filter(one -> new Keeping(one.lastCare()).archivable(today))
                .toList();
    }

    /** Files of the archive, by name. */
    public List<Aged> archived() {
        return aged("ARCHIVED", LocalDate.now(clock));
    }

    /** Those of the archive whose twenty years are over. */
    public List<Aged> toEliminate() {
        LocalDate today = LocalDate.now(clock);
        return archived().stream()
                .filter(one -> new Keeping(one.lastCare()).eliminable(today))
                .toList();
    }

    /** @return how many were at hand until now */
    public int archive(Collection<PatientId> ids) {
        session.require(Right.ADMIN);
        LocalDate today = LocalDate.now(clock);
        return database.together(() -> {
            int moved = 0;
            for (PatientId id : ids) {
                moved += noted(id, mapper.archive(id, today));
            }
            return moved;
        });
    }

    /** Somebody who comes back: her file lies at hand again. */
    public int takeOut(Collection<PatientId> ids) {
        session.require(Right.CARE);
        return database.together(() -> {
            int moved = 0;
            for (PatientId id : ids) {
                moved += noted(id, mapper.takeOut(id));
            }
            return moved;
        });
    }

    /** Empty for a file at hand. */
    public Optional<LocalDate> archivedOn(PatientId id) {
        session.require(Right.CARE);
        return mapper.archivedOn(id);
    }

    private int noted(PatientId id, int moved) {
        if (moved > 0) {
            patients.moved(id);
            audit.note(Audit.Action.UPDATE, "patient", id.value());
        }
        return moved;
    }

    private List<Aged> aged(String shelf, LocalDate quietSince) {
        session.require(Right.ADMIN);
        List<ArchiveMapper.Row> rows = mapper.quietSince(shelf, quietSince);
        List<Aged> aged = new ArrayList<>();
        Map<PatientId, PatientLine> lines =
                patients.lines(rows.stream().map(ArchiveMapper.Row::id).toList());
        for (ArchiveMapper.Row row : rows) {
            PatientLine line = lines.get(row.id());
            LocalDate known = known(row);
            // Only where nothing recent is known already are all rooms asked.
            if (line != null) {
                LocalDate last = known.isAfter(quietSince) ? known : latest(known, row.id());
                aged.add(new Aged(line, last, Optional.ofNullable(row.archivedOn())));
            }
        }
        return aged;
    }

    private LocalDate latest(LocalDate known, PatientId id) {
        return Stream.concat(Stream.of(known), records.get().stream().flatMap(room -> room.lastCare(id).stream()))
                .max(Comparator.naturalOrder())
                .orElse(known);
    }

    /** A file without a visit counts from the day she left, died or was included, else from the day it was made. */
    private static LocalDate known(ArchiveMapper.Row row) {
        return Stream.of(
                        Optional.ofNullable(row.lastVisit()),
                        row.status().followed() ? Optional.<LocalDate>empty() : Optional.ofNullable(row.statusSince()),
                        Optional.ofNullable(row.includedOn()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(row.createdOn());
    }
}
