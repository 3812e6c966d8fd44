package fr.boussole.prescription;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How prescriptions are said: the same words on every screen and paper. */
public final class PrescriptionWords {
    private final Texts texts = Texts.beside(PrescriptionWords.class);

    /** « jusqu'au 14/12 », « finit dans 6 jours ». */
    public record State(Tone tone, String words) {}

    public State state(Listed listed, Reminders alerts, LocalDate today) {
        Prescription one = listed.prescription();
        if (one.neverServed()) {
            return new State(Tone.NEUTRAL, texts.get("state.never"));
        }
        if (one.stop().on().isPresent()) {
            return new State(
                    Tone.NEUTRAL,
                    texts.get("state.stopped", brief(one.stop().on().get(), today)));
        }
        if (one.course().start().isAfter(today)) {
            return new State(
                    Tone.ACCENT, texts.get("state.from", brief(one.course().start(), today)));
        }
        long left = one.daysLeft(today);
        if (listed.renewedBy().isPresent()) {
            return new State(
                    left < 0 ? Tone.NEUTRAL : Tone.SUCCESS,
                    left < 0
                            ? texts.get("state.renewed")
                            : texts.get("state.until", brief(one.course().end(), today)));
        }
        return ending(one, alerts, today);
    }

    /** One that was neither stopped nor renewed, by how near its end is. */
    State ending(Prescription one, Reminders alerts, LocalDate today) {
        long left = one.daysLeft(today);
        if (left < -Prescriptions.STILL_SEEN) {
            return new State(
                    Tone.NEUTRAL,
                    texts.get("state.over", Formats.date(one.course().end())));
        }
        String words = left < 0
                ? texts.get("state.ended", -left)
                : left == 0 ? texts.get("state.ends.today") : texts.get("state.ends", left);
        return switch (alerts.level(left)) {
            case FAR ->
                new State(
                        Tone.SUCCESS,
                        texts.get("state.until", brief(one.course().end(), today)));
            case FIRST -> new State(Tone.NEUTRAL, words);
            case SECOND -> new State(Tone.WARNING, words);
            case LAST -> new State(Tone.DANGER, words);
        };
    }

    /** 14/12, with the year when it is another. */
    private static String brief(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? Formats.shortDate(day) : Formats.date(day);
    }

    /** « 2 mois », « 10 jours ». */
    public String duration(Course course) {
        return switch (course.unit()) {
            case DAYS -> texts.get("duration.days", course.duration());
            case WEEKS -> texts.get("duration.weeks", course.duration());
            case MONTHS -> texts.get("duration.months", course.duration());
        };
    }

    /** « Dr Hamelin, 14/10/2026, 2 mois · renouvelable 1 fois · scan joint ». */
    public String detail(Listed listed) {
        Prescription one = listed.prescription();
        List<String> parts = new ArrayList<>();
        parts.add(
                texts.get("detail", one.prescriber().name(), Formats.date(one.prescribedOn()), duration(one.course())));
        if (one.course().renewals() > 0) {
            parts.add(texts.get("detail.renewable", one.course().renewals()));
        }
        if (one.ald()) {
            parts.add(texts.get("detail.ald"));
        }
        if (listed.papers() > 0) {
            parts.add(texts.get("detail.papers", listed.papers()));
        }
        return String.join(texts.get("detail.between"), parts);
    }

    /** « du 14/10/2026 au 13/12/2026 ». */
    public String span(Prescription one) {
        return texts.get(
                "span",
                Formats.date(one.course().start()),
                Formats.date(one.course().end()));
    }

    /** « Série » or « Isolée ». */
    String kind(boolean serial) {
        return serial ? texts.get("kind.serial") : texts.get("kind.isolated");
    }

    /** « Arrêtée le 15/11/2026 : plaie guérie »; empty when it was not stopped. */
    public String stop(Prescription one) {
        return one.stop()
                .on()
                .map(on -> one.neverServed()
                        ? texts.get("stop.never.words", one.stop().why())
                        : texts.get("stop.words", Formats.date(on), one.stop().why()))
                .orElse("");
    }
}
