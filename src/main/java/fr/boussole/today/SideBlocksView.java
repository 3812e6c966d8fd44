package fr.boussole.today;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Words;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The cards other rooms put beside the tour. */
final class SideBlocksView extends VBox {
    private static final int MOST = 4;

    private final SidePresenter presenter;
    private final Texts texts = Texts.beside(SideBlocksView.class);

    SideBlocksView(SidePresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("cards");
        presenter.blocks.addListener((ListChangeListener<SidePresenter.Read>) change -> draw());
        draw();
    }

    private void draw() {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        String before = focus != null && within(focus) ? focus.getId() : null;
        getChildren().setAll(presenter.blocks.stream().map(this::card).toList());
        if (before != null) {
            // After « Lu » the next row stands in the same place: the same key goes on.
            Node same = lookup("#" + before);
            Node next = same != null ? same : lookup(".tour-name");
            if (next != null) {
                next.requestFocus();
            }
        }
    }

    private boolean within(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one == this) {
                return true;
            }
        }
        return false;
    }

    private Node card(SidePresenter.Read read) {
        SideBlock block = read.block();
        Card card = new Card(block.title())
                .icon(block.icon())
                .empty(read.failed() ? texts.get("side.failed") : block.nothing());
        card.setId("today-side-" + block.id());
        List<SideBlock.Row> rows = read.rows();
        block.all()
                .filter(deed -> !rows.isEmpty())
                .ifPresent(deed ->
                        card.action(new ActionButton("today-side-" + block.id() + "-all", deed.words(), deed.run())
                                .flat()
                                .small()));
        card.countProperty().set(rows.isEmpty() ? "" : Integer.toString(rows.size()));
        int number = 0;
        for (SideBlock.Row row : rows.stream().limit(MOST).toList()) {
            card.rows().add(line("today-side-" + block.id() + "-" + number++, row));
        }
        if (rows.size() > MOST) {
            card.rows().add(Words.of(texts.get("side.others", rows.size() - MOST), "second"));
        }
        return card;
    }

    private static Node line(String id, SideBlock.Row row) {
        ActionButton name = new ActionButton(id, row.title(), row.open());
        name.getStyleClass().add("tour-name");
        name.setMinWidth(0);
        name.setWrapText(true);
        VBox words = new VBox(name);
        if (!row.words().isEmpty()) {
            Label second = Words.paragraph(row.words(), "second");
            words.getChildren().add(second);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = Card.row(words);
        if (!row.state().isEmpty()) {
            line.getChildren().add(new Pill(row.tone(), null, row.state()));
        }
        row.deed().ifPresent(deed -> {
            line.getChildren()
                    .add(new ActionButton(id + "-do", deed.words(), deed.run())
                            .shortcut(deed.key())
                            .small());
            line.setOnKeyPressed(key -> {
                if (key.getCode().getChar().equals(deed.key()) && !key.isShortcutDown() && !key.isAltDown()) {
                    deed.run().run();
                    key.consume();
                }
            });
        });
        return line;
    }
}
