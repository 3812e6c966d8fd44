package fr.boussole.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.handover.BundleSchema.Table;
import fr.boussole.platform.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code datapackage.json}: a Frictionless data package that says what each column holds. */
final class Descriptor {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Texts texts = Texts.beside(Descriptor.class);
    private final Head head;
    private final String version;
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    /**
     * What a bundle says of itself.
     *
     * @param practice its pseudonym
     */
    record Head(String practice, Months months) {}

    /** What a file was counted to be. */
    record Measure(long rows, long bytes, String sha256) {}

    /** @param version one that is known here */
    Descriptor(Head head, String version) {
        this.head = head;
        this.version = version;
    }

    Descriptor with(Table table, Measure measure) {
        measures.put(table.name(), measure);
        return this;
    }

    ObjectNode json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("profile", "tabular-data-package");
        root.put(
                "name", "boussole-" + head.months().from() + "-" + head.months().to());
        root.put("title", texts.get("package.title"));
        root.put("version", version);
        root.put("practice", head.practice());
        root.put("from", head.months().from().toString());
        root.put("to", head.months().to().toString());
        ArrayNode resources = root.putArray("resources");
        BundleSchema.tables(version).orElseThrow().forEach(table -> resources.add(resource(table)));
        return root;
    }

    byte[] bytes() {
        try {
            return (JSON.writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(json())
                                    .replace("\r\n", "\n") + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode resource(Table table) {
        Measure measure = measures.getOrDefault(table.name(), new Measure(0, 0, ""));
        ObjectNode node = JSON.createObjectNode();
        node.put("profile", "tabular-data-resource");
        node.put("name", table.name());
        node.put("path", table.path());
        node.put("title", texts.get("table." + table.name()));
        node.put("format", "csv");
        node.put("mediatype", "text/csv");
        node.put("encoding", "utf-8");
        node.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\n")
                .put("header", true);
        node.put("rows", measure.rows());
        node.put("bytes", measure.bytes());
        node.put("hash", "sha256:" + measure.sha256());
        ObjectNode schema = node.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        table.fields().forEach(field -> fields.add(field(table, field)));
        ArrayNode key = schema.putArray("primaryKey");
        table.primaryKey().forEach(key::add);
        table.reference().ifPresent(reference -> {
            ObjectNode foreign = schema.putArray("foreignKeys").addObject();
            columns(foreign, reference.fields());
            columns(
                    foreign.putObject("reference")
                            .put("resource", reference.table().name()),
                    reference.fields());
        });
        return node;
    }

    /** One column stands alone, several as a list. */
    private static void columns(ObjectNode node, List<String> names) {
        if (names.size() == 1) {
            node.put("fields", names.getFirst());
        } else {
            ArrayNode list = node.putArray("fields");
            names.forEach(list::add);
        }
    }

    private ObjectNode field(Table table, Field field) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", field.name());
        node.put("type", field.type().name().toLowerCase(java.util.Locale.ROOT));
        node.put("description", texts.get("field." + table.name() + "." + field.name()));
        ObjectNode constraints = node.putObject("constraints");
        constraints.put("required", field.required());
        if (!field.pattern().isEmpty()) {
            constraints.put("pattern", field.pattern());
        }
        if (field.type() == Field.Type.INTEGER) {
            constraints.put("minimum", field.least());
            if (field.most() < Integer.MAX_VALUE) {
                constraints.put("maximum", field.most());
            }
        }
        if (!field.values().isEmpty()) {
            ArrayNode values = constraints.putArray("enum");
            field.values().forEach(values::add);
        }
        if (table.primaryKey().size() == 1 && table.primaryKey().contains(field.name())) {
            constraints.put("unique", true);
        }
        return node;
    }
}
