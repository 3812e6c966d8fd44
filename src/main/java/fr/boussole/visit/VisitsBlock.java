package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Disc;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Her last visits, the time spent with her this month, and how many different people came. */
final class VisitsBlock implements SynthesisBlock {
    /** The window in which continuity of carers is counted: four whole weeks, so that each weekday counts alike. */
    private static final int DAYS = 28;

    private static final int DISCS = 6;

    private final Visits visits;
    private final Team team;
    private final Clock clock;
    private final VisitWords words = new VisitWords();
    private final Texts texts = Texts.beside(VisitsBlock.class);

    VisitsBlock(Visits visits, Team team, Clock clock) {
        this.visits = visits;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.RIGHT;
    }

    @Override
    public String tab() {
        return "visits";
    }

    private record Read(
            List<Visit> last,
            Optional<Visits.MonthTotal> month,
            List<MemberId> carers,
            Map<MemberId, Member> members,
            LocalDate today) {}

    @Override
    public Function<Runnable, Node> read(PatientId person) {
        LocalDate today = LocalDate.now(clock);
        Read read = new Read(
                visits.of(person, 0, TALL_ROWS),
                visits.totals(person, YearMonth.from(today), YearMonth.from(today)).stream()
                        .findFirst(),
                visits.carers(person, today.minusDays(DAYS - 1), today),
                team.members().stream().collect(Collectors.toMap(Member::id, Function.identity())),
                today);
        return open -> card(read, open);
    }

    private Card card(Read read, Runnable open) {
        Card card = new Card(texts.get("block.title"))
                .icon(Feather.CALENDAR)
                .action(new ActionButton("synthesis-visits", texts.get("block.open"), open).flat())
                .empty(texts.get("block.none"));
        card.countProperty()
                .set(read.month()
                        .map(total -> texts.get("block.month", Formats.hours(total.minutes())))
                        .orElse(""));
        read.last().forEach(visit -> card.rows().add(row(visit, read)));
        if (!read.carers().isEmpty()) {
            card.rows().add(carers(read));
        }
        return card;
    }

    private Node row(Visit visit, Read read) {
        HBox row = Card.row();
        disc(read, visit.member()).ifPresent(row.getChildren()::add);
        Label day = Words.of(day(visit.time().date(), read.today()), "strong");
        day.setMinWidth(Region.USE_PREF_SIZE);
        Label hours = Words.of(hours(visit), "muted");
        hours.setMinWidth(0);
        hours.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hours, Priority.ALWAYS);
        row.getChildren().addAll(day, hours);
        if (visit.status() == VisitStatus.CANCELLED) {
            row.getChildren().add(new Pill(Tone.NEUTRAL, Feather.X, texts.get("tab.cancelled")));
        } else if (visit.time().minutes().isPresent()) {
            Label minutes = Words.of(Formats.duration(visit.time().minutes().getAsInt()), "muted");
            minutes.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(minutes);
        }
        return row;
    }

    private String hours(Visit visit) {
        String range = visit.time().start().isPresent() ? words.range(visit.time()) : "";
        return visit.kind() == VisitKind.CARE
                ? range
                : range.isEmpty() ? words.kind(visit.kind()) : texts.get("block.kind", range, words.kind(visit.kind()));
    }

    private Node carers(Read read) {
        HBox row = Card.row();
        read.carers().stream().limit(DISCS).forEach(id -> disc(read, id).ifPresent(row.getChildren()::add));
        row.getChildren().add(Words.of(texts.get("block.carers", read.carers().size(), DAYS), "second"));
        return row;
    }

    private static Optional<Disc> disc(Read read, MemberId id) {
        return Optional.ofNullable(read.members().get(id))
                .map(member -> new Disc(
                        member.name().given(),
                        member.name().family(),
                        member.presence().colour()));
    }

    private String day(LocalDate date, LocalDate today) {
        return date.equals(today)
                ? texts.get("block.today")
                : date.equals(today.minusDays(1)) ? texts.get("block.yesterday") : Formats.date(date);
    }
}
