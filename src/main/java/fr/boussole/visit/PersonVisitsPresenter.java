package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Paging;
import fr.boussole.platform.ui.Tone;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One person's visits, newest first, with what the last months held. */
final class PersonVisitsPresenter {
    private static final int MONTHS = 3;

    /** A visit in words. */
    record Row(
            Visit visit,
            String day,
            String hours,
            String minutes,
            String kind,
            String member,
            Tone tone,
            String state) {
        /** Names stay out of logs. */
        @Override
        public String toString() {
            return visit.toString();
        }
    }

    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final StringProperty totals = new SimpleStringProperty("");
    final Paging paging = new Paging(15);

    private final PatientId patient;
    private final Visits visits;
    private final Team team;
    private final Desk desk;
    private final Latest latest;
    private final VisitWords words = new VisitWords();
    private final Texts texts = Texts.beside(PersonVisitsPresenter.class);

    PersonVisitsPresenter(PatientId patient, Visits visits, Team team, Desk desk) {
        this.patient = patient;
        this.visits = visits;
        this.team = team;
        this.desk = desk;
        latest = new Latest(desk.background());
        paging.pageProperty().addListener((property, before, now) -> load());
    }

    private record Read(int count, List<Visit> visits, Map<MemberId, Member> members, List<Visits.MonthTotal> totals) {}

    void load() {
        int offset = (int) paging.offset();
        YearMonth now = YearMonth.now(desk.clock());
        latest.run(
                () -> new Read(
                        visits.count(patient),
                        visits.of(patient, offset, paging.size()),
                        team.members().stream().collect(Collectors.toMap(Member::id, Function.identity())),
                        visits.totals(patient, now.minusMonths(MONTHS - 1), now)),
                this::show,
                cause -> desk.dialogs().failed(texts.get("tab.failed"), cause));
    }

    private void show(Read read) {
        rows.setAll(
                read.visits().stream().map(visit -> row(visit, read.members())).toList());
        totals.set(read.totals().stream()
                .map(total -> texts.get(
                        "tab.total", Formats.month(total.month()), total.visits(), Formats.hours(total.minutes())))
                .collect(Collectors.joining(texts.get("tab.total.between"))));
        paging.setTotal(read.count());
    }

    private Row row(Visit visit, Map<MemberId, Member> members) {
        VisitTime time = visit.time();
        Member member = members.get(visit.member());
        return new Row(
                visit,
                Formats.date(time.date()),
                time.start().isPresent() ? words.range(time) : "",
                time.minutes().isPresent() ? Formats.duration(time.minutes().getAsInt()) : texts.get("tab.unknown"),
                words.kind(visit.kind()),
                member == null ? "" : member.name().full(),
                tone(visit),
                state(visit));
    }

    private static Tone tone(Visit visit) {
        return visit.status() == VisitStatus.CANCELLED || visit.locked()
                ? Tone.NEUTRAL
                : visit.time().minutes().isEmpty() ? Tone.WARNING : Tone.SUCCESS;
    }

    private String state(Visit visit) {
        if (visit.status() == VisitStatus.CANCELLED) {
            return texts.get("tab.cancelled");
        }
        return visit.invoiced()
                .number()
                .map(number -> texts.get("tab.invoiced", number))
                .orElseGet(() -> texts.get(
                        visit.time().minutes().isEmpty()
                                ? "tab.unknown"
                                : visit.invoiced().credited() ? "tab.credited" : "tab.done"));
    }
}
