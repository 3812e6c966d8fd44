package fr.boussole.document;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.pdf.Format;
import fr.boussole.platform.pdf.Held;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.pdf.PhotoFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything the rest of the program may do with papers kept of people. */
public final class Documents {
    private static final int LONGEST_WHY = 300;
    private static final int PORTRAIT_PIXELS = 192;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final FieldHistory history;
    private final DocumentMapper mapper;
    private final DocumentStore store;
    private final DocumentLimit limit;
    private final DraftCheck check;
    private final Texts texts = Texts.beside(Documents.class);

    public Documents(Database database, Audit audit, Session session, Clock clock, FieldHistory history) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.history = history;
        database.key(DocumentId.class, DocumentId::new, DocumentId::value);
        mapper = database.mapper(DocumentMapper.class);
        store = new DocumentStore(database, mapper);
        limit = new DocumentLimit(database, audit, session);
        check = new DraftCheck(clock);
    }

    /** Uses a paper's bytes as they stream out of the store. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /** One paper of an import, by the member who brought it. */
    public record Import(PatientId patient, MemberId member, Draft draft, Incoming file) {}

    /**
     * Keeps a paper.
     *
     * @param fileName gives the title when the draft has none
     * @param from read to its end and closed
     * @throws KnownDocument when this person's file holds the very same bytes
     * @throws Refusal when the draft lacks something, or the content is too large, unreadable, not a PDF, JPEG or PNG,
     *     damaged or hostile; nothing is kept then
     */
    public Document add(PatientId patient, Draft draft, String fileName, InputStream from) {
        session.require(Right.CARE);
        return database.together(() -> {
            Document added = write(patient, session.member(), draft, fileName, from);
            audit.note(Audit.Action.CREATE, "document", added.id().value());
            return added;
        });
    }

    /** The same of a file or of a picture just copied. */
    public Document add(PatientId patient, Draft draft, Incoming file) {
        return add(patient, draft, file.name(), open(file));
    }

    /** All of an import, or none; one note in the journal. @return how many were written */
    public long addAll(Iterable<Import> papers) {
        session.require(Right.ADMIN);
        return database.together(() -> {
            long written = 0;
            for (Import one : papers) {
                write(one.patient(), one.member(), one.draft(), one.file().name(), open(one.file()));
                written++;
            }
            audit.note(Audit.Action.IMPORT, "document", written);
            return written;
        });
    }

    private InputStream open(Incoming file) {
        try {
            return file.bytes().open();
        } catch (IOException e) {
            throw new Refusal(texts.get("incoming.unreadable"));
        }
    }

    private Document write(PatientId patient, MemberId member, Draft typed, String fileName, InputStream from) {
        Draft draft = check.check(typed, fileName);
        DocumentId id = new DocumentId(mapper.nextId());
        Document document = new Document(
                id,
                patient,
                draft,
                new Document.Content(Format.PDF, 0, "", 0),
                new Document.Added(now(), member),
                Optional.empty(),
                1);
        mapper.add(DocumentMapper.DocumentRow.of(document));
        Document.Content content = store.take(
                id,
                from,
                limit.bytes(),
                sha256 -> mapper.same(patient, sha256).ifPresent(row -> {
                    throw known(row.document());
                }));
        mapper.seal(id, content.format().mediaType(), content.size(), content.sha256(), content.turns());
        return byId(id).orElseThrow();
    }

    private KnownDocument known(Document existing) {
        return new KnownDocument(
                texts.get(
                        existing.withdrawn() ? "document.known.withdrawn" : "document.known",
                        existing.title(),
                        Formats.date(existing.date())),
                existing);
    }

    /** Newest first, without those withdrawn. */
    public List<Document> of(PatientId person) {
        return all(person).stream().filter(one -> !one.withdrawn()).toList();
    }

    /** Newest first, with those withdrawn. */
    public List<Document> all(PatientId person) {
        session.require(Right.CARE);
        return list(mapper.of(person));
    }

    public Optional<Document> byId(DocumentId id) {
        session.require(Right.CARE);
        return mapper.byId(id).map(DocumentMapper.DocumentRow::document);
    }

    /** Those that are there, newest first. */
    public List<Document> byIds(Collection<DocumentId> ids) {
        session.require(Right.CARE);
        return ids.isEmpty() ? List.of() : list(mapper.byIds(ids));
    }

    private static List<Document> list(List<DocumentMapper.DocumentRow> rows) {
        return rows.stream().map(DocumentMapper.DocumentRow::document).toList();
    }

    /**
     * Streams a paper out.
     *
     * @return what {@code reader} answers, once all bytes proved to be those that came in
     * @throws Refusal when they are not, or there is no such paper
     */
    public <T> T read(DocumentId id, Reader<T> reader) throws IOException {
        session.require(Right.CARE);
        return store.read(find(id), reader);
    }

    /** Opens a paper to be looked at: checked against its digest, noted in the journal. */
    public Paper open(DocumentId id) throws IOException {
        session.require(Right.CARE);
        Document document = find(id);
        store.read(document, in -> true);
        database.together(() -> audit.note(Audit.Action.READ, "document", id.value()));
        String name = fileName(document);
        Held held = store.held(id, document.content().size());
        return document.content().format() == Format.PDF
                ? new PdfFile(name, held)
                : new PhotoFile(name, document.content().format(), held);
    }

    /** A name that tells the day and the kind, and nobody's name: {@code 2026-11-03-ordonnance-12.pdf}. */
    public String fileName(Document document) {
        return document.date() + "-"
                + Formats.searchKey(texts.of(document.kind())).replace(' ', '-') + "-"
                + document.id().value() + "." + document.content().format().ending();
    }

    /** She printed it, or wrote it to a file of her choice. */
    public void noteUse(DocumentId id, Audit.Action action) {
        session.require(Right.CARE);
        database.together(() -> audit.note(action, "document", id.value()));
    }

    /**
     * Another kind, title or date.
     *
     * @throws Refusal at a field, or when someone else changed it since it was read
     */
    public Document save(Document changed) {
        session.require(Right.CARE);
        return change(changed.with(check.check(changed.about())));
    }

    /** It was a mistake: kept, and shown on demand only. @throws Refusal at {@code why}, or as {@link #save} */
    public Document withdraw(Document document, String why) {
        session.require(Right.CARE);
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_WHY) {
            throw Refusal.at("why", texts.get("document.why.missing"));
        }
        return change(standing(document, Optional.of(new Document.Withdrawal(now(), reason))));
    }

    /** It was none. @throws Refusal as {@link #save} */
    public Document takeBack(Document document) {
        session.require(Right.CARE);
        return change(standing(document, Optional.empty()));
    }

    private static Document standing(Document one, Optional<Document.Withdrawal> withdrawal) {
        return new Document(
                one.id(), one.patient(), one.about(), one.content(), one.added(), withdrawal, one.version());
    }

    private Document change(Document changed) {
        return database.together(() -> {
            Document before = find(changed.id());
            if (mapper.save(DocumentMapper.DocumentRow.of(changed)) == 0) {
                throw new Refusal(texts.get("document.changed.meanwhile"));
            }
            DocumentId id = changed.id();
            history.note(before.patient(), "document", id.value(), Noted.of(before), Noted.of(changed));
            audit.note(
                    changed.withdrawn() && !before.withdrawn() ? Audit.Action.DELETE : Audit.Action.UPDATE,
                    "document",
                    id.value());
            return find(id);
        });
    }

    /**
     * How she wants to see it from now on; changes nothing of the paper, so nothing is noted.
     *
     * @param quarters turns to the right
     */
    public void turn(DocumentId id, int quarters) {
        session.require(Right.CARE);
        database.together(() -> mapper.turn(id, Math.floorMod(quarters, 4)));
    }

    /** Her newest photograph, small, as PNG; for those who show her file. */
    public Optional<byte[]> portrait(PatientId person) {
        Optional<Document> newest = of(person).stream()
                .filter(one ->
                        one.kind() == DocumentKind.PORTRAIT && one.content().format() != Format.PDF)
                .findFirst();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Document.Content content = newest.get().content();
        try {
            return Optional.of(
                    new PhotoFile("", content.format(), store.held(newest.get().id(), content.size()))
                            .small(PORTRAIT_PIXELS, content.turns()));
        } catch (IOException | Refusal damaged) {
            return Optional.empty();
        }
    }

    /** How large one may be. */
    public DocumentLimit limit() {
        return limit;
    }

    private Document find(DocumentId id) {
        return mapper.byId(id)
                .map(DocumentMapper.DocumentRow::document)
                .orElseThrow(() -> new Refusal(texts.get("document.unknown")));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
