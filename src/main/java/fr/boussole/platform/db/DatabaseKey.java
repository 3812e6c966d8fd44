package fr.boussole.platform.db;

/**
 * The three secrets an H2 file is opened with, all random and derived from the practice's data key: never a person's
 * password, since H2 derives only ten rounds.
 *
 * @param file encrypts the file
 * @param keeper password of the one administrating connection
 * @param application password of the user the features work as
 */
public record DatabaseKey(String file, String keeper, String application) {
    @Override
    public String toString() {
        return "DatabaseKey[…]";
    }
}
