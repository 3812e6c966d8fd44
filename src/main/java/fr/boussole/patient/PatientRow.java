package fr.boussole.patient;

import fr.boussole.platform.text.Formats;
import fr.boussole.team.Address;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A patient as the table holds her: flat. */
record PatientRow(
        PatientId id,
        String code,
        String codeKey,
        String birthName,
        String birthGivenNames,
        LocalDate birthDate,
        Sex sex,
        String birthPlace,
        String usedName,
        String usedGivenName,
        IdentityStatus identityStatus,
        String nir,
        String fund,
        int amoPercent,
        int amcPercent,
        String complementary,
        boolean ald,
        String address,
        String addressExtra,
        String postalCode,
        String city,
        String accessNote,
        String phone,
        String mobile,
        String email,
        String doctor,
        String doctorRpps,
        String doctorPhone,
        String prescriber,
        @Nullable LocalDate prescribedOn,
        @Nullable LocalDate includedOn,
        @Nullable LocalDate informedOn,
        boolean sharesData,
        PatientStatus status,
        @Nullable LocalDate statusSince,
        LocalDate createdOn,
        String searchKey,
        int version) {

    private static final int KEY_LENGTH = 640;

    static PatientRow of(Patient p, LocalDate createdOn) {
        Identity identity = p.identity();
        Coverage coverage = p.coverage();
        Home home = p.home();
        Referral referral = p.referral();
        Inclusion inclusion = p.inclusion();
        return new PatientRow(
                p.id(),
                p.code(),
                codeKey(p.code()),
                identity.birthName(),
                identity.birthGivenNames(),
                identity.birthDate(),
                identity.sex(),
                identity.birthPlace(),
                identity.usedName(),
                identity.usedGivenName(),
                p.identityStatus(),
                coverage.nir().value(),
                coverage.fund(),
                coverage.amoPercent(),
                coverage.amcPercent(),
                coverage.complementary(),
                coverage.ald(),
                home.address().street(),
                home.extra(),
                home.address().postalCode(),
                home.address().city(),
                home.accessNote(),
                home.phone(),
                home.mobile(),
                home.email(),
                referral.doctor(),
                referral.doctorRpps(),
                referral.doctorPhone(),
                referral.prescriber(),
                referral.prescribedOn().orElse(null),
                inclusion.includedOn().orElse(null),
                inclusion.informedOn().orElse(null),
                inclusion.sharesData(),
                p.standing().status(),
                p.standing().since().orElse(null),
                createdOn,
                searchKey(identity),
                p.version());
    }

    /** Upper and lower case are the same in a code. */
    static String codeKey(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /**
     * What search reads and lists are sorted by: family name in use, given names, birth name when another; at the end
     * names of several words once more as one, for those who type {@code dhautefeuille}.
     */
    static String searchKey(Identity identity) {
        Stream<String> names = Stream.of(
                        identity.familyName(),
                        identity.usedGivenName(),
                        identity.birthGivenNames(),
                        identity.usedName().isBlank() ? "" : identity.birthName())
                .map(Formats::searchKey);
        Stream<String> asOne = Stream.of(identity.familyName(), identity.birthName(), identity.givenName())
                .map(Formats::searchKey)
                .filter(name -> name.contains(" "))
                .map(name -> name.replace(" ", ""))
                .distinct();
        String key = Stream.concat(names, asOne).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
        return key.length() <= KEY_LENGTH ? key : key.substring(0, KEY_LENGTH);
    }

    Patient patient() {
        return new Patient(
                id,
                code,
                new Identity(birthName, birthGivenNames, birthDate, sex, birthPlace, usedName, usedGivenName),
                identityStatus,
                new Coverage(new Nir(nir), fund, amoPercent, amcPercent, complementary, ald),
                new Home(new Address(address, postalCode, city), addressExtra, accessNote, phone, mobile, email),
                new Referral(doctor, doctorRpps, doctorPhone, prescriber, Optional.ofNullable(prescribedOn)),
                new Inclusion(Optional.ofNullable(includedOn), Optional.ofNullable(informedOn), sharesData),
                new Patient.Standing(status, Optional.ofNullable(statusSince)),
                version);
    }

    @Override
    public String toString() {
        return "Patient#" + id.value();
    }
}
