package fr.boussole.visit;

import fr.boussole.patient.PatientLine;
import fr.boussole.patient.Sex;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How visits are said: the same words on every screen. */
public final class VisitWords {
    private final Texts texts = Texts.beside(VisitWords.class);

    /** « Mme Geneviève d'Hautefeuille ». */
    public String person(PatientLine person) {
        return texts.get(person.sex() == Sex.F ? "person.mrs" : "person.mr", person.fullName());
    }

    /** « Mme d'Hautefeuille », for sentences. */
    public String briefly(PatientLine person) {
        return texts.get(person.sex() == Sex.F ? "person.mrs" : "person.mr", person.familyName());
    }

    public String kind(VisitKind kind) {
        return texts.of(kind);
    }

    /** « 7:06 – 7:21 », « 7:06 – … » without an end, « 25 min » without hours, empty when nothing is known. */
    public String range(VisitTime time) {
        if (time.start().isEmpty()) {
            return time.minutes().isPresent() ? Formats.duration(time.minutes().getAsInt()) : "";
        }
        String start = Formats.shortTime(time.start().get());
        return time.endsAt()
                .map(end -> texts.get("range", start, Formats.shortTime(end.toLocalTime())))
                .orElse(texts.get("range.open", start));
    }

    /** « 9:05 → 9:30 · 25 min · 22,50 € »: what was understood of a typed time. */
    public String understood(QuickEntry entry, VisitKind kind, Price.OnDay price) {
        VisitTime time = entry.time();
        List<String> parts = new ArrayList<>();
        time.start()
                .ifPresent(start -> parts.add(time.end()
                        .map(end -> texts.get("understood.range", Formats.shortTime(start), Formats.shortTime(end)))
                        .orElse(texts.get("understood.start", Formats.shortTime(start)))));
        time.minutes().ifPresent(minutes -> {
            parts.add(Formats.duration(minutes));
            Optional.of(kind)
                    .filter(VisitKind.CARE::equals)
                    .flatMap(care -> price.of(minutes))
                    .map(Formats::money)
                    .ifPresent(parts::add);
        });
        if (time.crossesMidnight()) {
            parts.add(texts.get("understood.midnight"));
        }
        if (entry.endsNow()) {
            parts.add(texts.get("understood.now"));
        } else if (time.start().isEmpty()) {
            parts.add(texts.get("understood.no.hours"));
        } else if (time.minutes().isEmpty()) {
            parts.add(texts.get("understood.no.end"));
        }
        return String.join(texts.get("understood.between"), parts);
    }
}
