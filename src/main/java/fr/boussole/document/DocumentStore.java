package fr.boussole.document;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.pdf.Held;
import fr.boussole.platform.pdf.Received;
import fr.boussole.platform.text.Texts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * The bytes of papers on their way into the encrypted file and out of it, a buffer at a time. Nothing is written beside
 * it: what is refused was in a transaction that is taken back.
 */
final class DocumentStore {
    private static final int HEAD = 1024;

    private final Database database;
    private final DocumentMapper mapper;

    DocumentStore(Database database, DocumentMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /**
     * Takes a paper in; the caller holds the transaction and has written its row.
     *
     * @param most bytes it may have
     * @param known told the digest once the bytes are there, before they are looked through
     * @throws Refusal when it is too large, unreadable, or no paper we can show
     */
    Document.Content take(DocumentId id, InputStream from, long most, Consumer<String> known) {
        try (BufferedInputStream source = new BufferedInputStream(from, HEAD)) {
            source.mark(HEAD);
            Received.format(source.readNBytes(HEAD));
            source.reset();
            Arrival arrival = new Arrival(source, most);
            mapper.addContent(id, arrival);
            arrival.check();
            String sha256 = arrival.sha256Hex();
            known.accept(sha256);
            Received received = Received.check(held(id, arrival.count()));
            return new Document.Content(received.format(), arrival.count(), sha256, received.turns());
        } catch (IOException e) {
            throw new Refusal(Texts.beside(DocumentStore.class).get("incoming.unreadable"));
        }
    }

    /** Read as often and wherever it is asked, each time in a transaction of its own unless one is open. */
    Held held(DocumentId id, long length) {
        return new Held() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public <T> T open(Work<T> work) throws IOException {
                try {
                    return database.together(() -> run(id, work));
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        };
    }

    private <T> T run(DocumentId id, Held.Work<T> work) {
        try {
            return work.run(position -> {
                InputStream content = mapper.content(id);
                content.skipNBytes(position);
                return content;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands the bytes over, and answers only when they are those that were taken in.
     *
     * @throws Refusal when they are not
     */
    <T> T read(Document document, Documents.Reader<T> reader) throws IOException {
        return held(document.id(), document.content().size()).open(place -> {
            try (Arrival leaving = new Arrival(place.from(0), Long.MAX_VALUE)) {
                T result = reader.read(leaving);
                leaving.transferTo(OutputStream.nullOutputStream());
                leaving.check();
                if (!leaving.sha256Hex().equals(document.content().sha256())) {
                    throw new Refusal(Texts.beside(DocumentStore.class).get("document.altered"));
                }
                return result;
            }
        });
    }
}
