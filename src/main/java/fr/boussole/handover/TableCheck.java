package fr.boussole.handover;

import fr.boussole.handover.BundleSchema.Table;
import fr.boussole.platform.csv.CsvInput;
import fr.boussole.platform.text.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds one table of a bundle against the published format, row by row. */
final class TableCheck implements CsvInput.Rows {
    /** A practice has thousands of people, not millions. */
    private static final int MOST_KEYS = 2_000_000;

    private final Table table;
    private final Faults faults;
    private final Tally tally;
    private final Texts texts;
    private final Set<String> keys = new HashSet<>();
    private final PlanCheck plans;
    private final Map<String, Long> references = new HashMap<>();
    private final Map<String, Long> months = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private long rows;
    private boolean headed;
    private boolean readable;

    /** People alike: how many, and the line of one said to be in a small and of one said to be in a large group. */
    private static final class Group {
        private int people;
        private long small;
        private long large;
    }

    /** @param plans asked what rows of plans say together */
    TableCheck(Table table, Faults faults, Tally tally, PlanCheck plans, Texts texts) {
        this.table = table;
        this.faults = faults;
        this.tally = tally;
        this.plans = plans;
        this.texts = texts;
    }

    @Override
    public void row(long line, List<String> cells) {
        if (!headed) {
            headed = true;
            readable = cells.equals(table.header());
            if (!readable) {
                fault(line, "", texts.get("fault.header", String.join(", ", table.header())));
            }
        } else if (readable) {
            rows++;
            data(line, cells);
        }
    }

    private void data(long line, List<String> cells) {
        if (cells.size() != table.fields().size()) {
            fault(
                    line,
                    "",
                    texts.get("fault.width", cells.size(), table.fields().size()));
            return;
        }
        boolean good = true;
        for (int i = 0; i < cells.size(); i++) {
            Field field = table.fields().get(i);
            if (!field.accepts(cells.get(i))) {
                good = false;
                String shown = GuardedZip.shown(cells.get(i));
                fault(line, field.name(), shown.isEmpty() ? texts.get("fault.empty") : texts.get("fault.cell", shown));
            }
        }
        key(line, cells);
        if (good) {
            tally.row(table, cells);
            table.reference().ifPresent(other -> references.putIfAbsent(joined(other.fields(), cells), line));
            meaning(line, cells);
        }
    }

    private void key(long line, List<String> cells) {
        String key = joined(table.primaryKey(), cells);
        String columns = String.join(", ", table.primaryKey());
        if (table.numbered()) {
            if (!key.equals(String.valueOf(rows))) {
                fault(line, columns, texts.get("fault.number", GuardedZip.shown(key), rows));
            }
        } else if (keys.size() < MOST_KEYS && !keys.add(key)) {
            fault(line, columns, texts.get("fault.twice", GuardedZip.shown(key)));
        }
    }

    /** What a row says as a whole; every cell is well formed by now. */
    private void meaning(long line, List<String> cells) {
        if (table.equals(BundleSchema.PATIENTS)) {
            Group group = groups.computeIfAbsent(
                    cell(cells, "age_band") + cell(cells, "sex") + cell(cells, "department"), g -> new Group());
            group.people++;
            if (cell(cells, "small_group").equals("true")) {
                group.small = line;
            } else {
                group.large = line;
            }
        } else if (table.equals(BundleSchema.VISITS)) {
            months.putIfAbsent(cell(cells, "date").substring(0, 7), line);
            String minutes = cell(cells, "minutes");
            boolean alone = cell(cells, "patient").isEmpty();
            if (!minutes.isEmpty() && (minutes.length() > 4 || Integer.parseInt(minutes) > 1440)) {
                fault(line, "minutes", texts.get("fault.cell", GuardedZip.shown(minutes)));
            }
            if (alone
                    && (cell(cells, "kind").equals("care")
                            || cell(cells, "kind").equals("shadowing"))) {
                fault(line, "patient", texts.get("fault.empty"));
            }
        } else if (table.equals(BundleSchema.BILLING)) {
            months.putIfAbsent(cell(cells, "month"), line);
            boolean small = Integer.parseInt(cell(cells, "patients")) < BundleSchema.SMALL;
            if (small != cell(cells, "small_group").equals("true")) {
                fault(line, "small_group", texts.get("fault.small"));
            }
        } else {
            plans.row(table, line, cells);
        }
    }

    private String joined(List<String> columns, List<String> cells) {
        return columns.stream().map(name -> cell(cells, name)).collect(Collectors.joining(" "));
    }

    /** What only the whole table and the others can tell. @param known keys of another table */
    void finish(Function<Table, Set<String>> known) {
        table.reference().ifPresent(other -> {
            Set<String> there = known.apply(other.table());
            references.forEach((key, line) -> {
                if (!key.isEmpty() && !there.contains(key)) {
                    fault(
                            line,
                            other.fields().getLast(),
                            texts.get("fault.reference", key, other.table().path()));
                }
            });
        });
        groups.values().forEach(group -> {
            long wrong = group.people < BundleSchema.SMALL ? group.large : group.small;
            if (wrong > 0) {
                fault(wrong, "small_group", texts.get("fault.small"));
            }
        });
    }

    void within(Months allowed) {
        Set<String> all = allowed.all().stream().map(Object::toString).collect(Collectors.toSet());
        months.forEach((month, line) -> {
            if (!all.contains(month)) {
                fault(line, table.equals(BundleSchema.VISITS) ? "date" : "month", texts.get("fault.month", month));
            }
        });
    }

    Table table() {
        return table;
    }

    Set<String> keys() {
        return keys;
    }

    long rows() {
        return rows;
    }

    boolean headed() {
        return headed;
    }

    private String cell(List<String> cells, String column) {
        return table.cell(cells, column);
    }

    private void fault(long line, String column, String sentence) {
        faults.add(table.path(), line, column, sentence);
    }
}
