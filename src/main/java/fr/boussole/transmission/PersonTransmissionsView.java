package fr.boussole.transmission;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.SearchField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Theme;
import fr.boussole.transmission.TransmissionFilter.Standing;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A person's transmissions, and beside them what is being written; alone where both do not fit. */
final class PersonTransmissionsView extends HBox {
    /** Both fit from here on, in px at normal text size. */
    private static final double BOTH = 860;

    private final PersonTransmissionsPresenter presenter;
    private final TransmissionFormPresenter form;
    private final AddendumPresenter addendum;
    private final Texts texts = Texts.beside(PersonTransmissionsView.class);
    private final TransmissionFormView formView;
    private final AddendumView addendumView;
    private final TransmissionListView list;
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    PersonTransmissionsView(
            PersonTransmissionsPresenter presenter,
            TransmissionFormPresenter form,
            AddendumPresenter addendum,
            Runnable print) {
        this.presenter = presenter;
        this.form = form;
        this.addendum = addendum;
        TransmissionTextView.dress(this);
        getStyleClass().addAll("master-detail", "transmissions");
        formView = new TransmissionFormView(form);
        addendumView = new AddendumView(addendum);
        list = new TransmissionListView(presenter, new TransmissionListView.Keys(this::write, this::add));
        VBox.setVgrow(list, Priority.ALWAYS);
        Card card = new Card(texts.get("tab.title"))
                .icon(Feather.MESSAGE_SQUARE)
                .action(new HBox(
                        new ActionButton("transmission-print", texts.get("tab.print"), print)
                                .icon(Feather.PRINTER)
                                .iconOnly()
                                .flat(),
                        writeButton()))
                .edge(new VBox(tools(), list, foot()));
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMinWidth(0);
        formView.getStyleClass().add("side");
        addendumView.getStyleClass().add("side");
        Shown.when(formView, form.open);
        Shown.when(addendumView, addendum.open.and(form.open.not()));
        Shown.when(card, narrow.not().or(form.open.not().and(addendum.open.not())));
        getChildren().addAll(card, addendumView, formView);
        form.open.subscribe((before, now) -> follow(now, formView::focus));
        addendum.open.subscribe((before, now) -> follow(now, addendumView::focus));
        widthProperty().subscribe(this::measure);
        needsLayoutProperty().subscribe(this::measure);
    }

    private void measure() {
        if (getScene() != null && getWidth() > 0) {
            narrow.set(getWidth() < BOTH * Theme.percentOf(getScene()) / 100.0);
        }
    }

    private void follow(boolean opened, Runnable focus) {
        if (opened) {
            focus.run();
        } else {
            focusList();
        }
    }

    void focusList() {
        Node content = list.getContent();
        Focus.give(content);
    }

    void write() {
        form.open();
        formView.focus();
    }

    private void add() {
        TransmissionRows.Row row = presenter.selectedRow();
        if (row != null) {
            form.putAway();
            addendum.open(row);
            addendumView.focus();
        }
    }

    private ActionButton writeButton() {
        ActionButton write = new ActionButton("transmission-write", texts.get("tab.write"), this::write)
                .icon(Feather.EDIT_3)
                .flat();
        form.open.subscribe(
                open -> write.setText(form.unsaved() && !open ? texts.get("tab.write.on") : texts.get("tab.write")));
        return write;
    }

    private Node tools() {
        SearchField search = new SearchField("transmission-search", texts.get("tab.search"));
        search.textProperty().bindBidirectional(presenter.search);
        Segments<Standing> standing = new Segments<>("transmission-standing", List.of(Standing.values()), texts::of);
        standing.valueProperty().bindBidirectional(presenter.standing);
        ComboBox<String> target = new ComboBox<>(presenter.targets);
        target.setId("transmission-filter");
        target.setAccessibleText(texts.get("tab.target"));
        target.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String one) {
                return one == null || one.isEmpty()
                        ? texts.get("tab.targets.all")
                        : ProblemTarget.of(one).isPresent() ? texts.get("offer.problem", one) : one;
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        target.setValue("");
        target.valueProperty().subscribe(now -> presenter.target.set(now == null ? "" : now));
        presenter.target.subscribe(now -> {
            if (!Objects.equals(now, target.getValue())) {
                target.setValue(now);
            }
        });
        FlowPane tools = new FlowPane(search, target, standing);
        tools.getStyleClass().addAll("choices", "transmission-tools");
        return tools;
    }

    /** What the keys do, as buttons on the chosen row; at the right the pages. */
    private Node foot() {
        ActionButton read = new ActionButton("transmission-read", texts.get("tab.read"), presenter::acknowledge)
                .icon(Feather.CHECK)
                .shortcut("L")
                .small();
        ActionButton readAll =
                new ActionButton("transmission-read-all", texts.get("tab.read.all"), presenter::acknowledgeAll).small();
        ActionButton add = new ActionButton("transmission-add", texts.get("tab.add"), this::add)
                .icon(Feather.PLUS)
                .shortcut("S")
                .small();
        ActionButton close = new ActionButton("transmission-close", texts.get("tab.close"), presenter::closeOrReopen)
                .shortcut("C")
                .small();
        Runnable follow = () -> {
            TransmissionRows.Row row = presenter.selectedRow();
            Shown.set(read, row != null && row.unread());
            Shown.set(add, row != null);
            Shown.set(close, row != null);
            Shown.set(
                    readAll,
                    presenter.rows.stream().filter(TransmissionRows.Row::unread).count() > 1);
            if (row != null) {
                close.setText(row.open() ? texts.get("tab.close") : texts.get("tab.reopen"));
            }
        };
        follow.run();
        presenter.selected.subscribe(follow);
        presenter.rows.addListener((ListChangeListener<TransmissionRows.Row>) change -> follow.run());
        FlowPane buttons = new FlowPane(read, readAll, add, close);
        buttons.getStyleClass().add("transmission-actions");
        HBox.setHgrow(buttons, Priority.ALWAYS);
        Pager pager = new Pager("transmission-pager", presenter.paging);
        HBox.setHgrow(pager, Priority.NEVER);
        HBox foot = new HBox(buttons, pager);
        foot.getStyleClass().addAll("table-foot", "transmission-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }
}
