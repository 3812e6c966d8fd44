package fr.boussole.transmission;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Paging;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.transmission.TransmissionFilter.Standing;
import fr.boussole.transmission.TransmissionRows.Row;
import fr.boussole.transmission.UnreadTransmissions.Seen;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One person's transmissions: found, read, acknowledged, closed. */
final class PersonTransmissionsPresenter {
    private static final int PAGE = 15;

    final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(Standing.ALL);
    /** Empty for every target. */
    final StringProperty target = new SimpleStringProperty("");

    final StringProperty search = new SimpleStringProperty("");
    /** Hers, behind the empty one for all. */
    final ObservableList<String> targets = FXCollections.observableArrayList("");

    final ObservableList<Row> rows = FXCollections.observableArrayList();
    /** Which of {@link #rows} the keys act on; -1 without rows. */
    final IntegerProperty selected = new SimpleIntegerProperty(-1);

    final Paging paging = new Paging(PAGE);
    final BooleanProperty loaded = new SimpleBooleanProperty();

    private final PatientId person;
    private final TransmissionFeature.Services services;
    private final Desk desk;
    private final Runnable changed;
    private final Latest latest;
    private final TransmissionRows words;
    private final Texts texts = Texts.beside(PersonTransmissionsPresenter.class);
    private boolean settling;

    /** @param changed called when something was acknowledged: other places count what is unread */
    PersonTransmissionsPresenter(PatientId person, TransmissionFeature.Services services, Desk desk, Runnable changed) {
        this.person = person;
        this.services = services;
        this.desk = desk;
        this.changed = changed;
        latest = new Latest(desk.background());
        words = new TransmissionRows(desk.clock());
        standing.subscribe((before, now) -> first());
        target.subscribe((before, now) -> first());
        search.subscribe((before, now) -> first());
        paging.pageProperty().addListener((property, before, now) -> {
            if (!settling) {
                load();
            }
        });
    }

    private record Read(int count, List<Told> told, Map<MemberId, Member> members, List<String> targets) {}

    /** From the first page on: what is looked for is another. */
    private void first() {
        settling = true;
        paging.pageProperty().set(0);
        settling = false;
        load();
    }

    TransmissionFilter filter() {
        return new TransmissionFilter(standing.get(), target.get(), search.get());
    }

    /** Whether the list is empty because of what is looked for, not because nothing was written. */
    boolean filtered() {
        return !filter().equals(TransmissionFilter.ALL);
    }

    void load() {
        int offset = (int) paging.offset();
        TransmissionFilter filter = filter();
        latest.run(
                () -> new Read(
                        services.transmissions().count(person, filter),
                        services.transmissions().of(person, filter, offset, paging.size()),
                        TransmissionWords.members(services.team()),
                        services.transmissions().targetsOf(person)),
                this::show,
                cause -> desk.dialogs().failed(texts.get("tab.failed"), cause));
    }

    private void show(Read read) {
        TransmissionId before = selectedRow() == null
                ? null
                : Objects.requireNonNull(selectedRow()).told().id();
        List<Row> now = words.of(read.told(), read.members());
        loaded.set(true);
        if (!targets.subList(1, targets.size()).equals(read.targets())) {
            targets.remove(1, targets.size());
            targets.addAll(read.targets());
        }
        rows.setAll(now);
        int same = -1;
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).told().id().equals(before)) {
                same = i;
            }
        }
        selected.set(same >= 0 ? same : now.isEmpty() ? -1 : 0);
        paging.setTotal(read.count());
    }

    @Nullable
    Row selectedRow() {
        int index = selected.get();
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    void select(int index) {
        if (!rows.isEmpty()) {
            selected.set(Math.clamp(index, 0, rows.size() - 1));
        }
    }

    /** Another of hers, newly written or added to: it is shown whatever was looked for. */
    void reveal() {
        if (filtered()) {
            standing.set(Standing.ALL);
            target.set("");
            search.set("");
        }
        load();
    }

    /** « Lu » on the chosen one; the next unread one is chosen, so that the same key goes on. */
    void acknowledge() {
        Row row = selectedRow();
        if (row != null && row.unread()) {
            int index = selected.get();
            acknowledge(List.of(Seen.of(row.told())));
            for (int i = index + 1; i < rows.size(); i++) {
                if (rows.get(i).unread()) {
                    selected.set(i);
                    return;
                }
            }
        }
    }

    /** « Tout lu » for all that is shown. */
    void acknowledgeAll() {
        acknowledge(rows.stream()
                .filter(Row::unread)
                .map(row -> Seen.of(row.told()))
                .toList());
    }

    private void acknowledge(List<Seen> seen) {
        if (seen.isEmpty()) {
            return;
        }
        write(
                () -> services.unread().acknowledge(seen),
                () -> desk.notices()
                        .say(
                                texts.get("read.done", seen.size()),
                                () -> write(() -> services.unread().forget(seen), () -> {})));
    }

    /** Closes the chosen one, or opens it again. */
    void closeOrReopen() {
        Row row = selectedRow();
        if (row == null) {
            return;
        }
        Transmission one = row.told().transmission();
        int version = one.state().version();
        if (one.open()) {
            write(
                    () -> services.transmissions().close(one.id(), version),
                    () -> desk.notices()
                            .say(
                                    texts.get("close.done", one.content().target()),
                                    () -> write(
                                            () -> services.transmissions().reopen(one.id(), version + 1), () -> {})));
        } else {
            write(
                    () -> services.transmissions().reopen(one.id(), version),
                    () -> desk.notices()
                            .say(
                                    texts.get("reopen.done", one.content().target()),
                                    () -> write(
                                            () -> services.transmissions().close(one.id(), version + 1), () -> {})));
        }
    }

    private void write(Runnable work, Runnable done) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        ok -> {
                            done.run();
                            load();
                            changed.run();
                        },
                        this::fail);
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
            load();
        } else {
            desk.dialogs().failed(texts.get("change.failed"), cause);
        }
    }
}
