package fr.boussole.shell;

import fr.boussole.platform.Progress;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The first start's choices. */
final class WelcomePresenter {
    enum Page {
        START,
        FOUND,
        IMPORT
    }

    /** Opens the sample practice; asked to report how far it is. */
    interface Sample {
        Background.Cancel open(
                java.util.function.Consumer<Progress.State> moved, java.util.function.Consumer<Exception> failed);
    }

    final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.START);
    final ObjectProperty<Progress.@Nullable State> progress = new SimpleObjectProperty<>();

    private final Founder founder;
    private final Background background;
    private final Dialogs dialogs;
    private final Sample sample;
    private final BiConsumer<String, String> entered;
    private final Runnable restored;
    private final Texts texts = Texts.beside(WelcomePresenter.class);
    private @Nullable ImportPresenter importing;
    private Background.Cancel cancel = () -> {};

    /**
     * @param entered signs in with code and password
     * @param restored shows the sign-in page
     */
    WelcomePresenter(
            Founder founder,
            Background background,
            Dialogs dialogs,
            Sample sample,
            BiConsumer<String, String> entered,
            Runnable restored) {
        this.founder = founder;
        this.background = background;
        this.dialogs = dialogs;
        this.sample = sample;
        this.entered = entered;
        this.restored = restored;
    }

    String folder() {
        return founder.place();
    }

    FoundingPresenter founding() {
        return new FoundingPresenter(founder, background, dialogs, this::start, entered);
    }

    ImportPresenter importing() {
        if (importing == null) {
            throw new IllegalStateException("no folder was chosen");
        }
        return importing;
    }

    void start() {
        page.set(Page.START);
    }

    void found() {
        page.set(Page.FOUND);
    }

    void sample() {
        if (progress.get() == null) {
            progress.set(new Progress.State(texts.get("welcome.sample.making"), 0, 0));
            cancel = sample.open(progress::set, cause -> failed(texts.get("welcome.sample.failed"), cause));
        }
    }

    void cancel() {
        cancel.cancel();
    }

    void takeFolder() {
        dialogs.chooseFolder(texts.get("import.choose"), folder -> {
            importing = new ImportPresenter(founder, folder, background, dialogs, this::start, entered);
            page.set(Page.IMPORT);
            importing.read();
        });
    }

    void restore() {
        dialogs.chooseOpenFile(texts.get("restore.choose"), List.of("boussole"), archive -> {
            progress.set(new Progress.State(texts.get("restore.running"), 0, 0));
            background.run(
                    () -> {
                        founder.restore(archive);
                        return archive;
                    },
                    done -> {
                        progress.set(null);
                        restored.run();
                    },
                    cause -> failed(texts.get("restore.failed"), cause));
        });
    }

    private void failed(String sentence, Exception cause) {
        progress.set(null);
        dialogs.failed(sentence, cause);
    }
}
