package fr.boussole.platform.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What interrupts: questions about what can't be undone, unexpected errors, the choice of files. */
public interface Dialogs {
    /** Title is the question with its number, body what will be fixed for ever, verb the button that does it. */
    record Question(String title, String body, String verb, boolean losesSomething) {}

    void ask(Question question, Runnable yes);

    /** An unexpected failure: the sentence, a short code, the trace in the log without health data. */
    void failed(String sentence, Exception cause);

    void chooseFolder(String title, Consumer<Path> chosen);

    void chooseSaveFile(String title, String suggestedName, Consumer<Path> chosen);

    /** @param extensions without the dot, for instance {@code zip} */
    void chooseOpenFile(String title, List<String> extensions, Consumer<Path> chosen);
}
