package fr.boussole.document;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One or more files about to be attached, and what she says of them. */
final class AttachPresenter {
    private static final List<String> ENDINGS = List.of("pdf", "jpg", "jpeg", "png");

    final ObservableList<Incoming> files = FXCollections.observableArrayList();
    final StringProperty names = new SimpleStringProperty("");
    final ObjectProperty<DocumentKind> kind = new SimpleObjectProperty<>(DocumentKind.PRESCRIPTION);
    final StringProperty title = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Document> known = new SimpleObjectProperty<>();
    final BooleanProperty busy = new SimpleBooleanProperty();
    /** A single file has a title of its own; several keep their names. */
    final BooleanProperty several = new SimpleBooleanProperty();

    private final PatientId patient;
    private final Documents documents;
    private final Desk desk;
    private final Consumer<Document> attached;
    private final Texts texts = Texts.beside(AttachPresenter.class);

    /** @param attached told of the last one once all are kept, or of the one that was there already */
    AttachPresenter(PatientId patient, Documents documents, Desk desk, Consumer<Document> attached) {
        this.patient = patient;
        this.documents = documents;
        this.desk = desk;
        this.attached = attached;
        date.set(LocalDate.now(desk.clock()));
    }

    void choose() {
        desk.dialogs().chooseOpenFile(texts.get("attach.title"), ENDINGS, file -> take(List.of(Incoming.of(file))));
    }

    /** Dropped, pasted or chosen; nothing says so. */
    void take(List<Incoming> taken) {
        refusal.set(taken.isEmpty() ? new Refusal(texts.get("attach.nothing")) : null);
        known.set(null);
        if (!taken.isEmpty()) {
            files.setAll(taken);
            several.set(taken.size() > 1);
            names.set(taken.stream().map(Incoming::name).collect(Collectors.joining(texts.get("attach.between"))));
            title.set(taken.size() > 1 ? "" : DraftCheck.title(taken.getFirst().name()));
        }
    }

    void save() {
        if (busy.get()) {
            return;
        }
        LocalDate day = date.get();
        known.set(null);
        refusal.set(
                files.isEmpty()
                        ? new Refusal(texts.get("attach.none"))
                        : day == null ? Refusal.at("date", texts.get("attach.date.missing")) : null);
        if (refusal.get() != null || day == null) {
            return;
        }
        busy.set(true);
        Draft draft = new Draft(kind.get(), several.get() ? "" : title.get(), day);
        List<Incoming> all = List.copyOf(files);
        desk.background().run(() -> add(draft, all), this::done, this::failed);
    }

    /**
     * What was kept until one was refused.
     *
     * @param left files not kept, the refused one first
     */
    private record Result(List<Document> kept, @Nullable Refusal why, List<Incoming> left) {}

    private Result add(Draft draft, List<Incoming> all) {
        List<Document> kept = new ArrayList<>();
        for (Incoming one : all) {
            try {
                kept.add(documents.add(patient, draft, one));
            } catch (Refusal refused) {
                return new Result(kept, refused, all.subList(kept.size(), all.size()));
            }
        }
        return new Result(kept, null, List.of());
    }

    private void done(Result result) {
        busy.set(false);
        Refusal why = result.why();
        if (!result.kept().isEmpty()) {
            said(result.kept());
        }
        if (why == null) {
            attached.accept(result.kept().getLast());
            return;
        }
        String typed = title.get();
        boolean one = files.size() == 1;
        take(result.left());
        if (one) {
            title.set(typed);
        }
        refusal.set(
                one
                        ? why
                        : new Refusal(
                                texts.get("attach.stopped", files.getFirst().name(), why.sentence())));
        known.set(why instanceof KnownDocument same ? same.existing() : null);
    }

    private void said(List<Document> kept) {
        String sentence = kept.size() == 1
                ? texts.get("attach.done", kept.getFirst().title())
                : texts.get("attach.done.several", kept.size());
        desk.notices()
                .say(
                        sentence,
                        () -> desk.background()
                                .run(
                                        () -> {
                                            kept.forEach(
                                                    one -> documents.withdraw(one, texts.get("attach.undone.why")));
                                            return kept.getLast();
                                        },
                                        last -> {
                                            desk.notices().say(texts.get("attach.undone"));
                                            attached.accept(last);
                                        },
                                        cause -> desk.dialogs().failed(texts.get("change.failed"), cause)));
    }

    private void failed(Exception cause) {
        busy.set(false);
        desk.dialogs().failed(texts.get("attach.failed"), cause);
    }

    /** The one that is there already serves; a withdrawn one comes back. */
    void takeKnown() {
        Document existing = known.get();
        if (existing != null) {
            desk.background()
                    .run(() -> existing.withdrawn() ? documents.takeBack(existing) : existing, attached, this::failed);
        }
    }
}
