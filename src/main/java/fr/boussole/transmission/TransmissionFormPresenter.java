package fr.boussole.transmission;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.TypeAhead;
import fr.boussole.transmission.Transmission.Content;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A transmission being written. What is typed stays until it is saved or given up, also when the form is put away. */
final class TransmissionFormPresenter {
    final BooleanProperty open = new SimpleBooleanProperty();
    final ObjectProperty<TransmissionKind> kind = new SimpleObjectProperty<>(TransmissionKind.FOCUS);
    final TypeAhead<TargetOffers.Offer> target;
    /** Names of the problems acted on with her, to be taken at once. */
    final ObservableList<String> ofPlan = FXCollections.observableArrayList();

    final StringProperty data = new SimpleStringProperty("");
    final StringProperty actions = new SimpleStringProperty("");
    final StringProperty results = new SimpleStringProperty("");
    final StringProperty illness = new SimpleStringProperty("");
    final StringProperty treatment = new SimpleStringProperty("");
    final StringProperty experience = new SimpleStringProperty("");
    final StringProperty surroundings = new SimpleStringProperty("");
    final StringProperty development = new SimpleStringProperty("");
    final BooleanProperty urgent = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final PatientId person;
    private final Transmissions transmissions;
    private final TargetOffers offers;
    private final Desk desk;
    private final Runnable saved;
    private final Texts texts = Texts.beside(TransmissionFormPresenter.class);

    /** @param saved called once it is on the disk, and when it was taken back */
    TransmissionFormPresenter(PatientId person, TransmissionFeature.Services services, Desk desk, Runnable saved) {
        this.person = person;
        transmissions = services.transmissions();
        offers = new TargetOffers(person, transmissions, services.plans());
        this.desk = desk;
        this.saved = saved;
        target = new TypeAhead<>(
                desk.background(),
                offers::of,
                TargetOffers.Offer::name,
                // Offers are a comfort: without them she types on.
                cause -> {});
        target.offered(one -> switch (one.kind()) {
            case PLAN -> texts.get("offer.plan", one.name());
            case PROBLEM -> texts.get("offer.problem", one.name());
            case TYPED, FREE -> one.name();
        });
    }

    private Stream<StringProperty> all() {
        return Stream.of(data, actions, results, illness, treatment, experience, surroundings, development);
    }

    /** Something is typed. */
    boolean unsaved() {
        return !target.textProperty().get().isBlank()
                || all().anyMatch(text -> !text.get().isBlank());
    }

    void open() {
        open.set(true);
        desk.background()
                .run(
                        offers::ofPlan,
                        found -> ofPlan.setAll(
                                found.stream().map(one -> one.name()).toList()),
                        cause -> ofPlan.clear());
    }

    /** One of {@link #ofPlan}. */
    void about(String problem) {
        target.choose(new TargetOffers.Offer(problem, TargetOffers.Kind.PLAN));
    }

    /** The form goes, what is typed stays. */
    void putAway() {
        open.set(false);
    }

    /** Gives up what is typed; « Annuler » brings it back. */
    void giveUp() {
        Content draft = content();
        boolean something = unsaved();
        clear();
        open.set(false);
        if (something) {
            desk.notices().say(texts.get("draft.gone"), () -> bringBack(draft));
        }
    }

    void save() {
        if (busy.get()) {
            return;
        }
        Content content = content();
        refusal.set(null);
        busy.set(true);
        desk.background()
                .run(
                        () -> transmissions.write(person, content),
                        id -> {
                            busy.set(false);
                            clear();
                            open.set(false);
                            desk.notices()
                                    .say(
                                            content.kind().macro()
                                                    ? texts.get("write.done.macro")
                                                    : texts.get(
                                                            "write.done",
                                                            content.target().strip()),
                                            () -> withdraw(id, content));
                            saved.run();
                        },
                        cause -> {
                            busy.set(false);
                            fail(cause);
                        });
    }

    private void withdraw(TransmissionId id, Content content) {
        desk.background()
                .run(
                        () -> {
                            transmissions.withdraw(id);
                            return true;
                        },
                        done -> {
                            bringBack(content);
                            saved.run();
                        },
                        cause -> {
                            if (cause instanceof Refusal refused) {
                                desk.notices().say(refused.sentence());
                            } else {
                                desk.dialogs().failed(texts.get("withdraw.failed"), cause);
                            }
                        });
    }

    /** To be typed on; never over something newer. */
    private void bringBack(Content draft) {
        if (unsaved()) {
            return;
        }
        kind.set(draft.kind());
        if (!draft.target().isBlank()) {
            target.choose(new TargetOffers.Offer(draft.target(), TargetOffers.Kind.TYPED));
        }
        data.set(draft.dar().data());
        actions.set(draft.dar().actions());
        results.set(draft.dar().results());
        illness.set(draft.overview().illness());
        treatment.set(draft.overview().treatment());
        experience.set(draft.overview().experience());
        surroundings.set(draft.overview().surroundings());
        development.set(draft.overview().development());
        urgent.set(draft.urgent());
        open.set(true);
    }

    /** A macro-target has its five headings in place of the data. What the other kind holds stays typed. */
    private Content content() {
        boolean macro = kind.get().macro();
        return new Content(
                kind.get(),
                target.textProperty().get(),
                new Transmission.Dar(macro ? "" : data.get(), actions.get(), results.get()),
                macro
                        ? new Transmission.Overview(
                                illness.get(), treatment.get(), experience.get(), surroundings.get(), development.get())
                        : Transmission.Overview.NONE,
                urgent.get());
    }

    private void clear() {
        target.clear();
        all().forEach(text -> text.set(""));
        urgent.set(false);
        kind.set(TransmissionKind.FOCUS);
        refusal.set(null);
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            desk.dialogs().failed(texts.get("write.failed"), cause);
        }
    }
}
