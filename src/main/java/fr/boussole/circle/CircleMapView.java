package fr.boussole.circle;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Theme;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.feather.Feather;

/** The drawn map: the person in the middle, arrows go to who stands in that direction, Enter opens. */
final class CircleMapView extends Region {
    private final Consumer<CircleMember> open;
    private final CircleWords words = new CircleWords();
    private final Texts texts = Texts.beside(CircleMapView.class);
    private final Ellipse inner = oval("circle-oval");
    private final Ellipse outer = oval("circle-oval");
    private final Label centre = Words.paragraph("", "circle-centre");
    private final List<Button> near = new ArrayList<>();
    private final List<Button> far = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double least;

    CircleMapView(Consumer<CircleMember> open) {
        this.open = open;
        setId("circle-map");
        getStyleClass().add("circle-map");
        centre.setMinHeight(0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Ellipse oval(String style) {
        Ellipse oval = new Ellipse();
        oval.getStyleClass().add(style);
        oval.setManaged(false);
        oval.setMouseTransparent(true);
        return oval;
    }

    void show(Around around) {
        boolean held = all().anyMatch(Node::isFocused);
        near.clear();
        far.clear();
        lines.clear();
        around.ring(Ring.PERSONAL).forEach(one -> near.add(card(one)));
        around.ring(Ring.PROFESSIONAL).forEach(one -> far.add(card(one)));
        all().forEach(ignored -> {
            Line line = new Line();
            line.getStyleClass().add("circle-line");
            line.setManaged(false);
            lines.add(line);
        });
        centre.setText(around.person().identity().fullName());
        getChildren().setAll(outer, inner);
        getChildren().addAll(lines);
        getChildren().add(centre);
        all().forEach(getChildren()::add);
        all().findFirst().ifPresent(first -> {
            reached(first);
            if (held) {
                first.requestFocus();
            }
        });
        requestLayout();
    }

    /** @param height of the place it is shown in: it is never less tall */
    void fill(double height) {
        least = height;
        requestLayout();
    }

    private Stream<Button> all() {
        return Stream.concat(near.stream(), far.stream());
    }

    private Button card(CircleMember one) {
        boolean personal = one.ring() == Ring.PERSONAL;
        StackPane disc = new StackPane(Icon.of(personal ? Feather.HOME : Feather.BRIEFCASE));
        disc.getStyleClass().addAll("circle-disc", personal ? "personal" : "professional");
        disc.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        disc.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label name = Words.of(one.name(), "strong");
        name.setWrapText(true);
        name.setMinHeight(0);
        HBox below = new HBox();
        below.getStyleClass().add("circle-below");
        marks(one).forEach(mark -> {
            mark.setMinWidth(USE_PREF_SIZE);
            below.getChildren().add(mark);
        });
        Label what = Words.of(one.what(), "caption");
        what.setMinWidth(0);
        below.getChildren().add(what);
        below.setMinHeight(USE_PREF_SIZE);
        VBox said = new VBox(name, below);
        said.getStyleClass().add("circle-said");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox content = new HBox(disc, said);
        content.getStyleClass().add("circle-person");
        Button card = new Button();
        card.setId("circle-person-" + one.id().value());
        card.setGraphic(content);
        card.getStyleClass().add("circle-card");
        card.setAccessibleText(words.said(one));
        Tooltip tip = new Tooltip(words.said(one));
        tip.setWrapText(true);
        card.setTooltip(tip);
        card.setFocusTraversable(false);
        card.setOnAction(event -> open.accept(one));
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                reached(card);
            }
        });
        return card;
    }

    private static List<Label> marks(CircleMember one) {
        List<Label> marks = new ArrayList<>();
        if (one.callRank() > 0) {
            marks.add(Words.of(String.valueOf(one.callRank()), "circle-rank"));
        }
        Stream.of(
                        Optional.of(Feather.SHIELD).filter(icon -> one.marks().trusted()),
                        Optional.of(Feather.HEART).filter(icon -> one.marks().carer()),
                        Optional.of(Feather.KEY).filter(icon -> one.marks().holdsKey()))
                .flatMap(Optional::stream)
                .forEach(icon -> marks.add(mark(icon, "")));
        return marks;
    }

    private static Label mark(Feather icon, String said) {
        Label mark = Words.of(said, "circle-mark", "caption");
        mark.setGraphic(Icon.small(icon));
        return mark;
    }

    /** What the signs on the map mean. */
    HBox legend() {
        HBox legend = new HBox(
                mark(Feather.HOME, texts.get("ring.personal")),
                mark(Feather.BRIEFCASE, texts.get("ring.professional")),
                mark(Feather.SHIELD, texts.get("trusted")),
                mark(Feather.HEART, texts.get("carer")),
                mark(Feather.KEY, texts.get("holds.key")));
        legend.getStyleClass().add("circle-legend");
        return legend;
    }

    /** Tab comes to one of them only, the one the arrows left. */
    private void reached(Button card) {
        all().forEach(one -> one.setFocusTraversable(one == card));
    }

    private void pressed(KeyEvent key) {
        Optional<Button> held = all().filter(Node::isFocused).findFirst();
        if (held.isEmpty() || key.isControlDown() || key.isAltDown()) {
            return;
        }
        int across = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        int down = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (across != 0 || down != 0) {
            toward(held.get(), across, down).ifPresent(Node::requestFocus);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            held.get().fire();
            key.consume();
        }
    }

    private Optional<Button> toward(Button from, int across, int down) {
        return all().filter(one -> one != from && ahead(from, one, across, down) > 1)
                .min(Comparator.comparingDouble(one -> ahead(from, one, across, down)
                        + 2 * Math.abs(ahead(from, one, 1 - Math.abs(across), 1 - Math.abs(down)))));
    }

    private static double ahead(Button from, Button to, int across, int down) {
        return (to.getLayoutX() - from.getLayoutX()) * across + (to.getLayoutY() - from.getLayoutY()) * down;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private CircleLayout layout(double width) {
        double scale = Theme.percentOf(getScene()) / 100.0;
        return CircleLayout.of(
                new CircleLayout.Frame(
                        new CircleLayout.Size(Math.max(width, 620 * Math.min(scale, 1.2)), least),
                        new CircleLayout.Size(178 * scale, 58 * scale),
                        new CircleLayout.Size(120 * scale, 68 * scale),
                        12),
                near.size(),
                far.size());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return layout(width > 0 ? width : getWidth()).height();
    }

    @Override
    protected void layoutChildren() {
        CircleLayout layout = layout(getWidth());
        place(inner, layout, layout.inner());
        place(outer, layout, layout.outer());
        double scale = Theme.percentOf(getScene()) / 100.0;
        place(centre, layout.centre(), new CircleLayout.Size(120 * scale, 68 * scale));
        List<CircleLayout.Spot> spots =
                Stream.concat(layout.near().stream(), layout.far().stream()).toList();
        List<Button> cards = all().toList();
        for (int i = 0; i < cards.size(); i++) {
            place(cards.get(i), spots.get(i), layout.box());
            Line line = lines.get(i);
            line.setStartX(layout.centre().x());
            line.setStartY(layout.centre().y());
            line.setEndX(spots.get(i).x());
            line.setEndY(spots.get(i).y());
        }
    }

    private static void place(Ellipse ring, CircleLayout layout, CircleLayout.Oval oval) {
        ring.setCenterX(layout.centre().x());
        ring.setCenterY(layout.centre().y());
        ring.setRadiusX(oval.across());
        ring.setRadiusY(oval.down());
    }

    private void place(Region node, CircleLayout.Spot spot, CircleLayout.Size size) {
        node.resizeRelocate(
                snapPositionX(spot.x() - size.width() / 2),
                snapPositionY(spot.y() - size.height() / 2),
                snapSizeX(size.width()),
                snapSizeY(size.height()));
    }
}
