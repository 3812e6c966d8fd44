package fr.boussole.template;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a template's file. @param place where it stands, in words; empty for the file itself */
record TemplateNode(JsonNode json, Texts texts, String place) {
    private static final int SHOWN = 40;

    boolean isObject() {
        return json.isObject();
    }

    Refusal fault(String sentence) {
        return new Refusal(place.isEmpty() ? sentence : texts.get("file.place", place, sentence));
    }

    /** Refuses fields that nobody described: they may have meant something. */
    void only(String... known) {
        if (!json.isObject()) {
            throw fault(texts.get("file.shape"));
        }
        Set<String> names = Set.of(known);
        json.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw fault(texts.get("file.unknown", shown(name)));
            }
        });
    }

    String textOrEmpty(String field) {
        return json.path(field).asText("");
    }

    int number(String field) {
        return json.path(field).isInt() ? json.path(field).intValue() : -1;
    }

    /** Without spaces around; empty if the field is not there. */
    String text(String field, int longest) {
        JsonNode value = json.path(field);
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isTextual()) {
            throw fault(texts.get("file.text", field));
        }
        String text = value.textValue().strip();
        if (text.length() > longest) {
            throw fault(texts.get("file.long", field, longest));
        }
        if (text.codePoints().anyMatch(TemplateNode::hidden)) {
            throw fault(texts.get("file.hidden", field));
        }
        return text;
    }

    /** One of an enum's constants, written in lower case. */
    <E extends Enum<E>> E choice(String field, Class<E> type) {
        String value = textOrEmpty(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> written(one).equals(value))
                .findFirst()
                .orElseThrow(() -> fault(texts.get(
                        "file.choice",
                        field,
                        Stream.of(type.getEnumConstants())
                                .map(TemplateNode::written)
                                .collect(Collectors.joining(", ")),
                        shown(value))));
    }

    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    List<String> codes(String field, int most) {
        List<String> codes = new ArrayList<>();
        for (JsonNode code : elements(field, most)) {
            if (!code.isTextual()) {
                throw fault(texts.get("file.text", field));
            }
            codes.add(code.textValue());
        }
        return codes;
    }

    /** @param naming says which one it is, by its number from 1 */
    List<TemplateNode> array(String field, int most, IntFunction<String> naming) {
        List<TemplateNode> nodes = new ArrayList<>();
        for (JsonNode node : elements(field, most)) {
            String which = naming.apply(nodes.size() + 1);
            nodes.add(new TemplateNode(node, texts, place.isEmpty() ? which : place + ", " + which));
        }
        return nodes;
    }

    private Iterable<JsonNode> elements(String field, int most) {
        JsonNode array = json.path(field);
        if (!array.isMissingNode() && !array.isArray()) {
            throw fault(texts.get("file.list", field));
        }
        if (array.size() > most) {
            throw fault(texts.get("file.many", field, most));
        }
        return array;
    }

    /** A piece of a strange file in a sentence of ours. */
    static String shown(String text) {
        String safe = text.codePoints()
                .filter(c -> !hidden(c) && c != '\n' && c != '\t')
                .limit(SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return safe.strip();
    }

    /** Letters nobody sees, which may turn a line around or stand for another. */
    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL && c != '\n' && c != '\t'
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}
