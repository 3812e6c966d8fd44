package fr.boussole.document;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A person's papers as they leave with her file: what is known of each, and each one's bytes as a stream. */
public final class DocumentRecords implements PersonRecords {
    private final Documents documents;
    private final Team team;
    private final Texts texts = Texts.beside(DocumentRecords.class);

    public DocumentRecords(Documents documents, Team team) {
        this.documents = documents;
        this.team = team;
    }

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public String title() {
        return texts.get("tab.title");
    }

    /** Only a photograph of a wound tells that somebody was there; other papers come from elsewhere. */
    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        return documents.of(person).stream()
                .filter(one -> one.kind() == DocumentKind.WOUND_PHOTO)
                .map(Document::date)
                .findFirst();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        Map<MemberId, String> codes = team.members().stream().collect(Collectors.toMap(Member::id, Member::code));
        return List.of(new Extract(
                "documents",
                List.of(
                        "date",
                        "kind",
                        "title",
                        "file",
                        "media_type",
                        "bytes",
                        "sha256",
                        "added_at",
                        "added_by",
                        "withdrawn_at",
                        "withdrawn_why"),
                documents.all(person).stream()
                        .map(one -> List.of(
                                one.date().toString(),
                                one.kind().name().toLowerCase(Locale.ROOT),
                                one.title(),
                                documents.fileName(one),
                                one.content().format().mediaType(),
                                Long.toString(one.content().size()),
                                one.content().sha256(),
                                one.added().at().toString(),
                                codes.getOrDefault(one.added().by(), ""),
                                one.withdrawal().map(w -> w.at().toString()).orElse(""),
                                one.withdrawal().map(Document.Withdrawal::why).orElse("")))
                        .toList()));
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        List<Document> kept = documents.of(person);
        if (kept.isEmpty()) {
            return;
        }
        sheet.table(new Table(
                List.of(
                        new Table.Column(texts.get("tab.date"), 0, Align.LEFT),
                        new Table.Column(texts.get("form.kind"), 1, Align.LEFT),
                        new Table.Column(texts.get("form.title"), 3, Align.LEFT)),
                kept.stream()
                        .map(one -> List.of(Formats.date(one.date()), texts.of(one.kind()), one.title()))
                        .toList()));
    }

    /** Withdrawn ones too: it is all that is kept of her. */
    @Override
    public void files(PatientId person, Files taker) throws IOException {
        for (Document one : documents.all(person)) {
            documents.read(one.id(), bytes -> {
                taker.take(
                        documents.fileName(one),
                        one.content().format().mediaType(),
                        texts.get("records.words", texts.of(one.kind()), one.title()),
                        one.date(),
                        bytes);
                return true;
            });
        }
    }

    @Override
    public Optional<String> fieldName(String entity, String field) {
        if (!entity.equals("document")) {
            return Optional.empty();
        }
        return switch (field) {
            case "kind" -> Optional.of(texts.get("form.kind"));
            case "title" -> Optional.of(texts.get("form.title"));
            case "date" -> Optional.of(texts.get("tab.date"));
            case "withdrawn" -> Optional.of(texts.get("withdraw.why"));
            default -> Optional.empty();
        };
    }
}
