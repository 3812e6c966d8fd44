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
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    final StringProperty what = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty otherPhone = new SimpleStringProperty("");
    final StringProperty does = new SimpleStringProperty("");
    final BooleanProperty carer = new SimpleBooleanProperty();
    final BooleanProperty trusted = new SimpleBooleanProperty();
    final BooleanProperty holdsKey = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final Optional<CircleMember> existing;

    private final PatientId person;
    private final Circle circle;
    private final Desk desk;
    private final Runnable saved;
    private final Texts texts = Texts.beside(CircleFormPresenter.class);
    private Optional<CircleMember> copied = Optional.empty();
    private boolean saving;

    CircleFormPresenter(
            PatientId person,
            Optional<CircleMember> existing,
            Circle circle,
            Directory directory,
            Desk desk,
            Runnable saved) {
        this.person = person;
        this.existing = existing;
        this.circle = circle;
        this.desk = desk;
        this.saved = saved;
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
        existing.ifPresent(this::fill);
    }

    private void fill(CircleMember one) {
        ring.set(one.ring());
        name.set(one.name());
        what.set(one.relation().isBlank() ? one.role() : one.relation());
        phone.set(Formats.phone(one.reach().phone()));
        otherPhone.set(Formats.phone(one.reach().otherPhone()));
        does.set(one.does());
        carer.set(one.marks().carer());
        trusted.set(one.marks().trusted());
        holdsKey.set(one.marks().holdsKey());
    }

    void save() {
        write(() -> {
            if (existing.isPresent()) {
                return circle.save(typed(existing.get().id()));
            }
            CircleMember fresh = typed(circle.nextId());
            circle.add(fresh);
            return fresh;
        });
    }

    /** Today; « Annuler » brings her back. */
    void end() {
        CircleMember one = existing.orElseThrow();
        desk.background()
                .run(
                        () -> circle.end(one, LocalDate.now(desk.clock())),
                        ended -> {
                            saved.run();
                            desk.notices().say(texts.get("ended", one.name()), () -> write(() -> circle.resume(ended)));
                        },
                        this::failed);
    }

    private void write(Callable<CircleMember> change) {
        if (saving) {
            return;
        }
        saving = true;
        refusal.set(null);
        desk.background()
                .run(
                        change,
                        done -> {
                            saving = false;
                            saved.run();
                        },
                        this::failed);
    }

    private CircleMember typed(CircleMemberId id) {
        Optional<CircleMember> base = copied.or(() -> existing);
        boolean personal = ring.get() == Ring.PERSONAL;
        String words = what.get().strip();
        Optional<ProfessionalId> link = base.flatMap(CircleMember::professional);
        return new CircleMember(
                id,
                existing.map(CircleMember::person).orElse(person),
                ring.get(),
                link,
                name.get().strip(),
                personal
                        ? existing.filter(one -> !one.relation().isBlank())
                                .map(CircleMember::role)
                                .orElse("")
                        : words,
                personal
                        ? words
                        : existing.filter(one -> !one.role().isBlank())
                                .map(CircleMember::relation)
                                .orElse(""),
                new CircleMember.Reach(
                        Formats.typedPhone(phone.get()),
                        Formats.typedPhone(otherPhone.get()),
                        base.map(one -> one.reach().email()).orElse(""),
                        base.map(one -> one.reach().address()).orElse("")),
                base.map(CircleMember::rpps).orElse(""),
                does.get().strip(),
                new CircleMember.Marks(carer.get(), trusted.get(), holdsKey.get()),
                existing.map(CircleMember::callRank).orElse(0),
                Optional.empty(),
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
