package fr.boussole.directory;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.util.List;
import java.util.Locale;

/** A part of the country by what its postal codes begin with. */
record Department(List<String> starts) {
    Department {
        starts = List.copyOf(starts);
    }

    /**
     * @param typed « 35 », « 971 », « 2A », or more digits for a smaller part
     * @throws Refusal at {@code department}, when it is missing or no such thing
     */
    static Department typed(String typed) {
        String compact = typed.replaceAll("[\\s\\u00a0\\u202f]", "").toUpperCase(Locale.ROOT);
        if (compact.isEmpty()) {
            throw Refusal.at("department", Texts.beside(Department.class).get("department.missing"));
        }
        // Postal codes know one Corsica: 200 and 201 are the south, 202 and 206 the north.
        return switch (compact) {
            case "2A" -> new Department(List.of("200", "201"));
            case "2B" -> new Department(List.of("202", "206"));
            default -> {
                if (!compact.matches("[0-9]{2,5}") || compact.startsWith("00")) {
                    throw Refusal.at(
                            "department", Texts.beside(Department.class).get("department.wrong"));
                }
                yield new Department(List.of(compact));
            }
        };
    }

    boolean holds(String postalCode) {
        return starts.stream().anyMatch(postalCode::startsWith);
    }
}
