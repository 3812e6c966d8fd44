package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One problem on the map: a square that says how it stands, its name, its last ratings. */
final class ProblemTileView extends HBox {
    private static final PseudoClass ACTED_ON = PseudoClass.getPseudoClass("acted-on");
    private static final PseudoClass DOCUMENTED = PseudoClass.getPseudoClass("documented");
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");
    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    final Problem problem;
    private final Label name;
    private final Label ratings = Words.of("", "plan-tile-ratings");
    private final Runnable open;

    ProblemTileView(Problem problem, Runnable open) {
        this.problem = problem;
        this.open = open;
        setId("plan-problem-" + problem.code());
        getStyleClass().add("plan-tile");
        setAccessibleRole(AccessibleRole.BUTTON);
        Region mark = new Region();
        mark.getStyleClass().add("plan-mark");
        name = Words.paragraph(problem.name(), "plan-tile-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        ratings.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(mark, name, ratings);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
    }

    void show(CarePlanPresenter.Standing standing, String rated, String spoken) {
        pseudoClassStateChanged(ACTED_ON, standing == CarePlanPresenter.Standing.ACTED_ON);
        pseudoClassStateChanged(DOCUMENTED, standing == CarePlanPresenter.Standing.DOCUMENTED);
        ratings.setText(rated);
        Shown.set(ratings, !rated.isEmpty());
        setAccessibleText(spoken);
    }

    void opened(boolean now) {
        pseudoClassStateChanged(OPENED, now);
    }

    /** Not what is looked for. */
    void aside(boolean now) {
        pseudoClassStateChanged(ASIDE, now);
    }

    /** What Enter would open while something is looked for. */
    void pointedAt(boolean now) {
        pseudoClassStateChanged(POINTED, now);
    }

    /** In one line. */
    double wanted() {
        return prefWidth(-1);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
