package fr.boussole.testing;

import fr.boussole.platform.ui.Notices;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was said; {@link #undo} does what Ctrl+Z would. */
public final class FakeNotices implements Notices {
    public final List<String> said = new ArrayList<>();
    private Runnable last = () -> {
        throw new AssertionError("nothing to undo");
    };

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void say(String sentence, Runnable undo) {
        said.add(sentence);
        last = undo;
    }

    public void undo() {
        last.run();
    }
}
