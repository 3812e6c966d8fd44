package fr.boussole.template;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.template.PlanTemplate.Part;
import fr.boussole.template.PlanTemplate.Step;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A template as its file holds it; the form stands in {@code plan-template.schema.json}. */
final class TemplateWriter {
    static final String FORMAT = "boussole-plan-template";
    static final int VERSION = 1;

    private TemplateWriter() {}

    /** @param readable with lines and spaces, for people */
    static String write(PlanTemplate template, boolean readable) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            if (readable) {
                json.useDefaultPrettyPrinter();
            }
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("name", template.name());
            json.writeStringField("description", template.description());
            json.writeArrayFieldStart("problems");
            for (Part part : template.problems()) {
                part(json, part);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readable ? text + "\n" : text.toString();
    }

    private static void part(JsonGenerator json, Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("problem", part.problem().code());
        json.writeStringField("scope", TemplateNode.written(part.scope()));
        json.writeStringField("state", TemplateNode.written(part.state()));
        json.writeStringField("priority", TemplateNode.written(part.priority()));
        json.writeArrayFieldStart("signs");
        for (Sign sign : part.signs()) {
            json.writeString(sign.code());
        }
        json.writeEndArray();
        json.writeStringField("words", part.words());
        json.writeArrayFieldStart("interventions");
        for (Step step : part.steps()) {
            json.writeStartObject();
            json.writeStringField("category", step.category().code());
            json.writeStringField("target", step.target().code());
            json.writeStringField("detail", step.detail());
            json.writeStringField("by", TemplateNode.written(step.by()));
            json.writeStringField("frequency", step.frequency());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
