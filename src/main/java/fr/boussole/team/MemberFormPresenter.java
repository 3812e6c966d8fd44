package fr.boussole.team;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A member's form, for a new one or one of the team. */
final class MemberFormPresenter {
    final BooleanProperty open = new SimpleBooleanProperty();
    final StringProperty title = new SimpleStringProperty("");
    final MemberDraftPresenter draft = new MemberDraftPresenter();
    final Map<Identifier, StringProperty> warnings = new EnumMap<>(Identifier.class);
    /** Those into whose series a remplaçant's visits can go. */
    final ObservableList<Member> titulaires = FXCollections.observableArrayList();

    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    Consumer<Member> saved = member -> {};

    private final Team team;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final Texts texts = Texts.beside(MemberFormPresenter.class);
    private Optional<Member> before = Optional.empty();
    private List<Object> asOpened = List.of();

    MemberFormPresenter(Team team, Background background, Dialogs dialogs, Notices notices, Clock clock) {
        this.team = team;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
        for (Identifier identifier : Identifier.values()) {
            warnings.put(identifier, new SimpleStringProperty(""));
        }
        follow(Identifier.RPPS, draft.rpps);
        follow(Identifier.AM, draft.amNumber);
        follow(Identifier.SIRET, draft.siret);
        follow(Identifier.IBAN, draft.iban);
    }

    void add(List<Member> members) {
        before = Optional.empty();
        draft.clear(freeColour(members), LocalDate.now(clock));
        shown(texts.get("form.new"), members);
    }

    void edit(Member member, List<Member> members) {
        before = Optional.of(member);
        draft.of(member);
        shown(member.name().full(), members);
    }

    boolean unsaved() {
        return open.get() && !asOpened.equals(draft.values());
    }

    void save() {
        refusal.set(null);
        Optional<Member> changed = before;
        background.run(
                () -> {
                    Member member = draft.member(
                            changed.map(Member::id).orElseGet(team::nextId),
                            changed.map(Member::version).orElse(0));
                    if (changed.isPresent()) {
                        team.save(member);
                    } else {
                        team.add(member);
                    }
                    return member;
                },
                member -> kept(member, changed),
                this::failed);
    }

    private void kept(Member member, Optional<Member> changed) {
        asOpened = draft.values();
        String sentence = texts.get("form.saved", member.name().full());
        changed.ifPresentOrElse(
                was -> notices.say(sentence, () -> takeBack(was, member.version() + 1)), () -> notices.say(sentence));
        saved.accept(member);
    }

    private void takeBack(Member was, int version) {
        Member again = new Member(
                was.id(),
                was.code(),
                was.name(),
                was.profession(),
                was.rights(),
                was.details(),
                was.presence(),
                version);
        background.run(
                () -> {
                    team.save(again);
                    return again;
                },
                saved,
                this::failed);
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
        } else {
            dialogs.failed(texts.get("form.unsaved"), cause);
        }
    }

    private void shown(String now, List<Member> members) {
        titulaires.setAll(members.stream()
                .filter(m -> m.profession() == Profession.NURSE)
                .filter(m -> before.map(b -> !b.id().equals(m.id())).orElse(true))
                .toList());
        title.set(now);
        refusal.set(null);
        asOpened = draft.values();
        open.set(true);
    }

    private void follow(Identifier identifier, StringProperty number) {
        number.subscribe(now -> warning(identifier).set(identifier.verifies(now) ? "" : texts.get("number.doubtful")));
    }

    private StringProperty warning(Identifier identifier) {
        return warnings.computeIfAbsent(identifier, ignored -> new SimpleStringProperty(""));
    }

    /** The first of the twelve nobody has; after that the one fewest have. */
    private static int freeColour(List<Member> members) {
        return IntStream.rangeClosed(1, 12)
                .boxed()
                .min(java.util.Comparator.comparingLong(colour -> members.stream()
                        .filter(m -> m.presence().colour() == colour)
                        .count()))
                .orElse(1);
    }
}
