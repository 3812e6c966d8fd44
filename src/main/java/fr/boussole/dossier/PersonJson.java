package fr.boussole.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.boussole.patient.PersonRecords.Extract;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;

/** The same tables for programs; its schema stands in the README, and only grows within a version. */
final class PersonJson {
    static final String FORMAT = "boussole-person";
    static final int VERSION = 1;

    private PersonJson() {}

    /** Leaves the stream open. */
    static void write(Subject subject, List<PersonZip.Room> rooms, LocalDateTime now, OutputStream out)
            throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        json.writeStringField("made_at", now.toString());
        json.writeStringField("made_by", subject.by());
        json.writeStringField("practice", subject.practiceName());
        json.writeStringField("person", subject.patient().code());
        json.writeArrayFieldStart("rooms");
        for (PersonZip.Room room : rooms) {
            room(json, room);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static void room(JsonGenerator json, PersonZip.Room room) throws IOException {
        json.writeStartObject();
        json.writeStringField("room", room.records().id());
        json.writeStringField("title", room.records().title());
        json.writeObjectFieldStart("tables");
        for (Extract extract : room.extracts()) {
            json.writeArrayFieldStart(extract.name());
            for (List<String> row : extract.rows()) {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    json.writeStringField(extract.columns().get(i), row.get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("documents");
        for (PersonZip.Kept kept : room.papers()) {
            json.writeStartObject();
            json.writeStringField("path", kept.paper().path());
            json.writeStringField("media_type", kept.paper().mediaType());
            json.writeStringField("words", kept.paper().words());
            json.writeStringField("date", kept.paper().date().toString());
            json.writeNumberField("bytes", kept.bytes());
            json.writeStringField("sha256", kept.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
