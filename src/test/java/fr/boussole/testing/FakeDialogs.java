package fr.boussole.testing;

import fr.boussole.platform.ui.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Remembers what was asked and answers as the test says. */
public final class FakeDialogs implements Dialogs {
    public final List<Question> questions = new ArrayList<>();
    public final List<String> failures = new ArrayList<>();
    public final List<Exception> causes = new ArrayList<>();
    /** The answer to every question. */
    public boolean yes = true;
    /** What every chooser gives; empty as if she had closed it. */
    public Optional<Path> chosen = Optional.empty();

    public String suggestedName = "";

    @Override
    public void ask(Question question, Runnable then) {
        questions.add(question);
        if (yes) {
            then.run();
        }
    }

    @Override
    public void failed(String sentence, Exception cause) {
        failures.add(sentence);
        causes.add(cause);
    }

    @Override
    public void chooseFolder(String title, Consumer<Path> then) {
        chosen.ifPresent(then);
    }

    @Override
    public void chooseSaveFile(String title, String name, Consumer<Path> then) {
        suggestedName = name;
        chosen.ifPresent(then);
    }

    @Override
    public void chooseOpenFile(String title, List<String> extensions, Consumer<Path> then) {
        chosen.ifPresent(then);
    }
}
