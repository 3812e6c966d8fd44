package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Goals in one line, as many as there is room for; of the others their number, all of them in its tooltip. */
final class GoalsLineView extends Region {
    private final List<HBox> items = new ArrayList<>();
    /** The first without its day, where there is not even room for one. */
    private final HBox brief;
    /** « et 2 autres », by how many are shown before it. */
    private final List<Label> more = new ArrayList<>();

    /** @param goals at least one */
    GoalsLineView(List<Goal> goals, LocalDate today) {
        Texts texts = Texts.beside(GoalsLineView.class);
        GoalWords words = new GoalWords();
        for (Goal goal : goals) {
            HBox item = item(goal, words, words.due(goal, today));
            if (!items.isEmpty()) {
                item.getChildren().addFirst(Words.of("·", "muted"));
            }
            items.add(item);
            int left = goals.size() - items.size();
            Label rest = Words.of(left == 0 ? "" : texts.get("story.goals.more", left), "muted");
            rest.setTooltip(new Tooltip(goals.stream()
                    .skip(items.size())
                    .map(Goal::goal)
                    .reduce((one, other) -> one + "\n" + other)
                    .orElse("")));
            more.add(rest);
        }
        brief = item(goals.getFirst(), words, "");
        getChildren().addAll(items);
        getChildren().add(brief);
        getChildren().addAll(more);
        setMinWidth(0);
    }

    private static HBox item(Goal goal, GoalWords words, String due) {
        Label what = Words.of(goal.goal(), "strong");
        what.setMinWidth(0);
        what.setTooltip(new Tooltip(goal.goal() + "\n" + words.second(goal)));
        HBox item = new HBox(what);
        item.getStyleClass().add("story-goal");
        if (!due.isEmpty()) {
            Label until = Words.of(due);
            until.setMinWidth(USE_PREF_SIZE);
            item.getChildren().add(until);
        }
        item.getChildren().add(AgreementPillView.of(goal));
        return item;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getInsets().getTop()
                + getInsets().getBottom()
                + items.stream().mapToDouble(item -> item.prefHeight(-1)).max().orElse(0);
    }

    /** It takes what is left, and asks for nothing. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        int shown = items.size();
        while (shown > 1 && width(shown) > room) {
            shown--;
        }
        double x = insets.getLeft();
        boolean narrow = width(shown) > room;
        double rest = more.get(shown - 1).prefWidth(-1);
        brief.setVisible(narrow);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setVisible(i < shown && !narrow);
        }
        for (HBox item : narrow ? List.of(brief) : items.subList(0, shown)) {
            double width = Math.min(item.prefWidth(-1), Math.max(0, room - rest - (x - insets.getLeft())));
            place(item, x, width);
            x += width;
        }
        for (int i = 0; i < more.size(); i++) {
            more.get(i).setVisible(i == shown - 1);
            place(more.get(i), x, more.get(i).prefWidth(-1));
        }
    }

    private double width(int shown) {
        double sum = more.get(shown - 1).prefWidth(-1);
        for (HBox item : items.subList(0, shown)) {
            sum += item.prefWidth(-1);
        }
        return sum;
    }

    private void place(Node node, double x, double width) {
        double height = node.prefHeight(-1);
        double y = getInsets().getTop()
                + (getHeight() - getInsets().getTop() - getInsets().getBottom() - height) / 2;
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
