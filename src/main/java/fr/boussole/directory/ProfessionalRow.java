package fr.boussole.directory;

import fr.boussole.platform.text.Formats;
import fr.boussole.team.Address;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A professional as the table holds her: flat. */
record ProfessionalRow(
        ProfessionalId id,
        String familyName,
        String givenName,
        String profession,
        String speciality,
        String rpps,
        String structure,
        String address,
        String postalCode,
        String city,
        String phone,
        String mobile,
        String email,
        String secureEmail,
        String searchKey,
        boolean inUse,
        int version) {
    private static final int KEY_LENGTH = 400;

    static ProfessionalRow of(Professional p) {
        return new ProfessionalRow(
                p.id(),
                p.familyName(),
                p.givenName(),
                p.profession(),
                p.speciality(),
                p.rpps(),
                p.place().structure(),
                p.place().address().street(),
                p.place().address().postalCode(),
                p.place().address().city(),
                p.reach().phone(),
                p.reach().mobile(),
                p.reach().email(),
                p.reach().secureEmail(),
                searchKey(p),
                p.inUse(),
                p.version());
    }

    /** What search reads and lists are sorted by: the name first; a name of several words once more as one. */
    private static String searchKey(Professional p) {
        String family = Formats.searchKey(p.familyName());
        String key = Stream.of(
                        family,
                        Formats.searchKey(p.givenName()),
                        family.contains(" ") ? family.replace(" ", "") : "",
                        Formats.searchKey(p.place().address().city()),
                        p.place().address().postalCode(),
                        p.rpps(),
                        Formats.searchKey(p.profession()),
                        Formats.searchKey(p.speciality()),
                        Formats.searchKey(p.place().structure()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return key.length() <= KEY_LENGTH ? key : key.substring(0, KEY_LENGTH);
    }

    Professional professional() {
        return new Professional(
                id,
                familyName,
                givenName,
                profession,
                speciality,
                rpps,
                new Professional.Place(structure, new Address(address, postalCode, city)),
                new Professional.Reach(phone, mobile, email, secureEmail),
                inUse,
                version);
    }

    @Override
    public String toString() {
        return "Professional#" + id.value();
    }
}
