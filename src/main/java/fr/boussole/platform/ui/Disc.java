package fr.boussole.platform.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** A member's initials in her colour; her name is its accessible name. */
public final class Disc extends Label {
    /** @param colour 1 to 12, kept by the member for life */
    public Disc(String givenName, String familyName, int colour) {
        set(givenName, familyName, colour);
    }

    /** 28 px instead of 20. */
    public Disc large() {
        getStyleClass().add("large");
        return this;
    }

    /** For a cell that is used again for another row. */
    public void set(String givenName, String familyName, int colour) {
        if (colour < 1 || colour > 12) {
            throw new IllegalArgumentException("colour " + colour);
        }
        boolean large = getStyleClass().contains("large");
        getStyleClass().setAll("label", "disc", "nurse-" + colour);
        if (large) {
            large();
        }
        setText(initials(givenName, familyName));
        setAccessibleText((givenName + " " + familyName).strip());
    }

    private static String initials(String... names) {
        return Stream.of(names)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.FRENCH))
                .collect(Collectors.joining());
    }
}
