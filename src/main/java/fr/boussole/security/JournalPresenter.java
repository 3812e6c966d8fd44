package fr.boussole.security;

import fr.boussole.platform.csv.CsvOutput;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Notices;
import fr.boussole.platform.ui.Paging;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The journal of access as an administrator reads it: by day, member and thing, a page at a time. */
final class JournalPresenter {
    /** One entry in words. */
    record Row(String day, String time, String who, String action, String thing) {}

    final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    /** Null for everyone. */
    final ObjectProperty<@Nullable Account> member = new SimpleObjectProperty<>();
    /** Empty for everything. */
    final StringProperty entity = new SimpleStringProperty("");

    final ObservableList<Account> members = FXCollections.observableArrayList();
    final ObservableList<String> entities = FXCollections.observableArrayList();
    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final Paging paging = new Paging(12);
    /** What checking the whole chain found. */
    final StringProperty verdict = new SimpleStringProperty("");

    private final Accounts accounts;
    private final Naming naming;
    private final Background background;
    private final Latest latest;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final Texts texts = Texts.beside(JournalPresenter.class);

    JournalPresenter(
            Accounts accounts, Naming naming, Background background, Dialogs dialogs, Notices notices, Clock clock) {
        this.accounts = accounts;
        this.naming = naming;
        this.background = background;
        latest = new Latest(background);
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
        LocalDate today = LocalDate.now(clock);
        from.set(today.minusDays(30));
        to.set(today);
        from.addListener((property, before, now) -> firstPage());
        to.addListener((property, before, now) -> firstPage());
        member.addListener((property, before, now) -> firstPage());
        entity.addListener((property, before, now) -> firstPage());
        paging.pageProperty().addListener((property, before, now) -> load());
    }

    private record Answer(List<Account> members, List<String> entities, List<Row> page, long total) {}

    void load() {
        Journal.Filter filter = filter();
        long skip = paging.offset();
        latest.run(
                () -> {
                    List<Account> all = accounts.passwords().accounts();
                    return new Answer(
                            all,
                            journal().entities(),
                            words(journal().entries(filter, skip, paging.size()), all),
                            journal().count(filter));
                },
                this::show,
                this::failed);
    }

    private void firstPage() {
        if (paging.pageProperty().get() == 0) {
            load();
        } else {
            paging.pageProperty().set(0);
        }
    }

    /** Recomputes every link of the chain. */
    void verify() {
        background.run(
                () -> journal().verify(),
                found -> verdict.set(
                        found.broken().isEmpty()
                                ? texts.get("journal.whole", found.entries())
                                : texts.get(
                                        "journal.broken",
                                        Formats.count(found.broken().getAsLong()))),
                this::failed);
    }

    void export() {
        dialogs.chooseSaveFile(texts.get("journal.export"), texts.get("journal.file"), this::write);
    }

    /** The name of a kind of thing. */
    String thing(String entity) {
        return entity.isEmpty()
                ? texts.get("journal.everything")
                : Thing.of(entity).map(texts::of).orElse(entity);
    }

    private void write(Path file) {
        Journal.Filter filter = filter();
        background.run(
                () -> {
                    write(file, filter);
                    return file;
                },
                done -> notices.say(texts.get("journal.exported", String.valueOf(done.getFileName()))),
                this::failed);
    }

    private void write(Path file, Journal.Filter filter) throws IOException {
        List<Account> all = accounts.passwords().accounts();
        try (CsvOutput csv = ChosenFile.csv(file)) {
            csv.row(
                    texts.get("journal.day"),
                    texts.get("journal.time"),
                    texts.get("journal.who"),
                    texts.get("journal.action"),
                    texts.get("journal.thing"));
            for (long skip = 0; skip < journal().count(filter); skip += 1000) {
                for (Row row : words(journal().entries(filter, skip, 1000), all)) {
                    csv.row(row.day(), row.time(), row.who(), row.action(), row.thing());
                }
            }
        }
        journal().noteExport();
    }

    private Journal.Filter filter() {
        Account who = member.get();
        return new Journal.Filter(
                from.get(), to.get(), who == null ? Optional.empty() : Optional.of(who.id()), entity.get());
    }

    private void show(Answer answer) {
        if (!members.equals(answer.members())) {
            members.setAll(answer.members());
        }
        if (!entities.equals(answer.entities())) {
            entities.setAll(answer.entities());
        }
        rows.setAll(answer.page());
        // Last: when the page no longer exists, this asks for the one before.
        paging.setTotal(answer.total());
    }

    private List<Row> words(List<Journal.Entry> entries, List<Account> accounts) {
        Map<Long, String> people = accounts.stream()
                .collect(Collectors.toMap(a -> a.id().value(), a -> texts.get("journal.person", a.name(), a.code())));
        Map<String, Map<Long, String>> names = entries.stream()
                .collect(Collectors.groupingBy(
                        Journal.Entry::entity, Collectors.mapping(Journal.Entry::entityId, Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> naming.of(of.getKey(), of.getValue())));
        return entries.stream()
                .map(entry -> {
                    ZonedDateTime at = entry.at().atZone(clock.getZone());
                    return new Row(
                            Formats.date(at.toLocalDate()),
                            Formats.time(at.toLocalTime()),
                            entry.member()
                                    .map(id -> people.getOrDefault(id.value(), ""))
                                    .orElse(""),
                            texts.of(entry.action()),
                            on(entry, people, names.getOrDefault(entry.entity(), Map.of())));
                })
                .toList();
    }

    private String on(Journal.Entry entry, Map<Long, String> people, Map<Long, String> names) {
        String kind = thing(entry.entity());
        if (entry.entity().equals("member")) {
            return people.getOrDefault(entry.entityId(), kind);
        }
        if (entry.entity().equals("account")) {
            return (kind + Formats.NBSP + people.getOrDefault(entry.entityId(), "")).strip();
        }
        String number = entry.entityId() == 0 ? "" : Long.toString(entry.entityId());
        return (kind + Formats.NBSP + names.getOrDefault(entry.entityId(), number)).strip();
    }

    private Journal journal() {
        return accounts.practice().orElseThrow().journal();
    }

    private void failed(Exception failure) {
        dialogs.failed(texts.get("journal.failed"), failure);
    }
}
