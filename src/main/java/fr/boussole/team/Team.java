package fr.boussole.team;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The practice and its members. Who may change them is asked of {@code permission}, which the program's root ties to
 * the session, since sessions are built on the team and not the other way round.
 */
public final class Team {
    private final Database database;
    private final Audit audit;
    private final Consumer<Right> permission;
    private final TeamMapper mapper;
    private final TeamCheck check = new TeamCheck();
    private final Texts texts = Texts.beside(Team.class);

    public Team(Database database, Audit audit, Consumer<Right> permission) {
        this.database = database;
        this.audit = audit;
        this.permission = permission;
        database.key(MemberId.class, MemberId::new, MemberId::value);
        mapper = database.mapper(TeamMapper.class);
    }

    /** Empty only until the practice has been created. */
    public Optional<Practice> practice() {
        return mapper.practice().map(TeamMapper.PracticeRow::practice);
    }

    /** Creates the practice, or changes it. */
    public void savePractice(Practice practice) {
        permission.accept(Right.ADMIN);
        check.practice(practice);
        database.together(() -> {
            TeamMapper.PracticeRow row = TeamMapper.PracticeRow.of(practice);
            if (mapper.practice().isEmpty()) {
                mapper.addPractice(row);
                audit.note(Audit.Action.CREATE, "practice", 1);
            } else if (mapper.savePractice(row) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            } else {
                audit.note(Audit.Action.UPDATE, "practice", 1);
            }
        });
    }

    public Optional<byte[]> logo() {
        return mapper.logo().map(TeamMapper.Picture::logo);
    }

    /**
     * @param image PNG or JPEG, at most 1 MB and 4 megapixels; empty removes it
     * @throws Refusal at {@code logo} for another picture
     */
    public void saveLogo(Optional<byte[]> image) {
        permission.accept(Right.ADMIN);
        image.ifPresent(Logo::check);
        database.together(() -> {
            mapper.saveLogo(image.orElse(null));
            audit.note(Audit.Action.UPDATE, "practice", 1);
        });
    }

    /** All members, also those who have left, by family name. */
    public List<Member> members() {
        return mapper.members().stream().map(TeamMapper.MemberRow::member).toList();
    }

    public Optional<Member> byId(MemberId id) {
        return members().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** Upper and lower case are the same in a code. */
    public Optional<Member> byCode(String code) {
        return members().stream().filter(m -> m.code().equalsIgnoreCase(code)).findFirst();
    }

    /** A key for a member about to be added. */
    public MemberId nextId() {
        return new MemberId(mapper.nextId());
    }

    public void add(Member member) {
        permission.accept(Right.ADMIN);
        check.member(member);
        database.together(() -> {
            if (byCode(member.code()).isPresent()) {
                throw Refusal.at("code", texts.get("member.code.taken", member.code()));
            }
            mapper.add(TeamMapper.MemberRow.of(member));
            audit.note(Audit.Action.CREATE, "member", member.id().value());
        });
    }

    public void save(Member member) {
        permission.accept(Right.ADMIN);
        check.member(member);
        database.together(() -> {
            if (byCode(member.code()).filter(m -> !m.id().equals(member.id())).isPresent()) {
                throw Refusal.at("code", texts.get("member.code.taken", member.code()));
            }
            if (mapper.save(TeamMapper.MemberRow.of(member)) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            requireAdministrator(member);
            audit.note(Audit.Action.UPDATE, "member", member.id().value());
        });
    }

    /** One administrator without a last day: otherwise nobody could give a password once she has left. */
    private void requireAdministrator(Member changed) {
        if (members().stream()
                .noneMatch(m -> m.may(Right.ADMIN) && m.presence().endedOn().isEmpty())) {
            throw Refusal.at(changed.may(Right.ADMIN) ? "endedOn" : "rights", texts.get("member.last.admin"));
        }
    }
}
