package fr.boussole.handover;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.handover.BundleSchema.Table;
import fr.boussole.platform.text.Texts;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds plans against the rules of the Omaha System; every cell is well formed by now. */
final class PlanCheck {
    private final Faults faults;
    private final Texts texts;
    private final Set<String> actedOn = new HashSet<>();
    private final Map<String, Long> planned = new HashMap<>();
    private final Map<Place, Latest> latest = new HashMap<>();

    private record Place(Table table, String column) {}

    private record Latest(YearMonth month, long line) {}

    PlanCheck(Faults faults, Texts texts) {
        this.faults = faults;
        this.texts = texts;
    }

    void row(Table table, long line, List<String> cells) {
        if (table.equals(BundleSchema.PROBLEMS)) {
            problem(line, cells);
        } else if (table.equals(BundleSchema.INTERVENTIONS)) {
            month(table, "since", line, cells);
            if (table.cell(cells, "status").equals("planned")) {
                planned.putIfAbsent(key(table, cells), line);
            }
        } else {
            month(table, "rated_on", line, cells);
        }
    }

    private void problem(long line, List<String> cells) {
        Table table = BundleSchema.PROBLEMS;
        month(table, "opened_in", line, cells);
        month(table, "closed_in", line, cells);
        String closed = table.cell(cells, "closed_in");
        if (!closed.isEmpty() && closed.compareTo(table.cell(cells, "opened_in")) < 0) {
            fault(table, line, "closed_in", "fault.closed");
        }
        if (closed.isEmpty() && table.cell(cells, "priority").equals("high")) {
            actedOn.add(key(table, cells));
        }
        Problem problem =
                OmahaCatalog.get().problem(table.cell(cells, "problem")).orElseThrow();
        String before = "";
        for (String sign : table.cell(cells, "signs").split(" ")) {
            boolean there = sign.isEmpty() || problem.sign(sign).isPresent();
            if (!there || !sign.isEmpty() && sign.compareTo(before) <= 0) {
                fault(table, line, "signs", "fault.signs");
                return;
            }
            before = sign;
        }
        if (table.cell(cells, "state").equals("actual") == before.isEmpty()) {
            fault(table, line, "signs", "fault.state");
        }
    }

    private void month(Table table, String column, long line, List<String> cells) {
        String cell = table.cell(cells, column);
        if (!cell.isEmpty()) {
            latest.merge(
                    new Place(table, column),
                    new Latest(YearMonth.parse(cell.substring(0, 7)), line),
                    (one, other) -> other.month().isAfter(one.month()) ? other : one);
        }
    }

    /** What needs all tables. */
    void finish() {
        planned.forEach((key, line) -> {
            if (!actedOn.contains(key)) {
                fault(BundleSchema.INTERVENTIONS, line, "status", "fault.planned");
            }
        });
    }

    /** Plans begin before the months they are sent for, and nothing in them is of later. */
    void within(Months allowed) {
        latest.forEach((place, last) -> {
            if (last.month().isAfter(allowed.to())) {
                faults.add(
                        place.table().path(),
                        last.line(),
                        place.column(),
                        texts.get("fault.month", last.month().toString()));
            }
        });
    }

    private static String key(Table table, List<String> cells) {
        return table.cell(cells, "patient") + " " + table.cell(cells, "problem");
    }

    private void fault(Table table, long line, String column, String key) {
        faults.add(table.path(), line, column, texts.get(key));
    }
}
