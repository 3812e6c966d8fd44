package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.circle.CircleMember;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.TypeAheadField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The form of one intervention. Digits choose in the segments, letters take a proposal; Enter keeps it and begins the
 * next one, Ctrl+S keeps it and closes, Escape closes.
 */
final class InterventionFormView extends VBox {
    private final InterventionFormPresenter presenter;
    private final InterventionWords words = new InterventionWords();
    private final Texts texts = Texts.beside(InterventionFormView.class);
    private final Segments<Category> category;
    private final Segments<DoerKind> kind;
    private final TypeAheadField<Target> target;
    private final TypeAheadField<CircleMember> name;
    private final TextArea detail = new TextArea();

    InterventionFormView(InterventionFormPresenter presenter) {
        this.presenter = presenter;
        setId("intervention-form");
        getStyleClass().add("intervention-form");
        setMinHeight(0);
        List<Category> categories = OmahaCatalog.get().categories();
        category = new Segments<>("intervention-category", categories, words::shortly);
        category.valueProperty().bindBidirectional(presenter.category);
        for (Node node : category.getChildren()) {
            Category of = (Category) node.getUserData();
            ((ToggleButton) node).setTooltip(new Tooltip(of.name()));
            node.setAccessibleText(of.name());
        }
        kind = new Segments<>("intervention-by", List.of(DoerKind.values()), words::shortly);
        kind.valueProperty().bindBidirectional(presenter.doer.kind);
        target = new TypeAheadField<>("intervention-target", texts.get("act.target.prompt"), presenter.target);
        name = new TypeAheadField<>("intervention-who", texts.get("act.who.prompt"), presenter.doer.who);
        detail.setId("intervention-detail");
        detail.setWrapText(true);
        detail.setPrefRowCount(2);
        detail.setPromptText(texts.get("act.what.help"));
        detail.textProperty().bindBidirectional(presenter.detail);
        ScrollPane scroll = new ScrollPane(form());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, buttons());
        presenter.begun.subscribe((before, now) -> focus());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Where the keyboard begins. */
    void focus() {
        Focus.give(presenter.isNew() ? category.getChildren().getFirst() : detail);
    }

    private Node form() {
        InterventionProposalsView proposals = new InterventionProposalsView(presenter, this::took);
        TextField often = new TextField();
        often.setId("intervention-frequency");
        often.setPromptText(texts.get("act.frequency.prompt"));
        often.textProperty().bindBidirectional(presenter.frequency);
        FormField frequency = new FormField("frequency", texts.get("act.frequency"), often);
        frequency.warningProperty().bind(presenter.unread());
        presenter.understood().subscribe(frequency::help);
        FormField doer = new FormField("doer", texts.get("act.who"), who());
        Shown.when(doer, presenter.doer.named());
        return new Form(
                        proposals,
                        new FormField("category", texts.get("act.category"), category),
                        Form.beside(new FormField("target", texts.get("act.target"), target), frequency),
                        new FormField("detail", texts.get("act.what"), detail),
                        new FormField("kind", texts.get("act.by"), kind),
                        doer)
                .refusals(presenter.refusal);
    }

    /** A field for the name, and below it those of her circle at one click. */
    private Node who() {
        FlowPane near = new FlowPane();
        near.getStyleClass().add("intervention-near");
        presenter.doer.around.subscribe(() -> near.getChildren()
                .setAll(presenter.doer.around.stream()
                        .limit(6)
                        .map(one -> new ActionButton(
                                        "intervention-near-" + one.id().value(),
                                        one.what().isBlank()
                                                ? one.name()
                                                : texts.get("act.near", one.name(), one.what()),
                                        () -> presenter.doer.who.choose(one))
                                .small()
                                .flat())
                        .toList()));
        VBox both = new VBox(name, near);
        both.getStyleClass().add("intervention-who");
        return both;
    }

    private Node buttons() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("intervention-buttons");
        ActionButton close = new ActionButton("intervention-close", texts.get("act.back"), presenter::close)
                .shortcut(texts.get("act.back.key"));
        ActionButton save = new ActionButton("intervention-save", texts.get("act.save"), () -> presenter.save(false));
        if (presenter.isNew()) {
            ActionButton next = new ActionButton("intervention-save-next", texts.get("act.save.next"), this::next)
                    .shortcut(texts.get("act.change.key"))
                    .primary();
            line.getChildren().addAll(close, save.shortcut(texts.get("act.save.key")), next);
        } else {
            line.getChildren()
                    .addAll(close, save.shortcut(texts.get("act.change.key")).primary());
        }
        return line;
    }

    private void next() {
        presenter.save(true);
    }

    private void took() {
        Focus.give(detail);
        detail.end();
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean choosing = event.getTarget() instanceof TypeAheadField<?> field
                && (field == target ? presenter.target : presenter.doer.who)
                        .openProperty()
                        .get();
        if (code == KeyCode.S && event.isShortcutDown()) {
            presenter.save(false);
        } else if (code == KeyCode.ENTER && event.isShortcutDown()) {
            next();
        } else if (code == KeyCode.ENTER && !choosing && saves(event.getTarget())) {
            next();
        } else if (code == KeyCode.ESCAPE && !choosing) {
            presenter.close();
        } else if (code == KeyCode.TAB && event.getTarget() == detail && !event.isShortcutDown()) {
            detail.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else {
            return;
        }
        event.consume();
    }

    /** In the text Enter begins a line, on a button it presses it. */
    private static boolean saves(Object at) {
        return !(at instanceof TextArea) && !(at instanceof Button);
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()
                || typed.length() != 1) {
            return;
        }
        int number = typed.charAt(0) - '1';
        if (number >= 0 && number < 4) {
            if (within(kind, event.getTarget())) {
                presenter.doer.kind.set(DoerKind.values()[number]);
                Focus.give(
                        presenter.doer.named().get() ? name : kind.getChildren().get(number));
            } else {
                presenter.category.set(OmahaCatalog.get().categories().get(number));
                Focus.give(target);
            }
            event.consume();
        } else if (presenter.isNew() && presenter.blank().get()) {
            int letter = typed.charAt(0) - 'a';
            if (letter >= 0 && letter < presenter.proposals.size()) {
                presenter.take(letter);
                took();
                event.consume();
            }
        }
    }

    private static boolean within(Segments<?> segments, Object target) {
        return target instanceof Node node && node.getParent() == segments;
    }
}
