package fr.boussole.handover;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.handover.BundleSchema.Table;
import fr.boussole.handover.Descriptor.Measure;
import fr.boussole.platform.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a descriptor against the one this program would have written for the very same files: every constraint, count
 * and sum must be there and the same. Only wording may differ, since it may improve.
 */
final class DescriptorCheck {
    private static final Set<String> WORDING = Set.of("title", "description");
    private static final int LONGEST_PERIOD = 600;

    private final Faults faults;
    private final Texts texts;

    DescriptorCheck(Faults faults, Texts texts) {
        this.faults = faults;
        this.texts = texts;
    }

    /** @return the months it is about, when it says so */
    Optional<Months> check(byte[] bytes, Map<String, Measure> measures) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            return check(read(bytes), measures);
        } catch (JsonProcessingException e) {
            long line =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            fault(line, "", texts.get("fault.json"));
            return Optional.empty();
        }
    }

    private Optional<Months> check(JsonNode root, Map<String, Measure> measures) throws JsonProcessingException {
        String version = root.path("version").asText();
        Optional<List<Table>> tables = BundleSchema.tables(version);
        if (tables.isEmpty()) {
            fault(0, "version", texts.get("fault.version", GuardedZip.shown(version)));
            return Optional.empty();
        }
        String practice = root.path("practice").asText();
        if (!practice.matches("c[0-9a-f]{20}")) {
            fault(0, "practice", texts.get("fault.cell", GuardedZip.shown(practice)));
        }
        Optional<Months> months = months(root);
        if (months.isEmpty()) {
            fault(0, "from", texts.get("fault.period"));
            return Optional.empty();
        }
        Descriptor expected = new Descriptor(new Descriptor.Head(practice, months.get()), version);
        for (Table table : tables.get()) {
            Measure measure = measures.get(table.path());
            if (measure != null) {
                expected.with(table, measure);
            }
        }
        compare("", read(expected.bytes()), root);
        return months;
    }

    /** The tables of the version it says it is of; those of today's when it does not say. */
    static List<Table> tables(byte[] bytes) {
        try {
            return BundleSchema.tables(read(bytes).path("version").asText()).orElse(BundleSchema.TABLES);
        } catch (JsonProcessingException e) {
            return BundleSchema.TABLES;
        }
    }

    private static JsonNode read(byte[] bytes) throws JsonProcessingException {
        return new ObjectMapper()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<Months> months(JsonNode root) {
        String from = root.path("from").asText();
        String to = root.path("to").asText();
        String month = "[0-9]{4}-(0[1-9]|1[0-2])";
        if (!from.matches(month) || !to.matches(month) || to.compareTo(from) < 0) {
            return Optional.empty();
        }
        Months months = new Months(YearMonth.parse(from), YearMonth.parse(to));
        return months.from().plusMonths(LONGEST_PERIOD).isBefore(months.to()) ? Optional.empty() : Optional.of(months);
    }

    private void compare(String path, JsonNode expected, JsonNode found) {
        if (expected.isObject() && found.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            found.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String inner = path.isEmpty() ? name : path + "/" + name;
                if (WORDING.contains(name)) {
                    if (found.path(name).isContainerNode()) {
                        fault(0, GuardedZip.shown(inner), texts.get("fault.differs"));
                    }
                } else {
                    compare(inner, expected.path(name), found.path(name));
                }
            }
        } else if (expected.isArray() && found.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
                compare(path + "/" + i, expected.path(i), found.path(i));
            }
        } else if (!expected.equals(found)) {
            differs(path, expected, found);
        }
    }

    private void differs(String path, JsonNode expected, JsonNode found) {
        String shown = GuardedZip.shown(path);
        if (found.isMissingNode()) {
            fault(0, shown, texts.get("fault.absent"));
        } else if (expected.isMissingNode()) {
            fault(0, shown, texts.get("fault.extra"));
        } else if (expected.isValueNode() && found.isValueNode()) {
            fault(0, shown, texts.get("fault.value", expected.asText(), GuardedZip.shown(found.asText())));
        } else {
            fault(0, shown, texts.get("fault.differs"));
        }
    }

    private void fault(long line, String column, String sentence) {
        faults.add(BundleSchema.DESCRIPTOR, line, column, sentence);
    }
}
