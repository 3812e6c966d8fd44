package fr.boussole.intake;

import fr.boussole.platform.csv.CsvInput;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One CSV file of the folder, handed on line by line. */
final class Sheet {
    private final IntakeFolder folder;
    private final String file;
    private final Findings findings;
    private final Texts texts;
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;

    Sheet(IntakeFolder folder, String file, Findings findings, Texts texts) {
        this.folder = folder;
        this.file = file;
        this.findings = findings;
        this.texts = texts;
    }

    /** Stops at the header when a required column is missing, since every line would be wrong. */
    void read(Set<String> required, Set<String> optional, Consumer<Line> each) throws IOException {
        if (!folder.has(file)) {
            findings.refuse(file, 0, "", texts.get("file.missing"));
            return;
        }
        try {
            CsvInput.read(() -> folder.open(file), (line, cells) -> {
                if (width == 0) {
                    header(line, cells, required, optional);
                } else if (columns.keySet().containsAll(required)) {
                    row(line, cells, each);
                }
            });
            if (width == 0) {
                findings.refuse(file, 1, "", texts.get("file.empty"));
            }
        } catch (CsvInput.Broken e) {
            findings.refuse(file, e.line(), "", texts.get("file.broken"));
        }
    }

    private void header(long line, List<String> cells, Set<String> required, Set<String> optional) {
        width = cells.size();
        for (int i = 0; i < width; i++) {
            String name = cells.get(i).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                findings.refuse(file, line, name, texts.get("column.double"));
            } else if (!required.contains(name) && !optional.contains(name)) {
                findings.remark(file, line, name, texts.get("column.unknown"));
            }
        }
        for (String name : required.stream().sorted().toList()) {
            if (!columns.containsKey(name)) {
                findings.refuse(file, line, name, texts.get("column.missing"));
            }
        }
    }

    private void row(long line, List<String> cells, Consumer<Line> each) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        boolean extra = cells.size() > width
                && !cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
        if (extra || cells.size() < width) {
            findings.refuse(file, line, "", texts.get("row.width", cells.size(), width));
        } else {
            each.accept(new Line(this, line, cells));
        }
    }

    static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().length() == 1
                        ? constant.name()
                        : constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    String file() {
        return file;
    }

    long daysLater() {
        return folder.daysLater();
    }

    Findings findings() {
        return findings;
    }

    Texts texts() {
        return texts;
    }

    Map<String, Integer> columns() {
        return columns;
    }
}
