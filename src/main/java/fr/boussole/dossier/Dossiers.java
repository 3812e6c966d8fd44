package fr.boussole.dossier;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.pdf.Attachments;
import fr.boussole.platform.pdf.NewFile;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Member;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything of a person that leaves as a whole: on paper, and as her complete export. */
public final class Dossiers {
    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final Sources sources;
    private final Texts texts = Texts.beside(Dossiers.class);

    /** @param records what each room keeps of a person, in the order of her printed file */
    public record Sources(Patients patients, Team team, List<PersonRecords> records) {
        public Sources {
            records = List.copyOf(records);
        }
    }

    /**
     * A document and the name it would be saved under.
     *
     * @param person whom it is about
     * @param code of her file
     */
    public record Printed(String person, String code, String fileName, byte[] pdf) {
        /** Names stay out of logs. */
        @Override
        public String toString() {
            return fileName;
        }
    }

    /** What an export held. */
    public record Exported(Path file, int tables, int papers) {}

    public Dossiers(Database database, Audit audit, Session session, Clock clock, Sources sources) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.sources = sources;
    }

    /** By the code of her file, or of one that was joined to it. */
    public Optional<PatientId> byCode(String code) {
        session.require(Right.CARE);
        return sources.patients().byCode(code);
    }

    /** As it would be printed; papers kept of her are listed in it. The journal notes that her file was read. */
    public Printed print(PersonPaper paper, PatientId person) {
        session.require(Right.CARE);
        Subject subject = subject(person);
        return new Printed(
                subject.name(),
                subject.patient().code(),
                paper.fileName(subject.patient().code()),
                switch (paper) {
                    case LIAISON -> LiaisonPdf.write(subject);
                    case COVER -> CoverPdf.write(subject, present(subject.today()));
                    case FILE -> FilePdf.write(subject, lines(subject));
                });
    }

    /** Notes in the journal that it went through the printer. */
    public void printed(PatientId person) {
        session.require(Right.CARE);
        database.together(() -> audit.note(
                Audit.Action.PRINT, "patient", sources.patients().kept(person).value()));
    }

    /**
     * Writes a document to a file; papers kept of her travel inside the complete file.
     *
     * @param replace whether somebody has agreed to lose a file of that name
     * @throws Refusal when it can't be written there, or something is there already
     */
    public void write(PersonPaper paper, PatientId person, Path file, boolean replace) {
        session.require(Right.CARE);
        Subject subject = subject(person);
        new NewFile(file, replace).write(out -> {
            if (paper == PersonPaper.FILE) {
                write(subject, out);
            } else {
                out.write(print(paper, subject.id()).pdf());
            }
        });
        note(subject);
    }

    private void write(Subject subject, OutputStream out) throws IOException {
        Attachments document = new Attachments(FilePdf.write(subject, lines(subject)), out);
        PaperNames names = new PaperNames();
        for (PersonRecords room : subject.records()) {
            room.files(
                    subject.id(),
                    (name, mediaType, words, date, bytes) -> document.add(
                            new Attachments.About(names.next("", name, mediaType), mediaType, words, date), bytes));
        }
        document.finish();
    }

    private static List<PaperLine> lines(Subject subject) {
        List<PaperLine> lines = new ArrayList<>();
        PaperNames names = new PaperNames();
        for (PersonRecords room : subject.records()) {
            try {
                room.files(
                        subject.id(),
                        (name, mediaType, words, date, bytes) ->
                                lines.add(new PaperLine(names.next("", name, mediaType), mediaType, words, date)));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return lines;
    }

    /**
     * Writes everything that is known of her into one ZIP, reads it again from the disk, and notes it.
     *
     * @param replace whether somebody has agreed to lose a file of that name
     * @throws Refusal when it can't be written there, something is there already, or {@code progress} asked to stop;
     *     then nothing was written
     */
    public Exported export(PatientId person, Path file, boolean replace, Progress progress) {
        session.require(Right.CARE);
        Subject subject = subject(person);
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Map<String, String> sums = new java.util.LinkedHashMap<>();
        new NewFile(file, replace)
                .write(
                        out -> sums.putAll(zip(new PersonZip(out, progress, now), subject)),
                        part -> ZipCheck.check(part, sums));
        note(subject);
        return new Exported(
                file,
                (int) sums.keySet().stream()
                        .filter(name -> name.startsWith("tables/"))
                        .count(),
                (int) sums.keySet().stream()
                        .filter(name -> name.startsWith("documents/"))
                        .count());
    }

    private Map<String, String> zip(PersonZip zip, Subject subject) throws IOException {
        try {
            return zip.write(subject);
        } catch (Stopped e) {
            throw new Refusal(texts.get("write.stopped"));
        }
    }

    private void note(Subject subject) {
        database.together(
                () -> audit.note(Audit.Action.EXPORT, "patient", subject.id().value()));
    }

    private Subject subject(PatientId person) {
        Patient.Whole whole = sources.patients()
                .open(sources.patients().kept(person))
                .orElseThrow(() -> new Refusal(texts.get("person.unknown")));
        return new Subject(
                whole.patient(),
                sources.team().practice(),
                sources.team()
                        .byId(session.member())
                        .map(member -> member.name().full())
                        .orElse(""),
                LocalDate.now(clock),
                sources.records());
    }

    private List<String> present(LocalDate today) {
        return sources.team().members().stream()
                .filter(member -> member.sees() && member.presence().on(today))
                .map(Member::name)
                .map(Member.Name::full)
                .toList();
    }
}
