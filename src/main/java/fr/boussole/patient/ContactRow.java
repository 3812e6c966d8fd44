package fr.boussole.patient;

/** A contact as the table holds it, with her place in the list. */
record ContactRow(
        PatientId patient, int position, String name, String role, String phone, boolean trusted, boolean holdsKey) {
    static ContactRow of(PatientId patient, int position, Patient.Contact contact) {
        return new ContactRow(
                patient,
                position,
                contact.name(),
                contact.role(),
                contact.phone(),
                contact.trusted(),
                contact.holdsKey());
    }
}
