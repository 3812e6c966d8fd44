package fr.boussole.situation;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Tone;
import fr.boussole.team.Member;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How rights and steps are said, on every page. */
public final class SituationWords {
    private final Texts texts = Texts.beside(SituationWords.class);

    /** « APA · GIR 4 ». */
    public String right(Entitlement right) {
        if (right.kind() == EntitlementKind.OTHER) {
            return right.label();
        }
        return right.label().isBlank()
                ? texts.of(right.kind())
                : texts.get("right.with", texts.of(right.kind()), right.label());
    }

    /** What she said, in quotation marks, unless they were typed. */
    static String quoted(String said) {
        String words = said.strip();
        String empty = Texts.beside(SituationWords.class).get("quoted", "");
        return words.isEmpty() || words.startsWith(empty.substring(0, 1))
                ? words
                : Texts.beside(SituationWords.class).get("quoted", words);
    }

    /** With what the letters stand for, where there is room. */
    String full(EntitlementKind kind) {
        return switch (kind) {
            case C2S -> texts.get("kind.long.c2s");
            case AME -> texts.get("kind.long.ame");
            case ALD -> texts.get("kind.long.ald");
            case APA -> texts.get("kind.long.apa");
            case PCH -> texts.get("kind.long.pch");
            case AAH -> texts.get("kind.long.aah");
            case MDPH -> texts.get("kind.long.mdph");
            case INVALIDITY, OTHER -> texts.of(kind);
        };
    }

    /** « finit dans 12 jours », « finit aujourd'hui », « finie depuis 3 jours ». */
    public String ending(LocalDate end, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, end);
        return days >= 0 ? texts.get("right.ends.in", days) : texts.get("right.ended.since", -days);
    }

    /** Red once it is over or ends today. */
    public Tone tone(LocalDate end, LocalDate today) {
        return end.isAfter(today) ? Tone.WARNING : Tone.DANGER;
    }

    /** Dates, reference and note in a line; may be empty. */
    String second(Entitlement right) {
        List<String> parts = new ArrayList<>();
        if (right.startsOn().isPresent() && right.endsOn().isPresent()) {
            parts.add(texts.get(
                    "right.from.to",
                    Formats.date(right.startsOn().get()),
                    Formats.date(right.endsOn().get())));
        } else {
            right.startsOn().ifPresent(day -> parts.add(texts.get("right.from", Formats.date(day))));
            right.endsOn().ifPresent(day -> parts.add(texts.get("right.to", Formats.date(day))));
        }
        if (!right.reference().isBlank()) {
            parts.add(texts.get("right.number", right.reference()));
        }
        if (!right.note().isBlank()) {
            parts.add(right.note());
        }
        return String.join(texts.get("between"), parts);
    }

    /** « Sa fille · pour le 14/12/2026 »; « fait le … » once it is. */
    String second(SocialStep step, SituationReader.Reading reading) {
        List<String> parts = new ArrayList<>();
        String who = who(step, reading);
        if (!who.isEmpty()) {
            parts.add(who);
        }
        reading.rights().stream()
                .filter(right -> step.right().filter(right.id()::equals).isPresent())
                .findFirst()
                .ifPresent(right -> parts.add(right(right)));
        step.doneOn()
                .ifPresentOrElse(
                        day -> parts.add(texts.get("step.done.on", Formats.date(day))),
                        () -> step.dueOn().ifPresent(day -> parts.add(texts.get("step.due", Formats.date(day)))));
        return String.join(texts.get("between"), parts);
    }

    private static String who(SocialStep step, SituationReader.Reading reading) {
        return step.member()
                .flatMap(id -> Optional.ofNullable(reading.members().get(id)))
                .map(Member::name)
                .map(Member.Name::full)
                .orElse(step.byWhom());
    }
}
