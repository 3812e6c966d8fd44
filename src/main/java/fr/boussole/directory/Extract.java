package fr.boussole.directory;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.csv.CsvInput;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The national directory's open extract « PS_LibreAcces » (Annuaire Santé): text with {@code |} between the columns and
 * nothing quoted, more than a million rows, one for each place and each skill of a person. Read row by row; only who
 * works in the wanted part of the country is kept in memory.
 */
final class Extract {
    /** What of it is wanted. @param update whether entries known already take what the file says otherwise */
    record Choice(Department department, Set<Trade> trades, boolean update) {
        Choice {
            trades = Set.copyOf(trades);
        }
    }

    /**
     * @param rows all of the file, without its head
     * @param people each once
     * @param unreadable rows too short, or without what makes an entry
     */
    record Read(long rows, Collection<Professional> people, long unreadable) {}

    private final Choice choice;
    private final Texts texts = Texts.beside(Extract.class);
    private final Map<String, Professional> people = new LinkedHashMap<>();
    private @Nullable ExtractRow row;
    private long rows;
    private long unreadable;

    private Extract(Choice choice) {
        this.choice = choice;
    }

    /** @throws Refusal when it is not that file, cannot be read, or {@code progress} asks to stop */
    static Read read(Path file, Choice choice, Progress progress) {
        return new Extract(choice).read(file, progress);
    }

    private Read read(Path file, Progress progress) {
        try {
            WatchedFile watched = new WatchedFile(file, progress);
            Charset charset = CsvInput.shape(() -> watched.open(texts.get("extract.looking")))
                    .charset();
            try (Reader text = new InputStreamReader(watched.open(texts.get("extract.reading")), charset)) {
                CsvInput.readUnquoted(text, '|', (line, cells) -> {
                    if (row == null) {
                        row = ExtractRow.of(cells);
                    } else {
                        take(row, row.with(cells));
                    }
                });
            }
        } catch (WatchedFile.Stopped e) {
            throw new Refusal(texts.get("import.stopped"));
        } catch (CsvInput.Broken e) {
            throw new Refusal(texts.get("extract.broken", Formats.count(e.line())));
        } catch (IOException e) {
            throw new Refusal(texts.get("file.unreadable"));
        }
        if (row == null) {
            throw new Refusal(texts.get("file.empty"));
        }
        return new Read(rows, people.values(), unreadable);
    }

    private void take(ExtractRow heads, ExtractRow.Cells cells) {
        rows++;
        if (!cells.whole()) {
            unreadable++;
            return;
        }
        if (!choice.department().holds(heads.postalCode(cells))
                || !choice.trades().contains(Trade.of(heads.profession(cells)))) {
            return;
        }
        heads.professional(cells)
                .ifPresentOrElse(
                        one -> people.merge(
                                heads.key(cells, one), one, (first, next) -> Merging.together(first, next, false)),
                        () -> unreadable++);
    }
}
