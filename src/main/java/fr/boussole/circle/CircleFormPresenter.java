package fr.boussole.circle;

import fr.boussole.directory.Directory;
import fr.boussole.directory.Professional;
import fr.boussole.directory.ProfessionalId;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.TypeAhead;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Somebody around a person being added or corrected, free or copied from the directory. */
final class CircleFormPresenter {
    private static final int MATCHES = 8;

    final TypeAhead<Professional> search;
    final ObjectProperty<Ring> ring = new SimpleObjectProperty<>(Ring.PERSONAL);
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty relation = new SimpleStringProperty("");
    final StringProperty role = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty otherPhone = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final StringProperty rpps = new SimpleStringProperty("");
    final StringProperty does = new SimpleStringProperty("");
    final BooleanProperty carer = new SimpleBooleanProperty();
    final BooleanProperty trusted = new SimpleBooleanProperty();
    final BooleanProperty holdsKey = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final Optional<CircleMember> existing;

    private final PatientId person;
    private final Circle circle;
    private final Desk desk;
    private final Runnable close;
    private final Runnable changed;
    private final CircleChanges changes;
    private final Texts texts = Texts.beside(CircleFormPresenter.class);
    private Optional<CircleMember> copied = Optional.empty();
    private boolean saving;

    /**
     * @param close takes the form away
     * @param changed called after each change, also by « Annuler » later
     */
    CircleFormPresenter(
            PatientId person,
            Optional<CircleMember> existing,
            Circle circle,
            Directory directory,
            Desk desk,
            Runnable close,
            Runnable changed) {
        this.person = person;
        this.existing = existing;
        this.circle = circle;
        this.desk = desk;
        this.close = close;
        this.changed = changed;
        changes = new CircleChanges(circle, desk, changed);
        search = new TypeAhead<>(
                desk.background(),
                typed -> directory.search(typed, MATCHES),
                one -> texts.get(
                        "match", one.name(), one.work(), one.place().address().city()),
                cause -> desk.dialogs().failed(texts.get("failed"), cause));
        search.chosenProperty().subscribe(chosen -> {
            if (chosen != null) {
                copied = Optional.of(CircleMember.of(chosen, person));
                copied.ifPresent(this::fill);
            }
        });
        existing.ifPresent(one -> {
            fill(one);
            fillRest(one);
        });
    }

    private void fill(CircleMember one) {
        ring.set(one.ring());
        name.set(one.name());
        relation.set(one.relation());
        role.set(one.role());
        phone.set(Formats.phone(one.reach().phone()));
        otherPhone.set(Formats.phone(one.reach().otherPhone()));
        email.set(one.reach().email());
        address.set(one.reach().address());
        rpps.set(one.rpps());
    }

    private void fillRest(CircleMember one) {
        does.set(one.does());
        carer.set(one.marks().carer());
        trusted.set(one.marks().trusted());
        holdsKey.set(one.marks().holdsKey());
    }

    /** Keeps what was typed; a refusal leaves the form as it is. */
    void save() {
        if (saving) {
            return;
        }
        saving = true;
        refusal.set(null);
        desk.background()
                .run(
                        () -> {
                            if (existing.isPresent()) {
                                return circle.save(typed(existing.get().id()));
                            }
                            CircleMember fresh = typed(circle.nextId());
                            circle.add(fresh);
                            return fresh;
                        },
                        done -> {
                            saving = false;
                            close.run();
                            changed.run();
                            if (existing.isEmpty()) {
                                changes.added(done);
                            }
                        },
                        this::failed);
    }

    /** As of today; « Annuler » brings her back. */
    void end() {
        close.run();
        changes.end(existing.orElseThrow());
    }

    void resume() {
        close.run();
        changes.resume(existing.orElseThrow());
    }

    private CircleMember typed(CircleMemberId id) {
        Optional<ProfessionalId> link = copied.or(() -> existing).flatMap(CircleMember::professional);
        return new CircleMember(
                id,
                existing.map(CircleMember::person).orElse(person),
                ring.get(),
                link,
                name.get().strip(),
                role.get().strip(),
                relation.get().strip(),
                new CircleMember.Reach(
                        Formats.typedPhone(phone.get()),
                        Formats.typedPhone(otherPhone.get()),
                        email.get().strip(),
                        address.get().strip()),
                rpps.get(),
                does.get().strip(),
                new CircleMember.Marks(carer.get(), trusted.get(), holdsKey.get()),
                existing.map(CircleMember::callRank).orElse(0),
                existing.flatMap(CircleMember::endedOn),
                existing.map(CircleMember::version).orElse(1));
    }

    private void failed(Exception cause) {
        saving = false;
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            desk.dialogs().failed(texts.get("failed"), cause);
        }
    }
}
