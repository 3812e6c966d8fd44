package fr.boussole.patient;

import java.util.List;

/** Where the form of a person finds treating doctors; another room keeps them. Asked off the screen's thread. */
@FunctionalInterface
public interface Doctors {
    Doctors NONE = typed -> List.of();

    /** @param typed at least one letter of a name, a town or a number */
    List<Doctor> find(String typed);

    /** What is not known is empty. @param phone as {@code Formats.typedPhone} keeps it */
    record Doctor(String name, String work, String city, String rpps, String phone) {}
}
