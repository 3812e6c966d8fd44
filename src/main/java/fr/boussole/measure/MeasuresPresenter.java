package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Paging;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One person's measures: the last of each kind, the curve of the chosen one, and all of them page by page. */
final class MeasuresPresenter {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** How far back the curve goes, in days. */
    enum Period {
        MONTH(30),
        QUARTER(91),
        YEAR(365),
        ALL(0);

        private final int days;

        Period(int days) {
            this.days = days;
        }
    }

    enum Trend {
        UP,
        DOWN,
        SAME,
        /** There is only one value. */
        NONE
    }

    /** The newest value of one curve. @param more what follows from it: the body mass index of a weight */
    record Last(
            Measure measure,
            String name,
            String value,
            String more,
            String day,
            Trend trend,
            MeasureWords.State state) {
        Series series() {
            return measure.series();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Row(Measure measure, String when, String kind, String value, String member, MeasureWords.State state) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    final ObservableList<Last> last = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Series> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.QUARTER);
    /** Null while nothing is chosen. */
    final ObjectProperty<@Nullable Curve> curve = new SimpleObjectProperty<>();

    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final Paging paging = new Paging(20);
    /** Only the chosen kind in the table. */
    final BooleanProperty only = new SimpleBooleanProperty();

    Map<MeasureKind, Threshold> thresholds = new EnumMap<>(MeasureKind.class);
    /** Her body mass index by the last weight and height. */
    Optional<BigDecimal> bodyMass = Optional.empty();

    private final PatientId person;
    private final Measures measures;
    private final Team team;
    private final Desk desk;
    private final Latest latest;
    private final MeasureWords words = new MeasureWords();
    private final Texts texts = Texts.beside(MeasuresPresenter.class);
    private boolean showing;

    MeasuresPresenter(PatientId person, Measures measures, Team team, Desk desk) {
        this.person = person;
        this.measures = measures;
        this.team = team;
        this.desk = desk;
        latest = new Latest(desk.background());
        paging.pageProperty().subscribe((before, now) -> changed());
        period.subscribe((before, now) -> changed());
        chosen.subscribe((before, now) -> changed());
        only.subscribe((before, now) -> changed());
    }

    private void changed() {
        if (!showing) {
            load();
        }
    }

    private record Read(
            List<Measures.Recent> newest,
            Map<MeasureKind, Threshold> thresholds,
            @Nullable Series series,
            List<Measure> values,
            List<Measure> page,
            int count,
            Map<MemberId, String> members) {}

    void load() {
        Series wanted = chosen.get();
        LocalDate today = today();
        LocalDate from = period.get() == Period.ALL ? EVER : today.minusDays(period.get().days);
        int offset = (int) paging.offset();
        boolean alone = only.get();
        latest.run(
                () -> read(wanted, from, today, alone, offset),
                read -> show(read, from),
                cause -> desk.dialogs().failed(texts.get("tab.failed"), cause));
    }

    private Read read(@Nullable Series wanted, LocalDate from, LocalDate today, boolean alone, int offset) {
        List<Measures.Recent> newest = measures.newest(person, 2);
        Series series =
                wanted != null && newest.stream().anyMatch(one -> one.series().same(wanted))
                        ? wanted
                        : newest.isEmpty() ? null : newest.getFirst().series();
        List<Measure> values = series == null
                ? List.of()
                : measures.between(person, from, today.plusDays(1)).stream()
                        .filter(one -> one.series().same(series))
                        .toList();
        Optional<MeasureKind> kind = alone && series != null ? Optional.of(series.kind()) : Optional.empty();
        return new Read(
                newest,
                measures.thresholds(person),
                series,
                values,
                measures.of(person, kind, offset, paging.size()),
                measures.count(person, kind),
                team.members().stream()
                        .collect(Collectors.toMap(
                                Member::id, member -> member.name().brief())));
    }

    private void show(Read read, LocalDate from) {
        showing = true;
        thresholds = read.thresholds();
        Optional<BigDecimal> height = newest(read, MeasureKind.HEIGHT);
        bodyMass = newest(read, MeasureKind.WEIGHT)
                .flatMap(weight -> height.flatMap(tall -> MeasureKind.bmi(weight, tall)));
        List<Last> now = read.newest().stream().map(this::last).toList();
        if (!last.equals(now)) {
            last.setAll(now);
        }
        chosen.set(read.series());
        Series series = read.series();
        if (series == null) {
            curve.set(null);
        } else {
            LocalDate first = from.equals(EVER) && !read.values().isEmpty()
                    ? read.values().getFirst().takenAt().toLocalDate()
                    : from;
            curve.set(Curve.over(
                    first.equals(EVER) ? today() : first,
                    today(),
                    series,
                    read.values(),
                    Optional.ofNullable(thresholds.get(series.kind()))));
        }
        rows.setAll(read.page().stream()
                .map(measure -> row(measure, read.members()))
                .toList());
        paging.setTotal(read.count());
        showing = false;
    }

    private static Optional<BigDecimal> newest(Read read, MeasureKind kind) {
        return read.newest().stream()
                .filter(one -> one.series().kind() == kind)
                .map(one -> one.last().amounts().first())
                .findFirst();
    }

    private Last last(Measures.Recent recent) {
        Measure measure = recent.last();
        List<Measure> values = recent.values();
        int way = values.size() < 2
                ? 0
                : measure.amounts()
                        .first()
                        .compareTo(values.get(values.size() - 2).amounts().first());
        Trend trend = values.size() < 2 ? Trend.NONE : way > 0 ? Trend.UP : way < 0 ? Trend.DOWN : Trend.SAME;
        String more = measure.kind() == MeasureKind.WEIGHT
                ? bodyMass.map(index -> texts.get("last.bmi", Formats.decimal(index, 1, 1)))
                        .orElse("")
                : "";
        return new Last(
                measure,
                words.series(recent.series()),
                words.value(measure.kind(), measure.amounts()),
                more,
                day(measure.takenAt()),
                trend,
                words.state(measure, Optional.ofNullable(thresholds.get(measure.kind()))));
    }

    private String day(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return day.equals(today())
                ? Formats.shortTime(at.toLocalTime())
                : day.getYear() == today().getYear() ? Formats.shortDate(day) : Formats.date(day);
    }

    private Row row(Measure measure, Map<MemberId, String> members) {
        return new Row(
                measure,
                words.when(measure.takenAt(), today()),
                words.kind(measure.kind()),
                words.whole(measure),
                members.getOrDefault(measure.member(), ""),
                words.state(measure, Optional.ofNullable(thresholds.get(measure.kind()))));
    }

    /** Told once it is on the disk; undone from the notice. @param refused gets what is wrong with the reason */
    void withdraw(Measure measure, String why, Runnable done, Consumer<Refusal> refused) {
        desk.background()
                .run(
                        () -> measures.withdraw(measure, why),
                        gone -> {
                            desk.notices().say(texts.get("withdrawn", words.kind(gone.kind())), () -> restore(gone));
                            done.run();
                            load();
                        },
                        cause -> fail(cause, refused));
    }

    void restore(Measure measure) {
        desk.background()
                .run(
                        () -> measures.restore(measure),
                        back -> load(),
                        cause -> fail(cause, refusal -> desk.notices().say(refusal.sentence())));
    }

    private void fail(Exception cause, Consumer<Refusal> refused) {
        if (cause instanceof Refusal refusal) {
            refused.accept(refusal);
            load();
        } else {
            desk.dialogs().failed(texts.get("save.failed"), cause);
        }
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }
}
