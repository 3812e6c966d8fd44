package fr.boussole.team;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The practice as it stands in the form: everything as typed. */
final class PracticeDraftPresenter {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<PracticeKind> kind = new SimpleObjectProperty<>(PracticeKind.CABINET);
    final StringProperty street = new SimpleStringProperty("");
    final StringProperty postalCode = new SimpleStringProperty("");
    final StringProperty city = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty finess = new SimpleStringProperty("");
    final StringProperty siret = new SimpleStringProperty("");
    final StringProperty iban = new SimpleStringProperty("");
    final StringProperty holder = new SimpleStringProperty("");
    final StringProperty mentions = new SimpleStringProperty("");

    void of(Practice practice) {
        Practice.Registration numbers = practice.registration();
        name.set(practice.name());
        kind.set(practice.kind());
        street.set(practice.address().street());
        postalCode.set(practice.address().postalCode());
        city.set(practice.address().city());
        phone.set(Formats.phone(practice.reach().phone()));
        email.set(practice.reach().email());
        finess.set(numbers.finess());
        siret.set(numbers.siret());
        iban.set(numbers.account().iban());
        holder.set(numbers.account().holder());
        mentions.set(
                practice.legalMentions().isBlank()
                        ? Texts.beside(PracticeDraftPresenter.class).get("practice.mentions.usual")
                        : practice.legalMentions());
    }

    Practice practice(int version) {
        return new Practice(
                name.get().strip(),
                kind.get(),
                new Address(
                        street.get().strip(),
                        postalCode.get().strip(),
                        city.get().strip()),
                new Practice.Reach(Formats.typedPhone(phone.get()), email.get().strip()),
                new Practice.Registration(
                        Identifier.compact(finess.get()),
                        Identifier.compact(siret.get()),
                        new Practice.Account(
                                Identifier.compact(iban.get()), holder.get().strip())),
                mentions.get().strip(),
                version);
    }

    /** All that is typed, to see whether anything has changed. */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        values.add(kind.get());
        for (StringProperty text :
                List.of(name, street, postalCode, city, phone, email, finess, siret, iban, holder, mentions)) {
            values.add(text.get());
        }
        return values;
    }
}
