package fr.boussole.filing;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.FieldWords;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Paging;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Every change of her file, newest first, a page at a time; of one field when asked. */
final class HistoryPresenter {
    /** One change in words. */
    record Row(String when, String who, String field, String before, String after) {
        /** Values stay out of logs. */
        @Override
        public String toString() {
            return "Row[" + field + "]";
        }
    }

    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final ObservableList<FieldHistory.@Nullable Field> fields = FXCollections.observableArrayList();
    /** Null for all. */
    final ObjectProperty<FieldHistory.@Nullable Field> field = new SimpleObjectProperty<>();

    final Paging paging = new Paging(12);

    private final PatientId person;
    private final FilingFeature.Services services;
    private final Desk desk;
    private final Latest latest;
    private final FieldWords words = new FieldWords();
    private final Texts texts = Texts.beside(HistoryPresenter.class);

    HistoryPresenter(PatientId person, FilingFeature.Services services, Desk desk) {
        this.person = person;
        this.services = services;
        this.desk = desk;
        latest = new Latest(desk.background());
        field.addListener((property, before, now) -> {
            paging.pageProperty().set(0);
            load();
        });
        paging.pageProperty().addListener((property, before, now) -> load());
    }

    private record Read(
            List<FieldHistory.Field> fields,
            List<FieldHistory.Change> changes,
            int count,
            Map<MemberId, Member> members) {}

    void load() {
        FieldHistory.Field asked = field.get();
        FieldHistory.Field only = asked == null ? FieldHistory.Field.ANY : asked;
        int offset = (int) paging.offset();
        FieldHistory history = services.told().history();
        latest.run(
                () -> new Read(
                        history.fields(person),
                        history.of(person, only, offset, paging.size()),
                        history.count(person, only),
                        services.team().members().stream().collect(Collectors.toMap(Member::id, one -> one))),
                this::show,
                cause -> desk.dialogs().failed(texts.get("failed"), cause));
    }

    private void show(Read read) {
        if (!fields.stream().filter(one -> one != null).toList().equals(read.fields())) {
            FieldHistory.Field chosen = field.get();
            fields.setAll(read.fields());
            fields.addFirst(null);
            field.set(chosen);
        }
        rows.setAll(read.changes().stream().map(one -> row(one, read.members())).toList());
        paging.setTotal(read.count());
    }

    private Row row(FieldHistory.Change change, Map<MemberId, Member> members) {
        ZonedDateTime at = change.at().atZone(desk.clock().getZone());
        return new Row(
                texts.get("when", Formats.date(at.toLocalDate()), Formats.time(at.toLocalTime())),
                Optional.ofNullable(members.get(change.member()))
                        .map(member -> member.name().full())
                        .orElse(""),
                name(change.entity(), change.field()),
                value(change, change.before()),
                value(change, change.after()));
    }

    String name(FieldHistory.Field which) {
        return name(which.entity(), which.name());
    }

    private String name(String entity, String which) {
        Optional<String> own = entity.equals("patient") ? words.name(which) : Optional.empty();
        return own.or(() -> services.told().records().stream()
                        .flatMap(room -> room.fieldName(entity, which).stream())
                        .findFirst())
                .orElse(which);
    }

    private String value(FieldHistory.Change change, String noted) {
        if (noted.isEmpty()) {
            return texts.get("nothing");
        }
        return change.entity().equals("patient") ? words.value(change.field(), noted) : words.plain(noted);
    }
}
