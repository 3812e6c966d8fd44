package fr.boussole.patient;

import fr.boussole.platform.pdf.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one room keeps of a person: for her complete export, her printed file, the liaison sheet of an emergency, the
 * history of her file and the day of her last care. All of it counts the files joined to hers.
 */
public interface PersonRecords {
    /** Of the room, as the name of its file in an export: {@code prescriptions}. */
    String id();

    /** « Ordonnances ». */
    String title();

    /** The last day care is known of in this room; empty when none. */
    Optional<LocalDate> lastCare(PatientId person);

    /** Everything, as tables for CSV and JSON. Dates and times as ISO 8601, one row a record. */
    List<Extract> extracts(PatientId person);

    /** Everything, on paper, without the room's title; prints nothing when there is nothing. */
    void print(PatientId person, Sheet sheet);

    /** What somebody who takes over in an emergency must know, shortest first; few lines. */
    default List<Fact> liaison(PatientId person) {
        return List.of();
    }

    /** Papers kept of her, handed on one after the other without being held in memory together. */
    default void files(PatientId person, Files taker) throws IOException {}

    /** The French name of a field the room notes in {@link FieldHistory}; empty for another room's. */
    default Optional<String> fieldName(String entity, String field) {
        return Optional.empty();
    }

    /** @param name of the table, in English lower case as in imports: {@code measures} */
    record Extract(String name, List<String> columns, List<List<String>> rows) {}

    /** @param label « Ordonnance », may be empty */
    record Fact(String label, String words) {}

    /** Takes papers. */
    interface Files {
        /** @param name of a file, unique within the room; {@code words} what it is, in French */
        void take(String name, String mediaType, String words, LocalDate date, InputStream bytes) throws IOException;
    }
}
