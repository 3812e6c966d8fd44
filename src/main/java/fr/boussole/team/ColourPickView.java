package fr.boussole.team;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Icon;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The twelve colours; the chosen one carries a check. */
final class ColourPickView extends FlowPane {
    ColourPickView(IntegerProperty colour, Texts texts) {
        setId("member-colour");
        getStyleClass().add("choices");
        ToggleGroup group = new ToggleGroup();
        for (int number = 1; number <= 12; number++) {
            int own = number;
            ToggleButton button = new ToggleButton();
            button.setId("member-colour-" + own);
            button.setAccessibleText(texts.get("member.colour.number", own));
            button.getStyleClass().addAll("colour-pick", "disc", "nurse-" + own);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                colour.set(own);
            });
            colour.subscribe(now -> {
                button.setSelected(now.intValue() == own);
                button.setGraphic(now.intValue() == own ? Icon.small(Feather.CHECK) : null);
            });
            getChildren().add(button);
        }
    }
}
