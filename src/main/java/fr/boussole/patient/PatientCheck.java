package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;

/** What a file must have before it is kept. Doubtful numbers are not its business: they are kept and flagged. */
final class PatientCheck {
    private static final int NAME = 100;
    private static final int CODE = 20;
    private static final int LONG = 200;
    private static final int WHO = 120;
    private static final int NUMBER = 20;
    private static final LocalDate OLDEST_BIRTH = LocalDate.of(1880, 1, 1);

    private final Texts texts = Texts.beside(PatientCheck.class);

    /** @throws Refusal at the first field that is missing, impossible or too long */
    void check(Patient patient, LocalDate today) {
        Identity identity = patient.identity();
        needed("birthName", identity.birthName(), texts.get("birth.name.missing"));
        needed("birthGivenNames", identity.birthGivenNames(), texts.get("given.names.missing"));
        needed("code", patient.code(), texts.get("code.missing"));
        if (identity.birthDate().isAfter(today)) {
            throw Refusal.at("birthDate", texts.get("birth.date.future"));
        }
        if (identity.birthDate().isBefore(OLDEST_BIRTH)) {
            throw Refusal.at("birthDate", texts.get("birth.date.too.old"));
        }
        if (patient.standing().since().filter(since -> since.isAfter(today)).isPresent()) {
            throw Refusal.at("statusSince", texts.get("status.future"));
        }
        atMost("code", patient.code(), CODE);
        atMost("birthName", identity.birthName(), NAME);
        atMost("birthGivenNames", identity.birthGivenNames(), NAME);
        atMost("usedName", identity.usedName(), NAME);
        atMost("usedGivenName", identity.usedGivenName(), NAME);
        atMost("birthPlace", identity.birthPlace(), 5);
        atMost("fund", patient.coverage().fund(), NAME);
        atMost("complementary", patient.coverage().complementary(), NAME);
        check(patient.home());
        Referral referral = patient.referral();
        atMost("doctor", referral.doctor(), WHO);
        atMost("doctorRpps", referral.doctorRpps(), 11);
        atMost("doctorPhone", referral.doctorPhone(), NUMBER);
        atMost("prescriber", referral.prescriber(), WHO);
    }

    private void check(Home home) {
        atMost("address", home.address().street(), LONG);
        atMost("postalCode", home.address().postalCode(), 10);
        atMost("city", home.address().city(), 80);
        atMost("addressExtra", home.extra(), LONG);
        atMost("accessNote", home.accessNote(), LONG);
        atMost("phone", home.phone(), NUMBER);
        atMost("mobile", home.mobile(), NUMBER);
        atMost("email", home.email(), WHO);
    }

    private static void needed(String field, String value, String sentence) {
        if (value.isBlank()) {
            throw Refusal.at(field, sentence);
        }
    }

    private void atMost(String field, String value, int length) {
        if (value.length() > length) {
            throw Refusal.at(field, texts.get("too.long", length));
        }
    }
}
