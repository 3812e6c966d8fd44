package fr.boussole.today;

import fr.boussole.platform.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;

/**
 * What waits beside the tour, of a room this one does not know: prescriptions ending, transmissions not read. The shell
 * makes it of that room's service.
 *
 * @param id end of the card's id: {@code today-side-ID}
 * @param nothing one sentence while nothing waits; when it is empty the card is then not shown at all
 * @param rows read in the background for a day, most pressing first; the page shows the first few and counts the rest
 */
public record SideBlock(
        String id, String title, Feather icon, String nothing, Function<LocalDate, List<SideBlock.Row>> rows) {

    /**
     * One thing that waits.
     *
     * @param title whom it is about
     * @param words what it is, in a short line; may be empty
     * @param tone of its state
     * @param state one to three words in a pill, empty for none: « 6 jours »
     * @param open leads there
     */
    public record Row(String title, String words, Tone tone, String state, Runnable open) {
        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Row";
        }
    }
}
