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

    /**
     * Everything, on paper, without the room's title; prints nothing when there is nothing. A long text stands in a
     * table or in a part by itself: both go on over the page's end.
     */
    void print(PatientId person, Sheet sheet);

    /**
     * What somebody who takes over in an emergency must know, the most needed first: when the sheet's one page is full,
     * the last are left out.
     */
    default List<Fact> liaison(PatientId person) {
        return List.of();
    }

    /** Members who come to her, by full name, the one who comes most often first. */
    default List<String> whoComes(PatientId person) {
        return List.of();
    }

    /** Whether what it prints belongs into the binder at her home; invoices and old files do not. */
    default boolean inBinder() {
        return true;
    }

    /** Papers kept of her, handed on one after the other without being held in memory together. */
    default void files(PatientId person, Files taker) throws IOException {}

    /** The French name of a field the room notes in {@link FieldHistory}; empty for another room's. */
    default Optional<String> fieldName(String entity, String field) {
        return Optional.empty();
    }

    /** @param name of the table, in English lower case as in imports: {@code measures}; of this room's alone */
    record Extract(String name, List<String> columns, List<List<String>> rows) {}

    /**
     * @param label « Ordonnance », may be empty
     * @param urgent an allergy, a risk: above all else, in large type
     */
    record Fact(String label, String words, boolean urgent) {
        public Fact(String label, String words) {
            this(label, words, false);
        }

        public static Fact urgent(String label, String words) {
            return new Fact(label, words, true);
        }

        /** What a file holds stays out of logs. */
        @Override
        public String toString() {
            return "Fact";
        }
    }

    /** Takes papers. */
    interface Files {
        /** @param name of a file, unique within the room; {@code words} what it is, in French */
        void take(String name, String mediaType, String words, LocalDate date, InputStream bytes) throws IOException;
    }
}
