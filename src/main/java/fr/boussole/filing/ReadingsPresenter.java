package fr.boussole.filing;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Paging;
import fr.boussole.security.Journal;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** « Qui a consulté ce dossier »: each nurse may tell the person. */
final class ReadingsPresenter {
    /** One entry of the journal in words. */
    record Row(String day, String time, String who, String what) {}

    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final Paging paging = new Paging(12);

    private final PatientId person;
    private final FilingFeature.Services services;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(ReadingsPresenter.class);

    ReadingsPresenter(PatientId person, FilingFeature.Services services, Desk desk) {
        this.person = person;
        this.services = services;
        this.desk = desk;
        latest = new Latest(desk.background());
        paging.pageProperty().addListener((property, before, now) -> load());
    }

    private record Read(List<Journal.Entry> entries, long count, Map<MemberId, Member> members) {}

    void load() {
        long offset = paging.offset();
        Journal journal = services.told().journal();
        latest.run(
                () -> {
                    List<Long> ids = services.merges().ids(person).stream()
                            .map(PatientId::value)
                            .toList();
                    return new Read(
                            journal.ofPatient(ids, offset, paging.size()),
                            journal.countOfPatient(ids),
                            services.team().members().stream().collect(Collectors.toMap(Member::id, one -> one)));
                },
                this::show,
                cause -> desk.dialogs().failed(texts.get("failed"), cause));
    }

    private void show(Read read) {
        rows.setAll(
                read.entries().stream().map(entry -> row(entry, read.members())).toList());
        paging.setTotal(read.count());
    }

    private Row row(Journal.Entry entry, Map<MemberId, Member> members) {
        ZonedDateTime at = entry.at().atZone(desk.clock().getZone());
        return new Row(
                Formats.date(at.toLocalDate()),
                Formats.time(at.toLocalTime()),
                entry.member()
                        .flatMap(id -> Optional.ofNullable(members.get(id)))
                        .map(member -> member.name().full())
                        .orElse(""),
                words(entry.action()));
    }

    private String words(Audit.Action action) {
        return switch (action) {
            case READ -> texts.get("reading.read");
            case PRINT -> texts.get("reading.print");
            case EXPORT -> texts.get("reading.export");
            case CREATE, IMPORT -> texts.get("reading.create");
            default -> texts.get("reading.change");
        };
    }
}
