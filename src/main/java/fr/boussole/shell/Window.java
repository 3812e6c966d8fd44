package fr.boussole.shell;

import fr.boussole.platform.db.PracticeFolder;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The toolkit's entry: shows the first page as early as it can. */
public final class Window extends Application {
    private static final String SAMPLE = "--sample";

    /** Made by the toolkit. */
    public Window() {}

    static void open(PracticeFolder folder, boolean sample) {
        String[] arguments = sample
                ? new String[] {folder.root().toString(), SAMPLE}
                : new String[] {folder.root().toString()};
        launch(Window.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        PracticeFolder folder = new PracticeFolder(java.nio.file.Path.of(arguments.getFirst()));
        App app = new App(
                stage,
                folder,
                Clock.systemDefaultZone(),
                App.Choices.of(
                        stage,
                        file -> getHostServices().showDocument(file.toUri().toString())));
        stage.getIcons().addAll(icons());
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> app.unexpected(failure));
        if (arguments.contains(SAMPLE)) {
            app.startSample();
        } else {
            app.start();
        }
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128)
                .map(size -> Window.class.getResource("icon-" + size + ".png"))
                .filter(Objects::nonNull)
                .map(url -> new Image(url.toExternalForm()))
                .toList();
    }
}
