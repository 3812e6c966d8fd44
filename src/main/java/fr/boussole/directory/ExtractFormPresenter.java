package fr.boussole.directory;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which part of the national extract is wanted. */
final class ExtractFormPresenter {
    final StringProperty department = new SimpleStringProperty("");
    final BooleanProperty update = new SimpleBooleanProperty(true);
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Set<Trade> trades = EnumSet.copyOf(Trade.usual());
    private final Consumer<Extract.Choice> chosen;
    private final Texts texts = Texts.beside(ExtractFormPresenter.class);

    ExtractFormPresenter(Consumer<Extract.Choice> chosen) {
        this.chosen = chosen;
    }

    boolean wants(Trade trade) {
        return trades.contains(trade);
    }

    void want(Trade trade, boolean wanted) {
        if (wanted) {
            trades.add(trade);
        } else {
            trades.remove(trade);
        }
    }

    void take() {
        refusal.set(null);
        try {
            Department where = Department.typed(department.get());
            if (trades.isEmpty()) {
                throw new Refusal(texts.get("trade.missing"));
            }
            chosen.accept(new Extract.Choice(where, trades, update.get()));
        } catch (Refusal refused) {
            refusal.set(refused);
        }
    }
}
