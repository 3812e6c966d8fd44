package fr.boussole.transmission;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Desk;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** « Dernières transmissions » on the first page of a person's file. */
final class TransmissionsBlock implements SynthesisBlock {
    private static final int LAST = 3;
    /** About two lines on the page. */
    private static final int SHORT = 150;

    private final TransmissionFeature feature;
    private final TransmissionFeature.Services services;
    private final Desk desk;
    private final Texts texts = Texts.beside(TransmissionsBlock.class);

    TransmissionsBlock(TransmissionFeature feature, TransmissionFeature.Services services, Desk desk) {
        this.feature = feature;
        this.services = services;
        this.desk = desk;
    }

    @Override
    public Place place() {
        return Place.LEFT;
    }

    @Override
    public String tab() {
        return TransmissionsTab.ID;
    }

    @Override
    public Function<Runnable, Node> read(PatientId person) {
        List<TransmissionRows.Row> last = new TransmissionRows(desk.clock())
                .of(
                        services.transmissions().of(person, TransmissionFilter.ALL, 0, LAST),
                        TransmissionWords.members(services.team()));
        return open -> card(person, last, open);
    }

    private Node card(PatientId person, List<TransmissionRows.Row> last, Runnable open) {
        Card card = new Card(texts.get("block.title"))
                .icon(Feather.MESSAGE_SQUARE)
                .empty(texts.get("block.empty"))
                .action(new ActionButton("synthesis-write", texts.get("tab.write"), () -> {
                            feature.wish(person);
                            open.run();
                        })
                        .flat()
                        .small());
        card.setId("synthesis-transmissions");
        TransmissionTextView.dress(card);
        card.rows();
        for (TransmissionRows.Row row : last) {
            card.rows().add(line(row, open));
        }
        return card;
    }

    private Node line(TransmissionRows.Row row, Runnable open) {
        VBox line = new VBox(
                TransmissionRowView.head(row),
                new TransmissionTextView(TransmissionWords.inShort(row.pieces(), SHORT)));
        line.getStyleClass().add("transmission-brief");
        line.setFocusTraversable(true);
        line.setAccessibleText(TransmissionRowView.spoken(row, texts));
        line.setOnMouseClicked(click -> open.run());
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open.run();
                key.consume();
            }
        });
        return line;
    }
}
