package fr.boussole.directory;

import fr.boussole.platform.text.Formats;
import fr.boussole.team.Address;
import fr.boussole.team.Identifier;

/**
 * Somebody who prescribes for, or works with, the people the team follows; what is not known is empty.
 *
 * @param profession « Médecin », « Pharmacien »… as the national directory writes it
 * @param rpps 11 digits; kept also when it does not verify
 * @param inUse false once taken out of the lists; what refers to the entry still finds it
 */
public record Professional(
        ProfessionalId id,
        String familyName,
        String givenName,
        String profession,
        String speciality,
        String rpps,
        Place place,
        Reach reach,
        boolean inUse,
        int version) {

    /** Where one works. */
    public record Place(String structure, Address address) {
        public static final Place NONE = new Place("", Address.NONE);
    }

    /**
     * How one is reached; numbers as {@link Formats#typedPhone} keeps them.
     *
     * @param secureEmail of the secure health mail (MSSanté)
     */
    public record Reach(String phone, String mobile, String email, String secureEmail) {
        public static final Reach NONE = new Reach("", "", "", "");

        /** The number to try first; empty when none is known. */
        public String anyPhone() {
            return phone.isEmpty() ? mobile : phone;
        }
    }

    public Professional {
        rpps = Identifier.compact(rpps);
    }

    /** « Dr Yassine Belkhadra », « Ophélie Trémeur ». */
    public String name() {
        String name = (givenName + " " + familyName).strip();
        return doctor() ? "Dr" + Formats.NBSP + name : name;
    }

    /** Those one calls « docteur » by custom. */
    public boolean doctor() {
        String key = Formats.searchKey(profession);
        return key.startsWith("medecin") || key.startsWith("chirurgien dentiste");
    }

    /** « Médecin généraliste » when there is one, else the profession. */
    public String work() {
        return speciality.isBlank() ? profession : speciality;
    }

    public Professional with(ProfessionalId key) {
        return new Professional(key, familyName, givenName, profession, speciality, rpps, place, reach, inUse, version);
    }

    Professional with(boolean used) {
        return new Professional(id, familyName, givenName, profession, speciality, rpps, place, reach, used, version);
    }

    Professional withVersion(int now) {
        return new Professional(id, familyName, givenName, profession, speciality, rpps, place, reach, inUse, now);
    }

    @Override
    public String toString() {
        return "Professional#" + id.value();
    }
}
