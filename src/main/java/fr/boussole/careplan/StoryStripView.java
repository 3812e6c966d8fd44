package fr.boussole.careplan;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Above the plan: her words and goals first. */
final class StoryStripView extends HBox {
    /** What her words may take of the strip. */
    private static final double MOST_OF_WIDTH = 0.38;

    private final StoryStripPresenter presenter;
    private final Runnable meet;
    private final Texts texts = Texts.beside(StoryStripView.class);

    /** @param meet opens the meeting */
    StoryStripView(StoryStripPresenter presenter, Runnable meet) {
        this.presenter = presenter;
        this.meet = meet;
        setId("story-strip");
        getStyleClass().addAll("bsl-card", "story-strip");
        getStylesheets()
                .add(Objects.requireNonNull(StoryStripView.class.getResource("meeting.css"))
                        .toExternalForm());
        setMinHeight(USE_PREF_SIZE);
        presenter.reading.subscribe(this::draw);
    }

    private void draw(StoryStripPresenter.@Nullable Reading read) {
        getChildren().clear();
        if (read == null) {
            return;
        }
        if (read.story().isEmpty() && read.goals().isEmpty()) {
            getChildren().add(nothing(read.draft().isPresent()));
        } else {
            Node said = said(read.story());
            Node goals = goals(read);
            getChildren().addAll(said, divider(), goals);
        }
        getChildren().add(buttons(read));
    }

    private Node nothing(boolean begun) {
        VBox both = new VBox(
                Words.of(texts.get(begun ? "story.begun" : "story.none"), "medium"),
                Words.paragraph(texts.get("story.none.help"), "second"));
        both.setMinWidth(0);
        HBox line = new HBox(Icon.of(Feather.HEART), both);
        line.getStyleClass().add("story-none");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private Node said(Optional<Story> story) {
        String hers = story.map(one ->
                        one.words().isBlank() ? one.matters().isBlank() ? one.strengths() : one.matters() : one.words())
                .orElse("");
        Label label;
        if (hers.isBlank()) {
            label = Words.of(texts.get("story.words.none"), "muted");
        } else {
            String quoted = texts.get("quoted", hers.replace('\n', ' '));
            label = Words.of(quoted, "medium");
            label.setTooltip(tooltip(texts.get("quoted", hers)));
        }
        label.setId("story-words");
        label.setMinWidth(0);
        VBox part = part(Feather.MESSAGE_CIRCLE, texts.get("story.words"), label);
        part.maxWidthProperty().bind(widthProperty().multiply(MOST_OF_WIDTH));
        return part;
    }

    private Node goals(StoryStripPresenter.Reading read) {
        LocalDate today = LocalDate.now(presenter.desk().clock());
        Node line = read.goals().isEmpty()
                ? Words.of(texts.get("story.goals.none"), "muted")
                : new GoalsLineView(read.goals(), today);
        VBox part = part(Feather.FLAG, texts.get("story.goals"), line);
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    private static VBox part(Feather icon, String title, Node content) {
        Label head = Words.of(title, "second");
        head.setGraphic(Icon.small(icon));
        VBox part = new VBox(head, content);
        part.getStyleClass().add("story-part");
        part.setMinWidth(0);
        return part;
    }

    private static Region divider() {
        Region line = new Region();
        line.getStyleClass().add("story-divider");
        return line;
    }

    private Node buttons(StoryStripPresenter.Reading read) {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("line");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        if (read.draft().isPresent()) {
            ZonedDateTime at =
                    read.draft().get().at().atZone(presenter.desk().clock().getZone());
            String when =
                    texts.get("draft.resume", Formats.shortDate(at.toLocalDate()), Formats.shortTime(at.toLocalTime()));
            buttons.getChildren()
                    .addAll(
                            new ActionButton("story-give-up", texts.get("draft.give.up"), presenter::giveUp)
                                    .small()
                                    .flat(),
                            new ActionButton("story-meet", when, meet)
                                    .icon(Feather.EDIT_3)
                                    .small());
        } else if (read.story().isEmpty() && read.goals().isEmpty()) {
            buttons.getChildren()
                    .add(new ActionButton("story-meet", texts.get("story.meet"), meet).icon(Feather.MESSAGE_CIRCLE));
        } else {
            buttons.getChildren()
                    .add(new ActionButton("story-meet", texts.get("story.edit"), meet)
                            .icon(Feather.EDIT_2)
                            .small());
        }
        return buttons;
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.getStyleClass().add("story-tooltip");
        return tooltip;
    }
}
