package fr.boussole.team;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One member: who she is, what she may do, her numbers, since when. */
final class MemberFormView extends VBox {
    private final MemberFormPresenter presenter;
    private final MemberDraftPresenter draft;
    private final Texts texts;

    MemberFormView(MemberFormPresenter presenter, Node account, Texts texts) {
        this.presenter = presenter;
        this.draft = presenter.draft;
        this.texts = texts;
        getStyleClass().addAll("bsl-card", "panel");
        DatePicker from = new DatePicker();
        from.setId("member-started");
        from.valueProperty().bindBidirectional(draft.startedOn);
        DatePicker until = new DatePicker();
        until.setId("member-ended");
        until.valueProperty().bindBidirectional(draft.endedOn);
        FormField replaces = new FormField("billsFor", texts.get("member.billsfor"), titulaires())
                .help(texts.get("member.billsfor.help"));
        Shown.when(replaces, draft.profession.isEqualTo(Profession.REPLACEMENT_NURSE));
        CheckBox soleTrader = new CheckBox(texts.get("member.soletrader"));
        soleTrader.setWrapText(true);
        soleTrader.setId("member-sole-trader");
        soleTrader.selectedProperty().bindBidirectional(draft.soleTrader);

        Form form = new Form(
                        Form.beside(
                                text("givenName", "member-given", texts.get("member.given"), draft.givenName),
                                text("familyName", "member-family", texts.get("member.family"), draft.familyName)),
                        Form.beside(
                                text("code", "member-code", texts.get("member.code"), draft.code)
                                        .help(texts.get("member.code.help")),
                                new FormField("profession", texts.get("member.profession"), professions())),
                        replaces,
                        new FormField("rights", texts.get("member.rights"), rights()),
                        new FormField("colour", texts.get("member.colour"), new ColourPickView(draft.colour, texts)),
                        Form.beside(
                                number("rpps", "member-rpps", texts.get("member.rpps"), draft.rpps, Identifier.RPPS),
                                number("amNumber", "member-am", texts.get("member.am"), draft.amNumber, Identifier.AM)),
                        Form.beside(
                                number(
                                        "siret",
                                        "member-siret",
                                        texts.get("member.siret"),
                                        draft.siret,
                                        Identifier.SIRET),
                                number("iban", "member-iban", texts.get("member.iban"), draft.iban, Identifier.IBAN)),
                        soleTrader,
                        Form.beside(
                                text("phone", "member-phone", texts.get("member.phone"), draft.phone),
                                text("email", "member-email", texts.get("member.email"), draft.email)),
                        Form.beside(
                                new FormField("startedOn", texts.get("member.started"), from),
                                new FormField("endedOn", texts.get("member.ended"), until)))
                .refusals(presenter.refusal)
                .buttons(new ActionButton("member-save", texts.get("form.save"), presenter::save).primary());
        getChildren().addAll(Words.of(presenter.title, "panel-title"), form, account);
    }

    private FormField text(String name, String id, String label, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return new FormField(name, label, field);
    }

    private FormField number(String name, String id, String label, StringProperty value, Identifier identifier) {
        FormField field = text(name, id, label, value);
        field.warningProperty().bind(Objects.requireNonNull(presenter.warnings.get(identifier)));
        return field;
    }

    private ComboBox<Profession> professions() {
        ComboBox<Profession> box = new ComboBox<>();
        box.setId("member-profession");
        box.getItems().setAll(Profession.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Profession profession) {
                return profession == null ? "" : texts.of(profession);
            }

            @Override
            public Profession fromString(String words) {
                throw new UnsupportedOperationException();
            }
        });
        box.valueProperty().bindBidirectional(draft.profession);
        return box;
    }

    private ComboBox<Member> titulaires() {
        ComboBox<Member> box = new ComboBox<>(presenter.titulaires);
        box.setId("member-bills-for");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Member member) {
                return member == null ? "" : member.name().full();
            }

            @Override
            public Member fromString(String words) {
                throw new UnsupportedOperationException();
            }
        });
        box.setOnAction(
                event -> draft.billsFor.set(Optional.ofNullable(box.getValue()).map(Member::id)));
        draft.billsFor.subscribe(id -> box.setValue(presenter.titulaires.stream()
                .filter(m -> Optional.of(m.id()).equals(id))
                .findFirst()
                .orElse(null)));
        return box;
    }

    private Node rights() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("choices");
        for (Right right : Right.values()) {
            CheckBox box = new CheckBox(texts.of(right));
            box.setId("member-right-" + right.name().toLowerCase(java.util.Locale.ROOT));
            box.selectedProperty().bindBidirectional(draft.right(right));
            line.getChildren().add(box);
        }
        return line;
    }
}
