package fr.boussole.platform.ui;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.text.Texts;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Which page of which document is looked at, how large, and what is done with it. */
final class PdfPresenter {
    static final int SMALLEST = 50;
    static final int LARGEST = 300;
    private static final int STEP = 25;

    /** What the window offers to documents. */
    record Desk(Dialogs dialogs, Notices notices, Printing printing, Consumer<Path> opener) {}

    private final Background background;
    private final Latest latest;
    private final Desk desk;
    private final Texts texts = Texts.beside(PdfPresenter.class);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(100);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable BufferedImage> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
    private @Nullable Paper file;
    private BiConsumer<Paper, PdfUse> used = (one, use) -> {};
    private @Nullable IntConsumer turned;
    private int width = 800;

    PdfPresenter(Background background, Desk desk) {
        this.background = background;
        this.latest = new Latest(background);
        this.desk = desk;
    }

    private record First(int pages, BufferedImage picture) {}

    void show(Paper shown, BiConsumer<Paper, PdfUse> whenUsed) {
        turned = null;
        turns.set(0);
        begin(shown, whenUsed);
    }

    /** The same for one that may be turned, from how it was turned last. */
    void show(Paper shown, BiConsumer<Paper, PdfUse> whenUsed, int quarters, IntConsumer whenTurned) {
        turned = whenTurned;
        turns.set(quarters);
        begin(shown, whenUsed);
    }

    private void begin(Paper shown, BiConsumer<Paper, PdfUse> whenUsed) {
        file = shown;
        used = whenUsed;
        page.set(0);
        pages.set(0);
        picture.set(null);
        int pixels = pixels();
        int quarters = turns.get();
        draw(pixels, () -> new First(shown.pages(), Paper.turned(shown.picture(0, pixels), quarters)));
    }

    void clear() {
        file = null;
        pages.set(0);
        picture.set(null);
        refusal.set("");
        latest.run(() -> true, done -> busy.set(false), failed -> {});
    }

    void turn(int by) {
        int wanted = page.get() + by;
        if (wanted >= 0 && wanted < pages.get()) {
            page.set(wanted);
            redraw();
        }
    }

    /** A quarter turn to the right, if this one may be turned. */
    void rotate() {
        IntConsumer told = turned;
        if (told != null && pages.get() > 0) {
            turns.set((turns.get() + 1) % 4);
            told.accept(turns.get());
            redraw();
        }
    }

    void zoom(int steps) {
        int wanted = Math.clamp(zoom.get() + (long) steps * STEP, SMALLEST, LARGEST);
        if (wanted != zoom.get()) {
            zoom.set(wanted);
            redraw();
        }
    }

    /** @param pixels that a page at 100 % fills across */
    void widthChanged(int pixels) {
        if (pixels > 0 && pixels != width) {
            width = pixels;
            redraw();
        }
    }

    void print() {
        Paper printed = file;
        if (printed != null) {
            busy.set(true);
            background.run(
                    () -> {
                        boolean done = desk.printing().print(printed);
                        if (done) {
                            used.accept(printed, PdfUse.PRINTED);
                        }
                        return done;
                    },
                    done -> {
                        busy.set(false);
                        if (done) {
                            desk.notices().say(texts.get("pdf.printed"));
                        }
                    },
                    cause -> failed(texts.get("pdf.failed.print"), cause));
        }
    }

    void save() {
        save(
                texts.get("pdf.save.title"),
                PdfUse.SAVED,
                chosen -> desk.notices()
                        .say(texts.get("pdf.saved", chosen.getFileName().toString())));
    }

    /** Another program needs a file: it is the nurse who says where, so that none stays behind unknown to her. */
    void open() {
        save(texts.get("pdf.open.title"), PdfUse.OPENED, desk.opener());
    }

    private void save(String title, PdfUse use, Consumer<Path> then) {
        Paper saved = file;
        if (saved == null) {
            return;
        }
        desk.dialogs()
                .chooseSaveFile(
                        title,
                        saved.name(),
                        chosen -> background.run(
                                () -> {
                                    used.accept(saved, use);
                                    saved.save(chosen);
                                    return chosen;
                                },
                                then,
                                cause -> failed(texts.get("pdf.failed.save"), cause)));
    }

    private void redraw() {
        Paper drawn = file;
        int wanted = page.get();
        int known = pages.get();
        if (drawn != null && known > 0) {
            int pixels = pixels();
            int quarters = turns.get();
            draw(pixels, () -> new First(known, Paper.turned(drawn.picture(wanted, pixels), quarters)));
        }
    }

    private void draw(int asked, Callable<First> work) {
        busy.set(true);
        refusal.set("");
        latest.run(
                work,
                first -> {
                    busy.set(false);
                    pages.set(first.pages());
                    picture.set(first.picture());
                    // The pane may have got its width while the first picture was drawn.
                    if (asked != pixels()) {
                        redraw();
                    }
                },
                cause -> failed(texts.get("pdf.failed"), cause));
    }

    private void failed(String sentence, Exception cause) {
        busy.set(false);
        if (cause instanceof Refusal expected) {
            refusal.set(expected.sentence());
        } else {
            desk.dialogs().failed(sentence, cause);
        }
    }

    private int pixels() {
        return width * zoom.get() / 100;
    }

    /** From 0. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** 0 while nothing is shown. */
    ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** In percent of the pane's width. */
    ReadOnlyIntegerProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable BufferedImage> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Quarter turns to the right. */
    ReadOnlyIntegerProperty turnsProperty() {
        return turns.getReadOnlyProperty();
    }
}
