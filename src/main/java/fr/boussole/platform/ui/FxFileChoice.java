package fr.boussole.platform.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The real choosers; each opens where the one before ended. */
public final class FxFileChoice implements FileChoice {
    private final Window owner;
    private @Nullable File last;

    public FxFileChoice(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        File chosen = chooser.showDialog(owner);
        last = chosen == null ? last : chosen;
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String title, String suggestedName) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> open(String title, List<String> extensions) {
        FileChooser chooser = chooser(title);
        List<String> patterns = extensions.stream().map(e -> "*." + e).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
        return chosen(chooser.showOpenDialog(owner));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        last = file == null ? last : file.getParentFile();
        return Optional.ofNullable(file).map(File::toPath);
    }
}
