package fr.boussole.testing.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lives through the year, a morning and an evening tour for each nurse on duty, and writes {@code visits.csv}. */
final class Tours {
    private static final List<String> NURSES = List.of("HB", "CA", "FD", "AL");
    private static final int MORNING = 6 * 60 + 40;
    private static final int EVENING = 16 * 60 + 50;

    /** One line; times in minutes after midnight, −1 when unknown. */
    record Line(
            LocalDate day,
            String member,
            String patient,
            int start,
            int end,
            String minutes,
            String kind,
            String status,
            String note) {}

    private record Call(Person person, boolean evening, int earliest, int minutes) {}

    private final Dice dice = new Dice(14_000);
    private final List<Person> people;
    private final List<Line> lines = new ArrayList<>();

    Tours(List<Person> people) {
        this.people = people;
    }

    byte[] csv() {
        for (int day = 0; day < SampleData.DAYS; day++) {
            live(SampleData.FIRST_DAY.plusDays(day), day);
        }
        lines.sort(Comparator.comparing(Line::day)
                .thenComparing(Line::member)
                .thenComparing(Line::start)
                .thenComparing(Line::patient));
        Mishaps.happen(lines);
        Rows rows = new Rows("patient,member,date,start,end,minutes,kind,status,note");
        for (Line line : lines) {
            rows.add(List.of(
                    line.patient(),
                    line.member(),
                    line.day(),
                    time(line.start()),
                    time(line.end()),
                    line.minutes(),
                    line.kind(),
                    line.status(),
                    line.note()));
        }
        return rows.bytes();
    }

    static String time(int minutes) {
        return minutes < 0 ? "" : "%02d:%02d".formatted(minutes / 60 % 24, minutes % 60);
    }

    private void live(LocalDate date, int day) {
        boolean weekend = date.getDayOfWeek().getValue() >= 6;
        // Two on duty at the weekend, three in the week; HB's weeks off are her remplaçant's. The turn is such that HB,
        // under whose name the sample is shown, works on its last day.
        int off = (day / 2 + 1) % 4;
        int alsoOff = weekend ? (off + 2) % 4 : -1;
        List<Integer> onDuty = new ArrayList<>(List.of(0, 1, 2, 3));
        onDuty.removeIf(nurse -> nurse == off || nurse == alsoOff);
        List<List<Call>> tours = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Call call : calls(day, weekend)) {
            int referent = call.person().referent();
            int lightest = onDuty.stream()
                    .min(Comparator.comparingInt(nurse -> load(tours.get(nurse))))
                    .orElseThrow();
            boolean hers = onDuty.contains(referent) && load(tours.get(referent)) < load(tours.get(lightest)) + 60;
            tours.get(hers ? referent : lightest).add(call);
        }
        for (int nurse : onDuty) {
            tour(date, code(nurse, day), tours.get(nurse), false);
            tour(date, code(nurse, day), tours.get(nurse), true);
        }
        between(date, day, weekend, onDuty, off);
    }

    private static String code(int nurse, int day) {
        boolean away = day / 7 % 6 == 2;
        return nurse == 0 && away ? "TV" : NURSES.get(nurse);
    }

    private static int load(List<Call> tour) {
        return tour.stream().mapToInt(call -> call.minutes() + 6).sum();
    }

    private List<Call> calls(int day, boolean weekend) {
        List<Call> calls = new ArrayList<>();
        for (Person person : people) {
            if (day < person.firstDay() || day > person.lastDay()) {
                continue;
            }
            Person.Need need = person.need();
            boolean everyDay = need.visitsADay() >= 1;
            if (weekend && !everyDay && !dice.chance(0.25)) {
                continue;
            }
            double today = everyDay ? 0.97 : Math.min(1, need.visitsADay() * (weekend ? 1 : 1.24));
            if (dice.chance(today)) {
                int earliest = need.minutes() <= 13 ? MORNING : MORNING + dice.between(0, 8) * 20;
                calls.add(new Call(person, false, earliest, dice.minutes(need.minutes())));
            }
            if (need.evening() && dice.chance(need.visitsADay() - 1)) {
                calls.add(new Call(person, true, EVENING + dice.between(0, 4) * 10, dice.minutes(need.minutes())));
            }
        }
        return calls;
    }

    private void tour(LocalDate date, String member, List<Call> calls, boolean evening) {
        int clock = (evening ? EVENING : MORNING) + dice.between(0, 12);
        List<Call> ordered = calls.stream()
                .filter(call -> call.evening() == evening)
                .sorted(Comparator.comparingInt(Call::earliest))
                .toList();
        for (Call call : ordered) {
            int start = Math.max(clock, call.earliest() + dice.between(0, 7));
            boolean night = evening && call.person().need().equals(Person.END_OF_LIFE) && dice.chance(0.12);
            if (night) {
                start = Math.max(start, 23 * 60 + dice.between(16, 50));
            }
            int end = start + call.minutes();
            note(date, member, call.person().code(), start, end, dice.chance(0.025));
            clock = night ? clock : end + dice.between(3, 9);
        }
    }

    private void note(LocalDate date, String member, String patient, int start, int end, boolean cancelled) {
        String note = dice.chance(0.04) ? dice.of(Names.NOTES) : "";
        if (!cancelled && dice.chance(0.006)) {
            // She wrote only how long it took.
            boolean startKnown = dice.chance(0.5);
            lines.add(new Line(
                    date, member, patient, startKnown ? start : -1, -1, "" + (end - start), "care", "done", note));
        } else {
            lines.add(new Line(date, member, patient, start, end, "", "care", cancelled ? "cancelled" : "done", note));
        }
    }

    /** Between the tours: mentoring, telephone, team meeting. */
    private void between(LocalDate date, int day, boolean weekend, List<Integer> onDuty, int off) {
        if (weekend) {
            return;
        }
        if (dice.chance(0.3)) {
            // Somebody off duty goes along on a visit of this morning.
            List<Line> today = lines.stream()
                    .filter(line -> line.day().equals(date)
                            && line.status().equals("done")
                            && line.end() > 0
                            && line.end() < 13 * 60)
                    .toList();
            Line shared = dice.of(today);
            lines.add(new Line(
                    date, code(off, day), shared.patient(), shared.start(), shared.end(), "", "shadowing", "done", ""));
        }
        for (int nurse : onDuty) {
            if (dice.chance(0.28)) {
                int start = 15 * 60 + dice.between(0, 40);
                Person person = dice.of(people.stream()
                        .filter(p -> day >= p.firstDay() && day <= p.lastDay())
                        .toList());
                boolean aboutOne = dice.chance(0.85);
                lines.add(new Line(
                        date,
                        code(nurse, day),
                        aboutOne ? person.code() : "",
                        start,
                        start + dice.between(2, 6) * 5,
                        "",
                        "coordination",
                        dice.chance(0.97) ? "done" : "cancelled",
                        ""));
            }
        }
        if (date.getDayOfWeek() == DayOfWeek.THURSDAY && day % 14 < 7) {
            for (int nurse : onDuty) {
                lines.add(new Line(date, code(nurse, day), "", 14 * 60, 15 * 60, "", "group", "done", ""));
            }
        }
    }
}
