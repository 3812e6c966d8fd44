package fr.boussole.shell;

import fr.boussole.platform.db.PracticeFolder;
import java.time.Clock;
import javafx.application.Application;
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
        App app = new App(stage, folder, Clock.systemDefaultZone(), App.Choices.of(stage));
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> app.unexpected(failure));
        if (arguments.contains(SAMPLE)) {
            app.startSample();
        } else {
            app.start();
        }
    }
}
