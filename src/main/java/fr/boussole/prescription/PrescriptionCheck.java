package fr.boussole.prescription;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a prescription cannot be, and what about it is only doubtful. */
final class PrescriptionCheck {
    private static final int RPPS = 11;
    private static final int NAME = 160;
    private static final int CARE = 1000;
    private static final int NOTE = 500;
    private static final int WHY = 300;

    private final Texts texts = Texts.beside(PrescriptionCheck.class);

    /** Something to look at, by the field it belongs to; it is kept as it is. */
    record Doubt(String field, String sentence) {}

    /** @throws Refusal at the field that cannot be so */
    void refuse(Prescription one, LocalDate birth, LocalDate today) {
        refuseNames(one.prescriber().name(), one.care());
        atMost("rpps", one.prescriber().rpps(), RPPS);
        atMost("note", one.note(), NOTE);
        if (one.prescribedOn().isAfter(today)) {
            throw Refusal.at("prescribedOn", texts.get("check.future"));
        }
        if (one.prescribedOn().isBefore(birth)) {
            throw Refusal.at("prescribedOn", texts.get("check.before.birth", Formats.date(birth)));
        }
        if (one.course().start().isBefore(birth)) {
            throw Refusal.at("start", texts.get("check.before.birth", Formats.date(birth)));
        }
        if (one.course().start().isAfter(one.prescribedOn().plusYears(1))) {
            throw Refusal.at("start", texts.get("check.start.late"));
        }
    }

    /** The first two things a form asks for. */
    void refuseNames(String prescriber, String care) {
        required("prescriber", prescriber, NAME, texts.get("check.prescriber"));
        required("care", care, CARE, texts.get("check.care"));
    }

    /** Things a nurse may know better about. */
    List<Doubt> doubts(Prescription one, LocalDate today) {
        List<Doubt> found = new ArrayList<>();
        if (one.prescriber().doubtful()) {
            found.add(new Doubt("rpps", texts.get("doubt.rpps")));
        }
        if (one.prescribedOn().isAfter(one.course().start())) {
            found.add(new Doubt("start", texts.get("doubt.start")));
        }
        if (one.course().longerThanAYear()) {
            found.add(new Doubt("renewals", texts.get("doubt.year")));
        } else if (one.course().end().isBefore(today)) {
            found.add(new Doubt(
                    "duration",
                    texts.get("doubt.over", Formats.date(one.course().end()))));
        }
        return found;
    }

    /** @throws Refusal at {@code on} or {@code why} */
    void refuseStop(Prescription one, LocalDate today) {
        LocalDate on = one.stop().on().orElseThrow();
        LocalDate start = one.course().start();
        if (on.isAfter(today) && !on.isBefore(start)) {
            throw Refusal.at("on", texts.get("check.stop.future"));
        }
        if (on.isBefore(start.minusDays(1))) {
            throw Refusal.at("on", texts.get("check.stop.early", Formats.date(start)));
        }
        if (on.isAfter(one.course().end())) {
            throw Refusal.at(
                    "on", texts.get("check.stop.over", Formats.date(one.course().end())));
        }
        required("why", one.stop().why(), WHY, texts.get("check.why"));
    }

    private void required(String field, String text, int most, String missing) {
        if (text.isBlank()) {
            throw Refusal.at(field, missing);
        }
        atMost(field, text, most);
    }

    private void atMost(String field, String text, int most) {
        if (text.length() > most) {
            throw Refusal.at(field, texts.get("check.long", most));
        }
    }
}
