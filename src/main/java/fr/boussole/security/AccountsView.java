package fr.boussole.security;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.SecretField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Members on the left, what can be done for the chosen one on the right, the recovery key below. */
final class AccountsView extends HBox {
    private final AccountsPresenter presenter;
    private final Texts texts = Texts.beside(AccountsView.class);

    AccountsView(AccountsPresenter presenter) {
        this.presenter = presenter;
        setId("accounts");
        Node list = new Card(texts.get("accounts.title")).icon(Feather.USERS).edge(table());
        VBox right = new VBox(chosen(), reissue());
        right.setSpacing(12);
        GridPane halves = new GridPane(12, 0);
        halves.addRow(0, list, right);
        for (int percent : new int[] {54, 46}) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(percent);
            halves.getColumnConstraints().add(half);
        }
        HBox.setHgrow(halves, Priority.ALWAYS);
        getChildren().add(halves);
    }

    private Table<Account> table() {
        Table<Account> table = new Table<>("accounts-table", presenter.accounts)
                .text(texts.get("accounts.name"), 220, Account::name, "strong")
                .text(texts.get("accounts.code"), 80, Account::code)
                .node(texts.get("accounts.state"), 200, this::state)
                .empty(new EmptyState(Feather.USERS, texts.get("accounts.none"), null))
                .chosen(presenter.chosen::set);
        presenter.chosen.addListener(
                (property, before, now) -> table.getSelectionModel().select(now));
        return table;
    }

    private Node state(Account account) {
        boolean can = account.present() && account.password();
        return new Pill(
                can ? Tone.SUCCESS : Tone.NEUTRAL, can ? Feather.CHECK : Feather.SLASH, presenter.state(account));
    }

    private Node chosen() {
        ActionButton remove = new ActionButton("accounts-remove", texts.get("accounts.remove"), presenter::remove)
                .icon(Feather.USER_X);
        remove.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> presenter.chosen.get() != null
                                && presenter.chosen.get().password(),
                        presenter.chosen));
        ActionButton set = new ActionButton("accounts-set", texts.get("accounts.set.verb"), presenter::setPassword);
        Node form = new Form(
                        Words.paragraph(texts.get("accounts.set.hint"), "muted"),
                        new FormField(
                                        "password",
                                        texts.get("password.new"),
                                        new SecretField("accounts-password", presenter.password))
                                .help(texts.get("password.rule")))
                .refusals(presenter.refusal)
                .buttons(remove, set);
        Card card = new Card(texts.get("accounts.chosen")).icon(Feather.KEY).inside(form);
        card.countProperty()
                .bind(Bindings.createStringBinding(
                        () -> presenter.chosen.get() == null
                                ? ""
                                : presenter.chosen.get().name(),
                        presenter.chosen));
        Shown.when(card, presenter.chosen.isNotNull());
        return card;
    }

    private Node reissue() {
        Node form = new Form(
                        Words.paragraph(texts.get("recovery.reissue.hint"), "muted"),
                        new FormField(
                                "current",
                                texts.get("password.current"),
                                new SecretField("accounts-current", presenter.current)))
                .refusals(presenter.reissueRefusal)
                .buttons(new ActionButton("accounts-reissue", texts.get("recovery.reissue"), presenter::reissue));
        return new Card(texts.get("recovery.title")).icon(Feather.SHIELD).inside(form);
    }
}
