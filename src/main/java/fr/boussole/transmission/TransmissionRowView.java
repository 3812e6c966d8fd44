package fr.boussole.transmission;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Disc;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import fr.boussole.team.Member;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One transmission: target, state, who and when; below it what was written and what was added. */
final class TransmissionRowView extends VBox {
    TransmissionRowView(TransmissionRows.Row row) {
        Texts texts = Texts.beside(TransmissionRowView.class);
        getStyleClass().add("transmission-row");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head(row), new TransmissionTextView(row.pieces()));
        for (TransmissionRows.Added added : row.addenda()) {
            VBox below = new VBox(
                    Words.paragraph(added.words()),
                    Words.paragraph(texts.get("row.added", added.who(), added.when()), "second"));
            below.getStyleClass().add("transmission-addendum");
            getChildren().add(below);
        }
        String foot = row.closed().isEmpty() || row.readers().isEmpty()
                ? row.closed() + row.readers()
                : texts.get("row.foot", row.closed(), row.readers());
        if (!foot.isEmpty()) {
            getChildren().add(Words.paragraph(foot, "second"));
        }
        setAccessibleText(spoken(row, texts));
    }

    /** Target and pills at the left, at the right who and when; what does not fit beside goes below. */
    static Region head(TransmissionRows.Row row) {
        Label target = Words.paragraph(row.target(), "strong");
        row.told().transmission().content().problem().ifPresent(problem -> {
            target.setGraphic(Icon.small(Feather.TARGET));
            target.setTooltip(new Tooltip(Texts.beside(TransmissionRowView.class)
                    .get("row.problem", problem.domain().name())));
        });
        HBox left = new HBox(target);
        left.getStyleClass().add("line");
        for (TransmissionRows.Mark mark : row.marks()) {
            left.getChildren().add(new Pill(mark.tone(), icon(mark), mark.words()));
        }
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox right = new HBox();
        right.getStyleClass().add("line");
        Texts texts = Texts.beside(TransmissionRowView.class);
        row.author().map(TransmissionRowView::disc).ifPresent(right.getChildren()::add);
        Label who = Words.of(texts.get("row.who", row.who(), row.when()), "second");
        who.setMinWidth(Region.USE_PREF_SIZE);
        right.getChildren().add(who);
        HBox head = new HBox(left, right);
        head.getStyleClass().add("line");
        return head;
    }

    static Disc disc(Member member) {
        return new Disc(
                member.name().given(), member.name().family(), member.presence().colour());
    }

    private static @Nullable Feather icon(TransmissionRows.Mark mark) {
        return mark.tone() == Tone.DANGER ? Feather.ALERT_CIRCLE : null;
    }

    static String spoken(TransmissionRows.Row row, Texts texts) {
        StringBuilder words = new StringBuilder(row.target());
        row.marks().forEach(mark -> words.append(", ").append(mark.words()));
        words.append(". ").append(texts.get("row.who", row.who(), row.when())).append(". ");
        row.pieces()
                .forEach(piece -> words.append(piece.name())
                        .append(": ")
                        .append(piece.text())
                        .append(' '));
        row.addenda().forEach(added -> words.append(added.words()).append(' '));
        return words.toString();
    }
}
