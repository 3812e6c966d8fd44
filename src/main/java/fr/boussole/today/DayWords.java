package fr.boussole.today;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.VisitStatus;
import fr.boussole.visit.VisitWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences around the tour. */
final class DayWords {
    private static final int BACKUP_DAYS = 7;

    private final Days.Day day;
    private final LocalDate today;
    private final Texts texts = Texts.beside(DayWords.class);
    private final VisitWords words = new VisitWords();

    DayWords(Days.Day day, LocalDate today) {
        this.day = day;
        this.today = today;
    }

    /** « 8 visites, 3 h 08 avec les personnes · prochaine : M. Lemoine »; a visit counts on the day it began. */
    String state(Optional<String> next) {
        List<Visit> done = day.recorded().stream()
                .filter(visit -> visit.status() == VisitStatus.DONE && visit.kind() != VisitKind.COORDINATION)
                .filter(visit -> visit.time().date().equals(day.date()))
                .toList();
        int minutes = done.stream()
                .mapToInt(visit -> visit.time().minutes().orElse(0))
                .sum();
        String facts = done.isEmpty()
                ? texts.get("state.none")
                : texts.get("state.visits", done.size(), Formats.hours(minutes));
        return next.map(name -> facts + texts.get("row.between") + texts.get("state.next", name))
                .orElse(facts);
    }

    /** What the rows that are not recorded are: a guess. */
    String usual() {
        return day.expected().isEmpty()
                ? ""
                : texts.get("tour.usual", Formats.day(day.date()).split(" ")[0]);
    }

    /** Who is usually seen, but is not at home. */
    String away() {
        return day.away().isEmpty()
                ? ""
                : texts.get(
                        "away",
                        day.away().stream()
                                .map(line -> texts.get("away.one", words.person(line), texts.of(line.status())))
                                .collect(Collectors.joining(", ")));
    }

    String backup(Optional<LastBackup.Made> made) {
        return made.map(one -> one.where().isBlank()
                        ? texts.get(
                                "backup.made",
                                when(one),
                                Formats.shortTime(one.at().toLocalTime()))
                        : texts.get(
                                "backup.made.where",
                                when(one),
                                Formats.shortTime(one.at().toLocalTime()),
                                one.where()))
                .orElseGet(() -> texts.get("backup.none"));
    }

    /** True when there is none, or none for a week. */
    boolean old(Optional<LastBackup.Made> made) {
        return made.map(one -> one.at().toLocalDate().isBefore(today.minusDays(BACKUP_DAYS)))
                .orElse(true);
    }

    private String when(LastBackup.Made made) {
        LocalDate date = made.at().toLocalDate();
        return date.equals(today)
                ? texts.get("backup.today")
                : date.equals(today.minusDays(1))
                        ? texts.get("backup.yesterday")
                        : texts.get("backup.on", Formats.date(date));
    }
}
