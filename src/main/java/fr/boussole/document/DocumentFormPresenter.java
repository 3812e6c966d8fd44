package fr.boussole.document;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One paper described otherwise, or withdrawn. */
final class DocumentFormPresenter {
    final ObjectProperty<DocumentKind> kind = new SimpleObjectProperty<>(DocumentKind.OTHER);
    final StringProperty title = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    final StringProperty why = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Document document;
    private final Documents documents;
    private final Desk desk;
    private final Consumer<Document> saved;
    private final Texts texts = Texts.beside(DocumentFormPresenter.class);

    /** @param saved told each time something was written, also when it is undone */
    DocumentFormPresenter(Document document, Documents documents, Desk desk, Consumer<Document> saved) {
        this.document = document;
        this.documents = documents;
        this.desk = desk;
        this.saved = saved;
        kind.set(document.kind());
        title.set(document.title());
        date.set(document.date());
    }

    void save() {
        LocalDate day = date.get();
        if (day == null) {
            refusal.set(Refusal.at("date", texts.get("attach.date.missing")));
            return;
        }
        Document wanted = document.with(new Draft(kind.get(), title.get(), day));
        write(() -> documents.save(wanted), texts.get("form.saved"), now -> documents.save(now.with(document.about())));
    }

    void withdraw() {
        String reason = why.get();
        write(
                () -> documents.withdraw(document, reason),
                texts.get("withdraw.done", document.title()),
                documents::takeBack);
    }

    /** It was no mistake. */
    void takeBack() {
        String reason = document.withdrawal().map(Document.Withdrawal::why).orElse("");
        write(
                () -> documents.takeBack(document),
                texts.get("withdraw.back", document.title()),
                now -> documents.withdraw(now, reason));
    }

    private interface Undo {
        Document undo(Document written);
    }

    private void write(Callable<Document> change, String sentence, Undo undo) {
        refusal.set(null);
        desk.background()
                .run(
                        change,
                        written -> {
                            desk.notices()
                                    .say(
                                            sentence,
                                            () -> desk.background()
                                                    .run(
                                                            () -> undo.undo(written),
                                                            back -> {
                                                                desk.notices().say(texts.get("form.undone"));
                                                                saved.accept(back);
                                                            },
                                                            this::failed));
                            saved.accept(written);
                        },
                        this::failed);
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
        } else {
            desk.dialogs().failed(texts.get("change.failed"), cause);
        }
    }
}
