package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What another room adds to the form of a visit, and writes in the visit's own transaction. */
public interface VisitField {
    /** On the screen's thread, each time a form opens. */
    Opened open(Typed typed);

    /**
     * What of the visit is typed so far.
     *
     * @param existing the visit that is corrected; empty for a new one
     * @param person null while nobody is chosen
     * @param day null while none is typed
     * @param minutes the visit will last; null while that can't be known
     * @param noteWarning said under the note: warned about and kept
     */
    record Typed(
            Optional<Visit> existing,
            ObservableValue<@Nullable PatientId> person,
            ObservableValue<@Nullable LocalDate> day,
            ObservableValue<@Nullable Integer> minutes,
            ObservableValue<VisitKind> kind,
            StringProperty note,
            StringProperty noteWarning) {
        /** Names and notes stay out of logs. */
        @Override
        public String toString() {
            return "Typed";
        }
    }

    /** As one form holds it. */
    interface Opened {
        /** Beside the form's own fields; not managed while it has nothing to show. */
        Node node();

        /**
         * What is filled in now: asked on the screen's thread when the visit is saved.
         *
         * @throws fr.boussole.platform.Refusal shown in the form; nothing is written
         */
        Step taken();
    }

    /** Runs in the background. */
    interface Step {
        /** Nothing to write. */
        Step NONE = new Step() {
            @Override
            public void write(Visit written) {}

            @Override
            public void undo(Visit written) {}
        };

        /** Within the visit's transaction; a refusal takes the visit back too. */
        void write(Visit written);

        /** What was there before, when « Annuler » takes the visit or its correction back; in that transaction too. */
        void undo(Visit written);
    }
}
