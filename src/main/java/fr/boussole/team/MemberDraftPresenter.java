package fr.boussole.team;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A member as she stands in the form: everything as typed. */
final class MemberDraftPresenter {
    final StringProperty givenName = new SimpleStringProperty("");
    final StringProperty familyName = new SimpleStringProperty("");
    final StringProperty code = new SimpleStringProperty("");
    final ObjectProperty<Profession> profession = new SimpleObjectProperty<>(Profession.NURSE);
    final Map<Right, BooleanProperty> rights = new EnumMap<>(Right.class);
    final StringProperty rpps = new SimpleStringProperty("");
    final StringProperty amNumber = new SimpleStringProperty("");
    final StringProperty siret = new SimpleStringProperty("");
    final StringProperty iban = new SimpleStringProperty("");
    final BooleanProperty soleTrader = new SimpleBooleanProperty();
    final ObjectProperty<Optional<MemberId>> billsFor = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final IntegerProperty colour = new SimpleIntegerProperty(1);
    final ObjectProperty<@Nullable LocalDate> startedOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> endedOn = new SimpleObjectProperty<>();

    MemberDraftPresenter() {
        for (Right right : Right.values()) {
            rights.put(right, new SimpleBooleanProperty());
        }
    }

    BooleanProperty right(Right right) {
        return Objects.requireNonNull(rights.get(right));
    }

    void clear(int freeColour, LocalDate today) {
        for (StringProperty text : texts()) {
            text.set("");
        }
        profession.set(Profession.NURSE);
        rights.forEach((right, has) -> has.set(right == Right.CARE));
        soleTrader.set(false);
        billsFor.set(Optional.empty());
        colour.set(freeColour);
        startedOn.set(today);
        endedOn.set(null);
    }

    void of(Member member) {
        Member.Details details = member.details();
        givenName.set(member.name().given());
        familyName.set(member.name().family());
        code.set(member.code());
        profession.set(member.profession());
        rights.forEach((right, has) -> has.set(member.may(right)));
        rpps.set(details.rpps());
        amNumber.set(details.amNumber());
        siret.set(details.siret());
        iban.set(details.iban());
        soleTrader.set(details.soleTrader());
        billsFor.set(details.billsFor());
        phone.set(Formats.phone(details.reach().phone()));
        email.set(details.reach().email());
        colour.set(member.presence().colour());
        startedOn.set(member.presence().startedOn());
        endedOn.set(member.presence().endedOn().orElse(null));
    }

    /** All that is typed, to see whether anything has changed. */
    List<Object> values() {
        List<Object> values = new java.util.ArrayList<>();
        texts().forEach(text -> values.add(text.get()));
        for (Property<?> property : List.of(profession, billsFor, colour, soleTrader, startedOn, endedOn)) {
            values.add(Optional.ofNullable(property.getValue()));
        }
        rights.values().forEach(has -> values.add(has.get()));
        return values;
    }

    /** @throws Refusal at the field that can't be kept as typed */
    Member member(MemberId id, int version) {
        Texts texts = Texts.beside(MemberDraftPresenter.class);
        if (!code.get().strip().matches("[A-Za-z0-9._-]{1,12}")) {
            throw Refusal.at("code", texts.get("member.code.form"));
        }
        LocalDate from = startedOn.get();
        LocalDate until = endedOn.get();
        if (from == null) {
            throw Refusal.at("startedOn", texts.get("member.start.missing"));
        }
        if (until != null && until.isBefore(from)) {
            throw Refusal.at("endedOn", texts.get("member.end.early"));
        }
        Set<Right> given = EnumSet.noneOf(Right.class);
        rights.forEach((right, has) -> {
            if (has.get()) {
                given.add(right);
            }
        });
        boolean replaces = profession.get() == Profession.REPLACEMENT_NURSE;
        return new Member(
                id,
                code.get().strip(),
                new Member.Name(familyName.get().strip(), givenName.get().strip()),
                profession.get(),
                given,
                new Member.Details(
                        Identifier.compact(rpps.get()),
                        Identifier.compact(amNumber.get()),
                        Identifier.compact(siret.get()),
                        Identifier.compact(iban.get()),
                        new Practice.Reach(
                                Formats.typedPhone(phone.get()), email.get().strip()),
                        soleTrader.get(),
                        replaces ? billsFor.get() : Optional.empty()),
                new Member.Presence(colour.get(), from, Optional.ofNullable(until)),
                version);
    }

    private List<StringProperty> texts() {
        return List.of(givenName, familyName, code, rpps, amNumber, siret, iban, phone, email);
    }
}
