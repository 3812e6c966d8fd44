package fr.boussole.billing;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Disc;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import fr.boussole.team.Member;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** How tables of invoices show who issued one and where it stands. */
final class InvoiceCellView {
    private static final Texts TEXTS = Texts.beside(InvoiceCellView.class);

    private InvoiceCellView() {}

    /** Her disc and given name. */
    static Node member(Member member) {
        HBox both = new HBox(
                new Disc(
                        member.name().given(),
                        member.name().family(),
                        member.presence().colour()),
                Words.of(member.name().given(), "muted"));
        both.getStyleClass().add("disc-name");
        return both;
    }

    static Node issuer(Invoice invoice, Optional<Member> member) {
        return member.<Node>map(InvoiceCellView::member)
                .orElseGet(() -> new Label(
                        invoice.parties().issuer().isPresent()
                                ? invoice.parties().issuerCode()
                                : TEXTS.get("closing.structure")));
    }

    static Node pill(Invoice invoice) {
        String words = TEXTS.of(invoice.status());
        return switch (invoice.status()) {
            case ISSUED -> new Pill(Tone.SUCCESS, Feather.CHECK, words);
            case CANCELLED -> Pill.neutral(words);
            case CREDIT_NOTE -> new Pill(Tone.ACCENT, Feather.ROTATE_CCW, words);
        };
    }
}
