package fr.boussole.team;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of members; the one chosen is in the form beside it. */
final class TeamPresenter {
    /** @param note « jusqu'au 31/12/2026 », « depuis le … » */
    record Row(Member member, String name, String profession, String rights, String note, boolean present) {}

    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final StringProperty state = new SimpleStringProperty("");
    /** Also those who have left. */
    final BooleanProperty past = new SimpleBooleanProperty();

    final ObjectProperty<Optional<MemberId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final MemberFormPresenter form;
    final MemberAccessPresenter account;

    private final Team team;
    private final Background background;
    private final Dialogs dialogs;
    private final Clock clock;
    private final Texts texts = Texts.beside(TeamPresenter.class);
    private List<Member> members = List.of();

    TeamPresenter(
            Team team,
            Background background,
            Dialogs dialogs,
            Clock clock,
            MemberFormPresenter form,
            MemberAccessPresenter account) {
        this.team = team;
        this.background = background;
        this.dialogs = dialogs;
        this.clock = clock;
        this.form = form;
        this.account = account;
        form.saved = this::saved;
        past.addListener((property, before, now) -> show());
    }

    void load() {
        background.run(team::members, this::loaded, cause -> dialogs.failed(texts.get("team.unread"), cause));
        account.load();
    }

    /** Shows her in the form; asks first when something typed there would be lost. */
    void choose(Member member) {
        if (!chosen.get().equals(Optional.of(member.id()))) {
            unlessLost(() -> {
                chosen.set(Optional.of(member.id()));
                form.edit(member, members);
                account.of(Optional.of(member));
            });
        }
    }

    void add() {
        unlessLost(() -> {
            chosen.set(Optional.empty());
            form.add(members);
            account.of(Optional.empty());
        });
    }

    boolean unsaved() {
        return form.unsaved() || !account.password.get().isEmpty();
    }

    private void unlessLost(Runnable then) {
        if (unsaved()) {
            dialogs.ask(
                    new Dialogs.Question(
                            texts.get("form.leave.title"),
                            texts.get("form.leave.body"),
                            texts.get("form.leave.verb"),
                            true),
                    then);
        } else {
            then.run();
        }
    }

    private void loaded(List<Member> found) {
        members = found;
        show();
        if (chosen.get().isEmpty() && !form.open.get() && !rows.isEmpty()) {
            choose(rows.getFirst().member());
        }
    }

    private void saved(Member member) {
        chosen.set(Optional.of(member.id()));
        account.of(Optional.of(member));
        background.run(
                team::members,
                found -> {
                    loaded(found);
                    found.stream()
                            .filter(m -> m.id().equals(member.id()))
                            .findFirst()
                            .ifPresent(m -> form.edit(m, found));
                },
                cause -> dialogs.failed(texts.get("team.unread"), cause));
    }

    private void show() {
        LocalDate today = LocalDate.now(clock);
        rows.setAll(members.stream()
                .map(member -> row(member, today))
                .filter(row -> row.present() || past.get())
                .sorted(Comparator.comparing(row -> !row.present()))
                .toList());
        long present = members.stream().filter(m -> m.presence().on(today)).count();
        state.set(texts.get("team.state", present, members.size() - present));
    }

    private Row row(Member member, LocalDate today) {
        String rights = List.of(Right.values()).stream()
                .filter(member::may)
                .map(texts::of)
                .collect(Collectors.joining(" · "));
        String note = member.presence()
                .endedOn()
                .map(end -> texts.get("team.until", Formats.date(end)))
                .orElseGet(() ->
                        texts.get("team.since", Formats.date(member.presence().startedOn())));
        return new Row(
                member,
                member.name().full(),
                texts.of(member.profession()),
                rights,
                note,
                member.presence().on(today));
    }
}
