package fr.boussole.team;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The logo on the invoices: chosen, shown, removed; each change can be taken back. */
final class LogoPresenter {
    final ObjectProperty<Optional<byte[]>> image = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Team team;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts = Texts.beside(LogoPresenter.class);

    LogoPresenter(Team team, Background background, Dialogs dialogs, Notices notices) {
        this.team = team;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    void load() {
        background.run(team::logo, image::set, this::failed);
    }

    void choose() {
        dialogs.chooseOpenFile(
                texts.get("logo.choose"),
                List.of("png", "jpg", "jpeg"),
                file -> keep(() -> Optional.of(Logo.read(file)), texts.get("logo.saved")));
    }

    void remove() {
        keep(Optional::empty, texts.get("logo.removed"));
    }

    private void keep(Callable<Optional<byte[]>> wanted, String sentence) {
        Optional<byte[]> before = image.get();
        change(
                wanted,
                () -> notices.say(sentence, () -> change(() -> before, () -> notices.say(texts.get("logo.undone")))));
    }

    private void change(Callable<Optional<byte[]>> wanted, Runnable then) {
        refusal.set(null);
        background.run(
                () -> {
                    Optional<byte[]> now = wanted.call();
                    team.saveLogo(now);
                    return now;
                },
                now -> {
                    image.set(now);
                    then.run();
                },
                this::failed);
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
        } else {
            dialogs.failed(texts.get("logo.failed"), cause);
        }
    }
}
