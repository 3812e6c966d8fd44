package fr.boussole.filing;

import fr.boussole.patient.Inclusion;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.TypedDate;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.PdfUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What she was told, whether she shares, the corrections she asks for. */
final class RightsPresenter {
    /** « Information donnée le … », or not yet. */
    final StringProperty informed = new SimpleStringProperty("");

    final BooleanProperty shares = new SimpleBooleanProperty(true);
    /** Opposed or not, in words. */
    final StringProperty sharing = new SimpleStringProperty("");

    final ObservableList<AddendaPdf.Line> addenda = FXCollections.observableArrayList();
    final StringProperty askedOn = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final PatientId person;
    private final FilingFeature.Services services;
    private final Desk desk;
    private final Runnable changed;
    private final Texts texts = Texts.beside(RightsPresenter.class);

    RightsPresenter(PatientId person, FilingFeature.Services services, Desk desk, Runnable changed) {
        this.person = person;
        this.services = services;
        this.desk = desk;
        this.changed = changed;
    }

    private PersonalRights rights() {
        return services.told().rights();
    }

    private record Read(Inclusion inclusion, List<AddendaPdf.Line> addenda) {}

    void load() {
        desk.background()
                .run(() -> new Read(rights().inclusion(person), rights().lines(person)), this::show, this::fail);
    }

    private void show(Read read) {
        informed.set(read.inclusion()
                .informedOn()
                .map(day -> texts.get("informed.on", Formats.date(day)))
                .orElse(texts.get("informed.not")));
        shares.set(read.inclusion().sharesData());
        sharing.set(read.inclusion().sharesData() ? texts.get("sharing.yes") : texts.get("sharing.no"));
        addenda.setAll(read.addenda());
        if (askedOn.get().isEmpty()) {
            askedOn.set(Formats.date(LocalDate.now(desk.clock())));
        }
    }

    boolean unsaved() {
        return !words.get().isBlank();
    }

    /** She opposes, or takes her opposition back: at once, with « Annuler ». */
    void turnSharing() {
        boolean now = !shares.get();
        change(() -> rights().share(person, now), now ? texts.get("sharing.said.yes") : texts.get("sharing.said.no"));
    }

    /** The information was given today. */
    void noteInformed() {
        change(() -> rights().informed(person), texts.get("informed.said"));
    }

    private void change(Supplier<Inclusion> work, String sentence) {
        desk.background()
                .run(
                        work::get,
                        before -> {
                            desk.notices().say(sentence, () -> putBack(before));
                            again();
                        },
                        this::fail);
    }

    private void putBack(Inclusion before) {
        desk.background()
                .run(
                        () -> {
                            rights().putBack(person, before);
                            return true;
                        },
                        done -> again(),
                        this::fail);
    }

    /** Signed and added; what is written cannot be changed any more. */
    void addAddendum() {
        refusal.set(null);
        Optional<LocalDate> day = TypedDate.recent(askedOn.get());
        if (day.isEmpty()) {
            refusal.set(Refusal.at("askedOn", texts.get("date.unreadable")));
            return;
        }
        String said = words.get();
        desk.background()
                .run(
                        () -> {
                            services.told().addenda().add(person, day.get(), said);
                            return true;
                        },
                        done -> {
                            words.set("");
                            desk.notices().say(texts.get("addendum.added"));
                            load();
                        },
                        this::fail);
    }

    void notice(Consumer<PdfFile> shown) {
        paper(() -> new PdfFile(texts.get("notice.file"), rights().notice(person)), shown);
    }

    void corrections(Consumer<PdfFile> shown) {
        paper(() -> new PdfFile(texts.get("addenda.file"), rights().corrections(person)), shown);
    }

    private void paper(Callable<PdfFile> work, Consumer<PdfFile> shown) {
        desk.background().run(work, shown, this::fail);
    }

    /** In the background. */
    void used(Paper file, PdfUse use) {
        if (use == PdfUse.PRINTED) {
            rights().printed(person);
        }
    }

    private void again() {
        load();
        changed.run();
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused && refused.field().isPresent()) {
            refusal.set(refused);
        } else if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("failed"), cause);
        }
    }
}
