package fr.boussole.patient;

import fr.boussole.team.Address;

/**
 * Where she lives and how to reach her.
 *
 * @param extra floor, staircase, building
 * @param accessNote door code, where the key is, the dog
 * @param phone E.164 when French, as is {@code mobile}
 */
public record Home(Address address, String extra, String accessNote, String phone, String mobile, String email) {
    public static final Home NONE = new Home(Address.NONE, "", "", "", "", "");
}
