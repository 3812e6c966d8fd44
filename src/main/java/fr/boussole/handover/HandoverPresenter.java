package fr.boussole.handover;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Notices;
import fr.boussole.team.Member;
import fr.boussole.team.Team;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The association's screen: months, what a bundle of them holds, writing it, and what was handed over before. */
final class HandoverPresenter {
    private static final int MONTHS_BACK = 36;

    final ObservableList<YearMonth> months;
    final ObjectProperty<YearMonth> from;
    final ObjectProperty<YearMonth> to;
    final ObservableList<Past> history = FXCollections.observableArrayList();

    private final Handovers handovers;
    private final Team team;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Latest latest;
    private final Texts texts = Texts.beside(HandoverPresenter.class);
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Progress.@Nullable State> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Checked> checked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private Background.Cancel running = () -> {};

    /** One bundle of the past, in words. */
    record Past(String months, String made, String holds, String file) {}

    /** A file that was verified: its name, and what is wrong with it, if anything. */
    record Checked(String file, String sentence, List<String> faults) {}

    private record Before(List<Handover> handovers, Map<fr.boussole.team.MemberId, String> names) {}

    HandoverPresenter(
            Handovers handovers, Team team, Background background, Dialogs dialogs, Notices notices, Clock clock) {
        this.handovers = handovers;
        this.team = team;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        latest = new Latest(background);
        YearMonth now = YearMonth.now(clock);
        months = FXCollections.observableArrayList(Stream.iterate(now, month -> month.minusMonths(1))
                .limit(MONTHS_BACK)
                .toList());
        from = new SimpleObjectProperty<>(now.minusMonths(3));
        to = new SimpleObjectProperty<>(now.minusMonths(1));
        from.addListener((property, before, after) -> chose(after, true));
        to.addListener((property, before, after) -> chose(after, false));
    }

    ReadOnlyObjectProperty<@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Progress.@Nullable State> progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Checked> checked() {
        return checked.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    void shown() {
        look();
        background.run(
                () -> new Before(
                        handovers.history(),
                        team.members().stream()
                                .collect(Collectors.toMap(
                                        Member::id, m -> m.name().brief()))),
                this::remember,
                this::failed);
    }

    /** The other month follows, so that the first is never after the last. */
    private void chose(YearMonth month, boolean first) {
        if (from.get().isAfter(to.get())) {
            (first ? to : from).set(month);
        } else {
            look();
        }
    }

    private void look() {
        Months chosen = new Months(from.get(), to.get());
        latest.run(() -> handovers.preview(chosen), this::seen, this::failed);
    }

    private void seen(Preview now) {
        refusal.set("");
        preview.set(now);
    }

    private void remember(Before before) {
        history.setAll(before.handovers().stream()
                .map(one -> past(one, before.names().getOrDefault(one.by(), "")))
                .toList());
        state.set(
                before.handovers().isEmpty()
                        ? texts.get("state.never")
                        : texts.get(
                                "state.last",
                                Formats.date(
                                        before.handovers().getFirst().madeAt().toLocalDate())));
    }

    private Past past(Handover one, String who) {
        return new Past(
                period(one.months()),
                texts.get("past.made", Formats.date(one.madeAt().toLocalDate()), who),
                texts.get(
                        "past.holds",
                        one.sums().patients(),
                        Formats.count(one.sums().patients()),
                        Formats.count(one.sums().visits())),
                one.fileName());
    }

    String period(Months of) {
        return of.from().equals(of.to())
                ? Formats.month(of.from())
                : texts.get("period", Formats.month(of.from()), Formats.month(of.to()));
    }

    void write() {
        Months chosen = new Months(from.get(), to.get());
        String name =
                texts.get("file.name", chosen.from().toString(), chosen.to().toString());
        dialogs.chooseSaveFile(texts.get("file.title"), name, file -> write(chosen, file));
    }

    private void write(Months chosen, Path file) {
        refusal.set("");
        progress.set(new Progress.State(texts.get("writing"), 0, 0));
        running = background.run(
                work -> handovers.write(chosen, file, work),
                progress::set,
                written -> {
                    progress.set(null);
                    notices.say(texts.get("written", String.valueOf(file.getFileName())));
                    shown();
                },
                cause -> {
                    progress.set(null);
                    failed(cause);
                });
    }

    void cancel() {
        running.cancel();
    }

    /** Of this practice or another: what the association would be told about it. */
    void verify() {
        dialogs.chooseOpenFile(
                texts.get("verify.title"),
                List.of("zip"),
                file -> background.run(
                        () -> BundleVerifier.verify(file),
                        verdict -> checked.set(checked(String.valueOf(file.getFileName()), verdict)),
                        this::failed));
    }

    private Checked checked(String file, Verdict verdict) {
        long faults = verdict.faults().size() + verdict.unlisted();
        String sentence = verdict.good()
                ? texts.get("verdict.good", verdict.months().map(this::period).orElse(""))
                : texts.get("verdict.bad", faults);
        return new Checked(
                file, sentence, verdict.faults().stream().map(this::fault).toList());
    }

    private String fault(Fault fault) {
        String where = Stream.of(
                        fault.entry(),
                        fault.line() == 0 ? "" : texts.get("fault.line", String.valueOf(fault.line())),
                        fault.column())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? fault.sentence() : texts.get("fault.where", where, fault.sentence());
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal refused) {
            refusal.set(refused.sentence());
        } else {
            dialogs.failed(texts.get("failed"), cause);
        }
    }
}
