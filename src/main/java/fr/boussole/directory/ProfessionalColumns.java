package fr.boussole.directory;

import java.util.List;
import java.util.function.Function;

/** Many new entries at once, turned into columns, as the database takes them fastest. */
record ProfessionalColumns(List<ProfessionalRow> rows) {
    Long[] ids() {
        return rows.stream().map(row -> row.id().value()).toArray(Long[]::new);
    }

    Boolean[] used() {
        return rows.stream().map(ProfessionalRow::inUse).toArray(Boolean[]::new);
    }

    String[] familyNames() {
        return column(ProfessionalRow::familyName);
    }

    String[] givenNames() {
        return column(ProfessionalRow::givenName);
    }

    String[] professions() {
        return column(ProfessionalRow::profession);
    }

    String[] specialities() {
        return column(ProfessionalRow::speciality);
    }

    String[] rpps() {
        return column(ProfessionalRow::rpps);
    }

    String[] structures() {
        return column(ProfessionalRow::structure);
    }

    String[] addresses() {
        return column(ProfessionalRow::address);
    }

    String[] postalCodes() {
        return column(ProfessionalRow::postalCode);
    }

    String[] cities() {
        return column(ProfessionalRow::city);
    }

    String[] phones() {
        return column(ProfessionalRow::phone);
    }

    String[] mobiles() {
        return column(ProfessionalRow::mobile);
    }

    String[] emails() {
        return column(ProfessionalRow::email);
    }

    String[] secureEmails() {
        return column(ProfessionalRow::secureEmail);
    }

    String[] searchKeys() {
        return column(ProfessionalRow::searchKey);
    }

    private String[] column(Function<ProfessionalRow, String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }
}
