package fr.boussole.today;

import fr.boussole.patient.Home;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.VisitStatus;
import fr.boussole.visit.VisitTime;
import fr.boussole.visit.VisitWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a day into words. */
final class TodayRows {
    private final Days.Day day;
    private final boolean team;
    private final VisitWords words = new VisitWords();
    private final Texts texts = Texts.beside(TodayRows.class);

    TodayRows(Days.Day day, Days.Scope scope) {
        this.day = day;
        team = scope == Days.Scope.TEAM || !day.mine();
    }

    /** Done and expected, by time. */
    List<TodayRow> rows() {
        List<Placed> placed = new ArrayList<>();
        day.recorded().stream()
                .filter(visit -> visit.status() == VisitStatus.DONE)
                .forEach(visit -> placed.add(new Placed(at(visit.time()), recorded(visit))));
        day.expected().forEach(slot -> placed.add(new Placed(slot.start().toSecondOfDay(), expected(slot))));
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::at))
                .map(Placed::row)
                .toList();
    }

    List<TodayRow> cancelled() {
        return day.recorded().stream()
                .filter(visit -> visit.status() == VisitStatus.CANCELLED)
                .filter(visit -> visit.time().date().equals(day.date()))
                .map(this::recorded)
                .toList();
    }

    /** A visit without an end, said with its day. */
    TodayRow unfinished(Visit visit) {
        TodayRow row = recorded(visit);
        LocalDate date = visit.time().date();
        String when = Stream.of(date.equals(day.date()) ? "" : Formats.shortDate(date), row.range())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new TodayRow(
                row.visit(),
                row.slot(),
                row.patient(),
                row.time(),
                when,
                row.name(),
                row.briefly(),
                row.detail(),
                row.place(),
                row.state(),
                row.status(),
                row.range(),
                Optional.ofNullable(day.members().get(visit.member())));
    }

    /** « Mme Ginette Prud'homme », or what the time was for. */
    String name(Visit visit) {
        return visit.patient().map(this::name).orElseGet(() -> capital(words.kind(visit.kind())));
    }

    String name(PatientId id) {
        PatientLine person = day.people().get(id);
        return person == null ? "" : words.person(person);
    }

    /** « M. Lemoine » */
    String briefly(PatientId id) {
        PatientLine person = day.people().get(id);
        return person == null ? "" : words.briefly(person);
    }

    private record Placed(int at, TodayRow row) {}

    private int at(VisitTime time) {
        return time.date().isBefore(day.date())
                ? -1
                : time.start().map(LocalTime::toSecondOfDay).orElse(Integer.MAX_VALUE);
    }

    private TodayRow recorded(Visit visit) {
        VisitTime time = visit.time();
        boolean before = time.date().isBefore(day.date());
        String note =
                before ? texts.get("row.began.before") : time.crossesMidnight() ? texts.get("row.ends.after") : "";
        boolean open = time.minutes().isEmpty();
        String minutes = open
                ? texts.get("row.open")
                : texts.get("row.done", Formats.duration(time.minutes().getAsInt()));
        return new TodayRow(
                Optional.of(visit),
                Optional.empty(),
                visit.patient(),
                time.start().map(Formats::time).orElse(texts.get("row.no.hour")),
                note,
                name(visit),
                visit.patient().map(this::briefly).orElse(name(visit)),
                detail(visit.patient(), visit.kind(), visit.note()),
                place(visit.patient()),
                open ? TodayRow.State.OPEN : TodayRow.State.DONE,
                minutes,
                time.start().isPresent() ? words.range(time) : "",
                team ? Optional.ofNullable(day.members().get(visit.member())) : Optional.empty());
    }

    private TodayRow expected(Habits.Slot slot) {
        return new TodayRow(
                Optional.empty(),
                Optional.of(slot),
                Optional.of(slot.patient()),
                Formats.time(slot.start()),
                texts.get("row.usual"),
                name(slot.patient()),
                briefly(slot.patient()),
                detail(Optional.of(slot.patient()), VisitKind.CARE, ""),
                place(Optional.of(slot.patient())),
                TodayRow.State.EXPECTED,
                texts.get("row.expected", Formats.duration(slot.minutes())),
                "",
                Optional.empty());
    }

    private String detail(Optional<PatientId> patient, VisitKind kind, String note) {
        List<String> parts = new ArrayList<>();
        patient.map(day.people()::get).filter(Objects::nonNull).ifPresent(person -> {
            parts.add(texts.get("row.age", age(person)));
            parts.add(words.kind(kind));
        });
        String first = note.lines().findFirst().orElse("").strip();
        if (!first.isEmpty() && !day.files().isEmpty()) {
            parts.add(first);
        }
        return String.join(texts.get("row.between"), parts);
    }

    private int age(PatientLine person) {
        return Math.max(0, Period.between(person.birthDate(), day.date()).getYears());
    }

    private TodayRow.Place place(Optional<PatientId> patient) {
        return patient.map(day.files()::get)
                .map((Patient file) -> {
                    Home home = file.home();
                    String street = home.extra().isBlank()
                            ? home.address().street()
                            : texts.get("row.address", home.address().street(), home.extra());
                    return new TodayRow.Place(street.isBlank() ? home.address().line() : street, home.accessNote());
                })
                .orElse(TodayRow.Place.UNKNOWN);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + word.substring(1);
    }
}
