package fr.boussole.patient;

import java.util.function.Function;
import javafx.scene.Node;

/**
 * What a room shows of a person on the first page of her file, without a click.
 *
 * <p>The page fits 1280 × 720 at 100 % because each block keeps to its height. A chip of the strip is one line, up to
 * 32 characters and 2.43 em high. A column is 37 em high; the right one holds four blocks, the left one three, so a
 * block is at most 9.6 em: a {@code Card} with its title and <b>{@value #ROWS} rows of one line, or {@value #TALL_ROWS}
 * of two</b>; what is more is counted in the title and read in the tab. The last transmissions alone may show
 * {@value #ROWS} rows of two lines. The left column is 41 em wide, the right one 31 em. A page whose text is larger
 * scrolls.
 */
public interface SynthesisBlock {
    /** Rows of one line a block shows at most. */
    int ROWS = 3;
    /** Rows of two lines a block shows at most. */
    int TALL_ROWS = 2;

    /** Where it stands; within a column, in the order the shell gives the blocks. */
    enum Place {
        /** Chips under the name: what must be seen first. */
        STRIP,
        LEFT,
        RIGHT
    }

    Place place();

    /** {@link PatientTab#id} of the tab it opens. */
    String tab();

    /**
     * Reads, in the background, in one job with the other blocks; what it returns makes the block on the screen's
     * thread. Its argument opens the tab. A block that has nothing to say says so in one line, in as little height as
     * that takes; for a chip, an empty box that is not managed. A failure is said in the block's place and leaves the
     * others alone.
     */
    Function<Runnable, Node> read(PatientId person);
}
