package fr.boussole.today;

import fr.boussole.platform.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;

/**
 * What waits beside the tour, of a room this one does not know: prescriptions ending, transmissions not read. The shell
 * makes it of that room's service.
 *
 * @param id end of the card's id: {@code today-side-ID}
 * @param nothing one sentence while nothing waits; when it is empty the card is then not shown at all
 * @param rows read in the background for a day, most pressing first; the page shows the first few and counts the rest
 * @param all done to everything in it, beside its title while something waits
 */
public record SideBlock(
        String id,
        String title,
        Feather icon,
        String nothing,
        Function<LocalDate, List<SideBlock.Row>> rows,
        Optional<SideBlock.Deed> all) {

    /** One whose rows lead somewhere, and no more. */
    public SideBlock(
            String id, String title, Feather icon, String nothing, Function<LocalDate, List<SideBlock.Row>> rows) {
        this(id, title, icon, nothing, rows, Optional.empty());
    }

    /**
     * What can be done from here without leaving the page: « Lu ».
     *
     * @param key a letter that does it while the row has the focus; empty for none
     */
    public record Deed(String words, String key, Runnable run) {}

    /**
     * One thing that waits.
     *
     * @param title whom it is about
     * @param words what it is, in a short line; may be empty
     * @param tone of its state
     * @param state one to three words in a pill, empty for none: « 6 jours »
     * @param open leads there
     * @param deed what can be done at once, empty for nothing
     */
    public record Row(
            String title, String words, Tone tone, String state, Runnable open, Optional<SideBlock.Deed> deed) {
        public Row(String title, String words, Tone tone, String state, Runnable open) {
            this(title, words, tone, state, open, Optional.empty());
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Row";
        }
    }
}
