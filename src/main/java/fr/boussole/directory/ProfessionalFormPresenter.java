package fr.boussole.directory;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.team.Address;
import fr.boussole.team.Identifier;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** An entry being added or corrected. */
final class ProfessionalFormPresenter {
    final StringProperty familyName = new SimpleStringProperty("");
    final StringProperty givenName = new SimpleStringProperty("");
    final StringProperty profession = new SimpleStringProperty("");
    final StringProperty speciality = new SimpleStringProperty("");
    final StringProperty rpps = new SimpleStringProperty("");
    final StringProperty structure = new SimpleStringProperty("");
    final StringProperty street = new SimpleStringProperty("");
    final StringProperty postalCode = new SimpleStringProperty("");
    final StringProperty city = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty mobile = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty secureEmail = new SimpleStringProperty("");
    /** A number whose key is wrong is kept all the same. */
    final StringProperty rppsDoubt = new SimpleStringProperty("");

    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Optional<Professional> existing;
    private final Directory directory;
    private final Desk desk;
    private final Consumer<Professional> saved;
    private final Texts texts = Texts.beside(ProfessionalFormPresenter.class);
    private boolean saving;

    /** @param saved is told the entry once it is on disk */
    ProfessionalFormPresenter(
            Optional<Professional> existing, Directory directory, Desk desk, Consumer<Professional> saved) {
        this.existing = existing;
        this.directory = directory;
        this.desk = desk;
        this.saved = saved;
        rpps.subscribe(now -> rppsDoubt.set(Identifier.RPPS.verifies(now) ? "" : texts.get("rpps.doubt")));
        existing.ifPresent(this::fill);
    }

    private void fill(Professional one) {
        familyName.set(one.familyName());
        givenName.set(one.givenName());
        profession.set(one.profession());
        speciality.set(one.speciality());
        rpps.set(one.rpps());
        structure.set(one.place().structure());
        street.set(one.place().address().street());
        postalCode.set(one.place().address().postalCode());
        city.set(one.place().address().city());
        phone.set(Formats.phone(one.reach().phone()));
        mobile.set(Formats.phone(one.reach().mobile()));
        email.set(one.reach().email());
        secureEmail.set(one.reach().secureEmail());
    }

    void save() {
        if (saving) {
            return;
        }
        saving = true;
        refusal.set(null);
        Professional typed = typed();
        desk.background()
                .run(
                        () -> {
                            if (existing.isPresent()) {
                                return directory.save(typed);
                            }
                            Professional fresh = typed.with(directory.nextId());
                            directory.add(fresh);
                            return fresh;
                        },
                        done -> {
                            saving = false;
                            saved.accept(done);
                        },
                        this::failed);
    }

    private Professional typed() {
        return new Professional(
                existing.map(Professional::id).orElse(new ProfessionalId(0)),
                familyName.get().strip(),
                givenName.get().strip(),
                profession.get().strip(),
                speciality.get().strip(),
                rpps.get(),
                new Professional.Place(
                        structure.get().strip(),
                        new Address(
                                street.get().strip(),
                                postalCode.get().strip(),
                                city.get().strip())),
                new Professional.Reach(
                        Formats.typedPhone(phone.get()),
                        Formats.typedPhone(mobile.get()),
                        email.get().strip(),
                        secureEmail.get().strip()),
                existing.map(Professional::inUse).orElse(true),
                existing.map(Professional::version).orElse(1));
    }

    private void failed(Exception cause) {
        saving = false;
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            desk.dialogs().failed(texts.get("form.failed"), cause);
        }
    }
}
