package fr.boussole.filing;

import fr.boussole.patient.Duplicates;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Likely doubles of the practice, and the files by age. */
final class TidyPresenter {
    /** Two files that look alike, or one file by its age. */
    record Row(PatientLine one, @Nullable PatientLine other, String lastCare, String until) {
        /** Names stay out of logs. */
        @Override
        public String toString() {
            return one.toString();
        }
    }

    final ObjectProperty<TidyPart> part = new SimpleObjectProperty<>(TidyPart.DUPLICATES);
    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final StringProperty state = new SimpleStringProperty("");

    private final FilingFeature.Services services;
    private final Session session;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(TidyPresenter.class);

    TidyPresenter(FilingFeature.Services services, Session session, Desk desk) {
        this.services = services;
        this.session = session;
        this.desk = desk;
        latest = new Latest(desk.background());
        part.addListener((property, before, now) -> {
            rows.clear();
            load();
        });
    }

    /** Archives are the administrator's. */
    List<TidyPart> parts() {
        return session.may(Right.ADMIN) ? Arrays.asList(TidyPart.values()) : List.of(TidyPart.DUPLICATES);
    }

    void load() {
        TidyPart asked = part.get();
        latest.run(() -> read(asked), read -> show(read, asked), this::fail);
    }

    private List<Row> read(TidyPart asked) {
        return switch (asked) {
            case DUPLICATES -> pairs();
            case TO_ARCHIVE -> aged(services.archives().toArchive());
            case ARCHIVED -> aged(services.archives().archived());
            case TO_ELIMINATE -> aged(services.archives().toEliminate());
        };
    }

    private List<Row> pairs() {
        List<Duplicates.Pair> pairs = services.duplicates().all();
        Map<PatientId, PatientLine> lines = services.patients()
                .lines(pairs.stream()
                        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                        .collect(Collectors.toSet()));
        List<Row> found = new ArrayList<>();
        for (Duplicates.Pair pair : pairs) {
            PatientLine one = lines.get(pair.first());
            PatientLine other = lines.get(pair.second());
            if (one != null && other != null) {
                found.add(new Row(one, other, "", ""));
            }
        }
        return found;
    }

    private static List<Row> aged(List<Archives.Aged> files) {
        return files.stream()
                .map(one -> new Row(
                        one.line(),
                        null,
                        Formats.date(one.lastCare()),
                        Formats.date(new Keeping(one.lastCare()).eliminateFrom())))
                .toList();
    }

    private void show(List<Row> read, TidyPart asked) {
        rows.setAll(read);
        int count = read.size();
        state.set(
                switch (asked) {
                    case DUPLICATES -> texts.get("tidy.duplicates", count);
                    case TO_ARCHIVE -> texts.get("tidy.to.archive", count);
                    case ARCHIVED -> texts.get("tidy.archived", count);
                    case TO_ELIMINATE -> texts.get("tidy.to.eliminate", count);
                });
    }

    /** « 12/07/1953 · P0001 ». */
    String traits(PatientLine line) {
        return texts.get("tidy.traits", Formats.date(line.birthDate()), line.code());
    }

    /** All that are listed, in one action, with « Annuler ». */
    void archiveAll() {
        List<PatientId> ids = rows.stream().map(row -> row.one().id()).toList();
        if (ids.isEmpty()) {
            return;
        }
        move(
                () -> services.archives().archive(ids),
                moved -> desk.notices().say(texts.get("tidy.archive.done", moved), () -> takeOut(ids)));
    }

    /** One comes back from the archive, with « Annuler ». */
    void takeOut(Row row) {
        List<PatientId> ids = List.of(row.one().id());
        move(
                () -> services.archives().takeOut(ids),
                moved -> desk.notices()
                        .say(
                                texts.get("archived.out"),
                                () -> move(() -> services.archives().archive(ids), again -> {})));
    }

    private void takeOut(Collection<PatientId> ids) {
        move(() -> services.archives().takeOut(ids), moved -> {});
    }

    void tellApart(Row row) {
        Optional.ofNullable(row.other())
                .ifPresent(other -> move(
                        () -> {
                            services.duplicates().tellApart(row.one().id(), other.id());
                            return 1;
                        },
                        done -> desk.notices()
                                .say(
                                        texts.get("alike.apart", other.fullName()),
                                        () -> move(
                                                () -> {
                                                    services.duplicates()
                                                            .proposeAgain(
                                                                    row.one().id(), other.id());
                                                    return 1;
                                                },
                                                again -> {}))));
    }

    private void move(Callable<Integer> work, IntConsumer then) {
        desk.background()
                .run(
                        work,
                        moved -> {
                            then.accept(moved);
                            load();
                        },
                        this::fail);
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("failed"), cause);
        }
    }
}
