package fr.boussole.platform.ui;

import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.text.Texts;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows a document inside the window: pages, zoom, turn, print, save, open elsewhere. The plus, minus, page-up,
 * page-down and R keys do the same as the buttons.
 */
public final class PdfPane extends BorderPane {
    private static final double MARGIN = 48;
    /** At 100 %, a page is no wider than this. */
    private static final double WIDEST = 860;

    private final Texts texts = Texts.beside(PdfPane.class);
    private final PdfPresenter presenter;
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final ActionButton rotate;
    private final ImageView view = new ImageView();
    private final ScrollPane scroll = new ScrollPane(new StackPane(view));

    /** @param opener hands a file to the system's own viewer */
    public PdfPane(Background background, Dialogs dialogs, Notices notices, Printing printing, Consumer<Path> opener) {
        presenter = new PdfPresenter(background, new PdfPresenter.Desk(dialogs, notices, printing, opener));
        rotate = new ActionButton("pdf-rotate", texts.get("pdf.rotate"), presenter::rotate)
                .icon(Feather.ROTATE_CW)
                .iconOnly()
                .flat();
        rotate.disableProperty().bind(presenter.pagesProperty().isEqualTo(0));
        Shown.set(rotate, false);
        setId("pdf");
        getStyleClass().add("pdf-pane");
        scroll.setId("pdf-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("pdf-page");
        view.setId("pdf-picture");
        view.setPreserveRatio(true);
        Region empty = new EmptyState(Feather.FILE_TEXT, texts.get("pdf.none"), null);
        Shown.when(
                empty,
                presenter
                        .pagesProperty()
                        .isEqualTo(0)
                        .and(presenter.busyProperty().not()));
        Label refusal = Words.of(presenter.refusalProperty(), "warning");
        refusal.setId("pdf-refusal");
        setTop(new VBox(bar(), refusal));
        setCenter(new StackPane(scroll, empty));
        follow();
    }

    /** Shows a document from its first page. */
    public void show(Paper file) {
        show(file, (one, use) -> {});
    }

    /**
     * Shows a document from its first page.
     *
     * @param used notes in the journal of access what is done with it; called in the background
     */
    public void show(Paper file, BiConsumer<Paper, PdfUse> used) {
        Shown.set(rotate, false);
        presenter.show(file, used);
    }

    /**
     * Shows one that may be turned.
     *
     * @param quarters turns to the right it was left with
     * @param turned told of the new ones on the screen's thread
     */
    public void show(Paper file, BiConsumer<Paper, PdfUse> used, int quarters, IntConsumer turned) {
        Shown.set(rotate, true);
        presenter.show(file, used, quarters, turned);
    }

    /** Where the keyboard begins. */
    public Node first() {
        return scroll;
    }

    public void clear() {
        presenter.clear();
    }

    /** Beside a list, where there is little room: the bar's words become tooltips. */
    public PdfPane compact() {
        compact.set(true);
        getStyleClass().add("compact");
        for (String id : new String[] {"#pdf-print", "#pdf-save", "#pdf-open"}) {
            if (lookup(id) instanceof ActionButton button) {
                button.iconOnly().flat();
            }
        }
        return this;
    }

    /** Ctrl+P: prints what is shown; false when nothing is. */
    public boolean print() {
        boolean something = presenter.pagesProperty().get() > 0;
        presenter.print();
        return something;
    }

    private HBox bar() {
        var nothing = presenter.pagesProperty().isEqualTo(0);
        ActionButton previous = button("pdf-previous", texts.get("pdf.previous"), Feather.CHEVRON_LEFT, -1);
        ActionButton next = button("pdf-next", texts.get("pdf.next"), Feather.CHEVRON_RIGHT, 1);
        previous.disableProperty().bind(nothing.or(presenter.pageProperty().isEqualTo(0)));
        next.disableProperty()
                .bind(nothing.or(presenter
                        .pageProperty()
                        .isEqualTo(presenter.pagesProperty().subtract(1))));
        Label page = Words.of("", "second");
        page.setId("pdf-page");
        page.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> presenter.pagesProperty().get() == 0
                                ? ""
                                : texts.get(
                                        compact.get() ? "pdf.page.short" : "pdf.page",
                                        presenter.pageProperty().get() + 1,
                                        presenter.pagesProperty().get()),
                        presenter.pageProperty(),
                        presenter.pagesProperty(),
                        compact));
        page.setMinWidth(USE_PREF_SIZE);
        ActionButton out = new ActionButton("pdf-zoom-out", texts.get("pdf.out"), () -> presenter.zoom(-1))
                .icon(Feather.ZOOM_OUT)
                .iconOnly()
                .flat();
        ActionButton in = new ActionButton("pdf-zoom-in", texts.get("pdf.in"), () -> presenter.zoom(1))
                .icon(Feather.ZOOM_IN)
                .iconOnly()
                .flat();
        out.disableProperty().bind(nothing.or(presenter.zoomProperty().isEqualTo(PdfPresenter.SMALLEST)));
        in.disableProperty().bind(nothing.or(presenter.zoomProperty().isEqualTo(PdfPresenter.LARGEST)));
        Label zoom = Words.of("", "second");
        zoom.setId("pdf-zoom");
        zoom.textProperty().bind(presenter.zoomProperty().map(percent -> texts.get("pdf.zoom", percent)));
        ProgressBar busy = new ProgressBar();
        busy.setId("pdf-busy");
        busy.visibleProperty().bind(presenter.busyProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ActionButton print =
                new ActionButton("pdf-print", texts.get("pdf.print"), presenter::print).icon(Feather.PRINTER);
        ActionButton save = new ActionButton("pdf-save", texts.get("pdf.save"), presenter::save).icon(Feather.DOWNLOAD);
        ActionButton open =
                new ActionButton("pdf-open", texts.get("pdf.open"), presenter::open).icon(Feather.EXTERNAL_LINK);
        for (ActionButton button : new ActionButton[] {print, save, open}) {
            button.disableProperty().bind(nothing.or(presenter.busyProperty()));
        }
        var tight = compact.and(rotate.visibleProperty());
        Shown.when(zoom, tight.not());
        Shown.when(open, tight.not());
        HBox bar = new HBox(previous, page, next, out, zoom, in, rotate, busy, space, print, save, open);
        bar.getStyleClass().add("pdf-bar");
        return bar;
    }

    private ActionButton button(String id, String text, Feather icon, int by) {
        return new ActionButton(id, text, () -> presenter.turn(by))
                .icon(icon)
                .iconOnly()
                .flat();
    }

    private void follow() {
        presenter.pictureProperty().subscribe(picture -> {
            view.setImage(picture == null ? null : SwingFXUtils.toFXImage(picture, null));
            scroll.setVvalue(0);
        });
        view.fitWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> across() * presenter.zoomProperty().get() / 100,
                        scroll.widthProperty(),
                        presenter.zoomProperty()));
        scroll.widthProperty().subscribe(() -> {
            if (scroll.getWidth() > MARGIN) {
                presenter.widthChanged((int) (across() * density()));
            }
        });
        // Before the scrolling area, which takes the page keys for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            KeyCode key = event.getCode();
            if (key == KeyCode.PAGE_DOWN) {
                presenter.turn(1);
                event.consume();
            } else if (key == KeyCode.PAGE_UP) {
                presenter.turn(-1);
                event.consume();
            } else if (key == KeyCode.ADD || key == KeyCode.PLUS) {
                presenter.zoom(1);
            } else if (key == KeyCode.SUBTRACT || key == KeyCode.MINUS) {
                presenter.zoom(-1);
            } else if (key == KeyCode.R) {
                presenter.rotate();
            }
        });
    }

    /** How wide a page is at 100 %. */
    private double across() {
        return Math.clamp(scroll.getWidth() - MARGIN, 1, WIDEST);
    }

    /** Pixels of the screen for one of ours. */
    private double density() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }
}
