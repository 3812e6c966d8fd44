package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Domain;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** « Faire le tour »: a domain's problems with a question each; a letter answers and goes on to the next. */
final class RoundView extends VBox {
    private final RoundPresenter presenter;
    private final Texts texts = Texts.beside(RoundView.class);
    private final VBox list = new VBox();
    private final FollowingView scroll = new FollowingView(list);
    private final List<RoundRowView> rows = new ArrayList<>();
    private final StringProperty[] titles = OmahaCatalog.get().domains().stream()
            .map(domain -> new SimpleStringProperty())
            .toArray(StringProperty[]::new);

    RoundView(RoundPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("round");
        presenter.answers.subscribe(answers -> {
            for (int i = 0; i < titles.length; i++) {
                titles[i].set(presenter.title(OmahaCatalog.get().domains().get(i)));
            }
            rows.forEach(RoundRowView::show);
        });
        List<Domain> domains = OmahaCatalog.get().domains();
        Segments<Domain> domain = Segments.following("round-domain", domains, one -> titles[domains.indexOf(one)]);
        domain.valueProperty().bindBidirectional(presenter.domain);
        Label keys = Words.paragraph(texts.get("round.keys"), "second");
        keys.setMinWidth(0);
        HBox.setHgrow(keys, Priority.ALWAYS);
        HBox head = new HBox(domain, keys);
        head.getStyleClass().add("line");
        list.getStyleClass().addAll("bsl-card", "rows", "round-rows");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        presenter.domain.subscribe(now -> draw());
    }

    private void draw() {
        boolean here = rows.stream().anyMatch(Node::isFocused);
        rows.clear();
        for (Problem problem : presenter.problems()) {
            rows.add(new RoundRowView(presenter, problem));
        }
        list.getChildren().setAll(rows);
        scroll.setVvalue(0);
        if (here) {
            rows.getFirst().requestFocus();
        }
    }

    /** The first that was not spoken of. */
    Node first() {
        return rows.stream()
                .filter(row -> !presenter.planned(row.problem())
                        && presenter.answer(row.problem()).isEmpty())
                .findFirst()
                .orElse(rows.getFirst());
    }

    private void pressed(KeyEvent key) {
        int at = rows.indexOf(getScene().getFocusOwner());
        if (at < 0 || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.DOWN) {
            next(at);
        } else if (key.getCode() == KeyCode.UP) {
            rows.get(Math.max(0, at - 1)).requestFocus();
        } else if (key.getCode() == KeyCode.C) {
            answer(at, Optional.of(Explored.Answer.DEEPEN));
        } else if (key.getCode() == KeyCode.R) {
            answer(at, Optional.of(Explored.Answer.NOTHING));
        } else if (key.getCode() == KeyCode.P) {
            answer(at, Optional.empty());
        } else {
            return;
        }
        key.consume();
    }

    private void answer(int at, Optional<Explored.Answer> answer) {
        presenter.answer(rows.get(at).problem(), answer);
        next(at);
    }

    /** After a domain's last problem comes the next domain's first. */
    private void next(int at) {
        if (at + 1 < rows.size()) {
            rows.get(at + 1).requestFocus();
            return;
        }
        List<Domain> domains = OmahaCatalog.get().domains();
        int domain = domains.indexOf(presenter.domain.get());
        if (domain + 1 < domains.size()) {
            presenter.domain.set(domains.get(domain + 1));
            rows.getFirst().requestFocus();
        }
    }
}
