package fr.boussole.careplan;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Paging;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All that was ever noted of one problem, newest first, a page at a time. */
final class ProblemPastPresenter {
    /** More changes than one file ever has; older ones stand in the file's own history. */
    private static final int MOST_CHANGES = 5000;

    /**
     * One thing that was noted.
     *
     * @param rating that can be withdrawn, or put back
     */
    record Line(LocalDateTime at, String when, String what, String detail, String who, Optional<Assessment> rating) {
        /** Health data stays out of logs. */
        @Override
        public String toString() {
            return "Line[" + when + "]";
        }
    }

    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final Paging paging = new Paging(8);

    private final PatientId person;
    private final CarePlanFeature.Services services;
    private final Desk desk;
    private final Runnable changed;
    private final Latest reading;
    private final PlanFields fields = new PlanFields();
    private final RatingWords words = new RatingWords();
    private final Texts texts = Texts.beside(ProblemPastPresenter.class);
    private List<Line> all = List.of();
    private CarePlan.@Nullable Entry entry;

    /** @param changed called once a rating was withdrawn or put back */
    ProblemPastPresenter(PatientId person, CarePlanFeature.Services services, Desk desk, Runnable changed) {
        this.person = person;
        this.services = services;
        this.desk = desk;
        this.changed = changed;
        reading = new Latest(desk.background());
        paging.pageProperty().addListener((property, before, now) -> page());
    }

    /** Reads it anew. */
    void show(CarePlan.Entry now) {
        if (entry == null || !entry.problem().id().equals(now.problem().id())) {
            lines.clear();
            paging.pageProperty().set(0);
        }
        entry = now;
        reading.run(
                () -> read(now),
                read -> {
                    all = read;
                    paging.setTotal(read.size());
                    page();
                },
                cause -> desk.dialogs().failed(texts.get("past.failed"), cause));
    }

    private List<Line> read(CarePlan.Entry of) {
        Map<MemberId, Member> members =
                services.team().members().stream().collect(Collectors.toMap(Member::id, one -> one));
        List<Assessment> ratings = services.plans().assessments(of.problem().id());
        PlanPast past = new PlanPast(
                ratings,
                services.history().of(person, 0, MOST_CHANGES),
                desk.clock().getZone());
        List<Line> found = new ArrayList<>();
        ratings.forEach(one -> found.add(rating(one, members)));
        past.changes(of).stream()
                .filter(change ->
                        !PlanFields.redundant(change) && !change.entity().equals(CarePlans.ASSESSMENT))
                .forEach(change -> found.add(change(change, past.at(change), members)));
        found.sort(Comparator.comparing(Line::at).reversed());
        return found;
    }

    private Line rating(Assessment one, Map<MemberId, Member> members) {
        List<String> detail = new ArrayList<>();
        detail.add(words.occasion(one.occasion()));
        detail.add(words.rated(one.rated()));
        if (one.secondOf().isPresent()) {
            detail.add(texts.get("past.second"));
        }
        if (!one.reason().isBlank()) {
            detail.add(one.reason());
        }
        one.withdrawn()
                .on()
                .ifPresent(on -> detail.add(texts.get(
                        "past.withdrawn", Formats.date(on), one.withdrawn().why())));
        return new Line(
                one.ratedOn().atStartOfDay(),
                Formats.date(one.ratedOn()),
                texts.get("past.rated", words.brief(one.rating()), words.anchors(one.rating())),
                String.join(texts.get("words.between"), detail),
                name(one.member(), members),
                Optional.of(one));
    }

    private Line change(FieldHistory.Change change, LocalDateTime at, Map<MemberId, Member> members) {
        return new Line(
                at,
                texts.get("past.at", Formats.date(at.toLocalDate()), Formats.shortTime(at.toLocalTime())),
                fields.name(change.entity(), change.field()).orElse(""),
                texts.get("past.change", value(change, change.before()), value(change, change.after())),
                name(change.member(), members),
                Optional.empty());
    }

    private String value(FieldHistory.Change change, String noted) {
        return noted.isEmpty() || noted.equals("[]") ? texts.get("past.nothing") : fields.value(change.field(), noted);
    }

    private static String name(MemberId id, Map<MemberId, Member> members) {
        return Optional.ofNullable(members.get(id))
                .map(member -> member.name().brief())
                .orElse("");
    }

    private void page() {
        int from = (int) Math.min(paging.offset(), all.size());
        lines.setAll(all.subList(from, Math.min(from + paging.size(), all.size())));
    }

    /** @param refused with the field it belongs to */
    void withdraw(Assessment one, String why, Runnable then, Consumer<Refusal> refused) {
        change(() -> services.plans().withdraw(one, why), texts.get("past.withdraw.done"), true, then, refused);
    }

    void restore(Assessment one) {
        change(
                () -> services.plans().restore(one),
                texts.get("past.restored"),
                false,
                () -> {},
                wrong -> desk.notices().say(wrong.sentence()));
    }

    private void change(
            Callable<Assessment> work, String sentence, boolean undo, Runnable then, Consumer<Refusal> refused) {
        desk.background()
                .run(
                        work,
                        now -> {
                            then.run();
                            if (undo) {
                                desk.notices().say(sentence, () -> restore(now));
                            } else {
                                desk.notices().say(sentence);
                            }
                            again();
                        },
                        cause -> {
                            if (cause instanceof Refusal wrong) {
                                refused.accept(wrong);
                            } else {
                                desk.dialogs().failed(texts.get("panel.failed"), cause);
                            }
                        });
    }

    private void again() {
        CarePlan.Entry now = entry;
        if (now != null) {
            show(now);
        }
        changed.run();
    }
}
