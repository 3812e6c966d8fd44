package fr.boussole.team;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The practice's own page: what stands at the head and the foot of its invoices. */
final class PracticePresenter {
    final PracticeDraftPresenter draft = new PracticeDraftPresenter();
    final Map<Identifier, StringProperty> warnings = new EnumMap<>(Identifier.class);
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    /** Another kind than the kept one is chosen: what that means is said. */
    final BooleanProperty kindChanges = new SimpleBooleanProperty();

    private final Team team;
    private final Consumer<Practice> saved;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts = Texts.beside(PracticePresenter.class);
    private Optional<Practice> kept = Optional.empty();
    private List<Object> asOpened = List.of();

    /** @param saved told of each change, for what else shows the practice's name */
    PracticePresenter(Team team, Consumer<Practice> saved, Background background, Dialogs dialogs, Notices notices) {
        this.team = team;
        this.saved = saved;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        follow(Identifier.FINESS, draft.finess);
        follow(Identifier.SIRET, draft.siret);
        follow(Identifier.IBAN, draft.iban);
        draft.kind.addListener((property, before, now) ->
                kindChanges.set(kept.map(practice -> practice.kind() != now).orElse(false)));
    }

    /** What is typed and not kept yet stays. */
    void load() {
        if (!unsaved()) {
            background.run(team::practice, found -> found.ifPresent(this::show), this::failed);
        }
    }

    boolean unsaved() {
        return kept.isPresent() && !asOpened.equals(draft.values());
    }

    void save() {
        kept.ifPresent(before -> {
            Practice wanted = draft.practice(before.version());
            keep(wanted, now -> notices.say(texts.get("practice.saved"), () -> undo(before, now)));
        });
    }

    private void undo(Practice before, Practice now) {
        keep(withVersion(before, now.version()), back -> notices.say(texts.get("practice.undone")));
    }

    private void keep(Practice wanted, Consumer<Practice> then) {
        refusal.set(null);
        background.run(
                () -> {
                    team.savePractice(wanted);
                    return team.practice().orElseThrow();
                },
                now -> {
                    show(now);
                    saved.accept(now);
                    then.accept(now);
                },
                this::failed);
    }

    private void show(Practice practice) {
        kept = Optional.of(practice);
        draft.of(practice);
        kindChanges.set(false);
        asOpened = draft.values();
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
        } else {
            dialogs.failed(texts.get("practice.failed"), cause);
        }
    }

    private void follow(Identifier identifier, StringProperty number) {
        StringProperty warning = new SimpleStringProperty("");
        warnings.put(identifier, warning);
        number.subscribe(now -> warning.set(identifier.verifies(now) ? "" : texts.get("number.doubtful")));
    }

    private static Practice withVersion(Practice practice, int version) {
        return new Practice(
                practice.name(),
                practice.kind(),
                practice.address(),
                practice.reach(),
                practice.registration(),
                practice.legalMentions(),
                version);
    }
}
