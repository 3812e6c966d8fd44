package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Address;
import fr.boussole.team.Identifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed in the form of a file, as it is typed; a {@link Patient} once it makes one. */
final class PatientDraftPresenter {
    final StringProperty code = text();
    final StringProperty birthName = text();
    final StringProperty birthGivenNames = text();
    final StringProperty birthDate = text();
    final StringProperty birthPlace = text();
    final StringProperty usedName = text();
    final StringProperty usedGivenName = text();
    final ObjectProperty<@Nullable Sex> sex = new SimpleObjectProperty<>();
    final ObjectProperty<IdentityStatus> identityStatus = new SimpleObjectProperty<>(IdentityStatus.PROVISIONAL);
    final StringProperty nir = text();
    final StringProperty fund = text();
    final StringProperty amo = text();
    final StringProperty amc = text();
    final StringProperty complementary = text();
    final BooleanProperty ald = new SimpleBooleanProperty();
    final StringProperty address = text();
    final StringProperty addressExtra = text();
    final StringProperty postalCode = text();
    final StringProperty city = text();
    final StringProperty accessNote = text();
    final StringProperty phone = text();
    final StringProperty mobile = text();
    final StringProperty email = text();
    final StringProperty doctor = text();
    final StringProperty doctorRpps = text();
    final StringProperty doctorPhone = text();
    final StringProperty prescriber = text();
    final StringProperty prescribedOn = text();
    final StringProperty informedOn = text();
    final StringProperty includedOn = text();
    final BooleanProperty opposes = new SimpleBooleanProperty();

    private final Texts texts = Texts.beside(PatientDraftPresenter.class);

    private static StringProperty text() {
        return new SimpleStringProperty("");
    }

    void fill(Patient patient) {
        Identity identity = patient.identity();
        code.set(patient.code());
        birthName.set(identity.birthName());
        birthGivenNames.set(identity.birthGivenNames());
        birthDate.set(Formats.date(identity.birthDate()));
        birthPlace.set(identity.birthPlace().equals("99999") ? "" : identity.birthPlace());
        usedName.set(identity.usedName());
        usedGivenName.set(identity.usedGivenName());
        sex.set(identity.sex());
        identityStatus.set(patient.identityStatus());
        Coverage coverage = patient.coverage();
        nir.set(coverage.nir().shown());
        fund.set(coverage.fund());
        amo.set(Integer.toString(coverage.amoPercent()));
        amc.set(Integer.toString(coverage.amcPercent()));
        complementary.set(coverage.complementary());
        ald.set(coverage.ald());
        Home home = patient.home();
        address.set(home.address().street());
        postalCode.set(home.address().postalCode());
        city.set(home.address().city());
        addressExtra.set(home.extra());
        accessNote.set(home.accessNote());
        phone.set(Formats.phone(home.phone()));
        mobile.set(Formats.phone(home.mobile()));
        email.set(home.email());
        Referral referral = patient.referral();
        doctor.set(referral.doctor());
        doctorRpps.set(referral.doctorRpps());
        doctorPhone.set(Formats.phone(referral.doctorPhone()));
        prescriber.set(referral.prescriber());
        prescribedOn.set(referral.prescribedOn().map(Formats::date).orElse(""));
        informedOn.set(patient.inclusion().informedOn().map(Formats::date).orElse(""));
        includedOn.set(patient.inclusion().includedOn().map(Formats::date).orElse(""));
        opposes.set(!patient.inclusion().sharesData());
    }

    /** Everything typed, to see whether anything changed. */
    List<Object> values() {
        return Stream.of(
                        code,
                        birthName,
                        birthGivenNames,
                        birthDate,
                        birthPlace,
                        usedName,
                        usedGivenName,
                        sex,
                        identityStatus,
                        nir,
                        fund,
                        amo,
                        amc,
                        complementary,
                        ald,
                        address,
                        addressExtra,
                        postalCode,
                        city,
                        accessNote,
                        phone,
                        mobile,
                        email,
                        doctor,
                        doctorRpps,
                        doctorPhone,
                        prescriber,
                        prescribedOn,
                        informedOn,
                        includedOn,
                        opposes)
                .map(property -> String.valueOf(property.getValue()))
                .map(Object.class::cast)
                .toList();
    }

    /** @throws Refusal at the first field that cannot be read */
    Patient patient(PatientId id, Patient.Standing standing, int version, LocalDate today) {
        if (birthName.get().isBlank()) {
            throw Refusal.at("birthName", texts.get("birth.name.missing"));
        }
        if (birthGivenNames.get().isBlank()) {
            throw Refusal.at("birthGivenNames", texts.get("given.names.missing"));
        }
        return new Patient(
                id,
                code.get().strip(),
                identity(today),
                identityStatus.get(),
                coverage(),
                new Home(
                        new Address(
                                address.get().strip(),
                                postalCode.get().strip(),
                                city.get().strip()),
                        addressExtra.get().strip(),
                        accessNote.get().strip(),
                        Formats.typedPhone(phone.get()),
                        Formats.typedPhone(mobile.get()),
                        email.get().strip()),
                new Referral(
                        doctor.get().strip(),
                        Identifier.compact(doctorRpps.get()),
                        Formats.typedPhone(doctorPhone.get()),
                        prescriber.get().strip(),
                        day("prescribedOn", prescribedOn)),
                new Inclusion(day("includedOn", includedOn), day("informedOn", informedOn), !opposes.get()),
                standing,
                version);
    }

    /** @throws Refusal at the field that is missing or cannot be read */
    Identity identity(LocalDate today) {
        LocalDate born = TypedDate.birth(birthDate.get(), today)
                .orElseThrow(() -> Refusal.at(
                        "birthDate",
                        birthDate.get().isBlank() ? texts.get("birth.date.missing") : texts.get("date.unreadable")));
        Sex known = sex.get();
        if (known == null) {
            throw Refusal.at("sex", texts.get("sex.missing"));
        }
        String place = birthPlace.get().strip();
        return new Identity(
                birthName.get().strip(),
                birthGivenNames.get().strip().replaceAll("\\s+", " "),
                born,
                known,
                place.isEmpty() ? "99999" : place,
                usedName.get().strip(),
                usedGivenName.get().strip());
    }

    private Coverage coverage() {
        int amoPercent = percent("amo", amo, 100);
        int amcPercent = percent("amc", amc, 0);
        if (amoPercent + amcPercent > 100) {
            throw Refusal.at("amc", texts.get("shares.over"));
        }
        if (Identifier.compact(nir.get()).length() > 15) {
            throw Refusal.at("nir", texts.get("nir.too.long"));
        }
        return new Coverage(
                new Nir(Identifier.compact(nir.get())),
                fund.get().strip(),
                amoPercent,
                amcPercent,
                complementary.get().strip(),
                ald.get());
    }

    private int percent(String field, StringProperty typed, int whenEmpty) {
        String digits = typed.get().replaceAll("[\\s\\u00a0%]", "");
        if (digits.isEmpty()) {
            return whenEmpty;
        }
        if (!digits.matches("[0-9]{1,2}|100")) {
            throw Refusal.at(field, texts.get("percent.unreadable"));
        }
        return Integer.parseInt(digits);
    }

    private Optional<LocalDate> day(String field, StringProperty typed) {
        if (typed.get().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                TypedDate.recent(typed.get()).orElseThrow(() -> Refusal.at(field, texts.get("date.unreadable"))));
    }
}
