package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Who may sign in with what: own password, those of colleagues for an administrator, the recovery key. */
public final class Passwords {
    private final OpenPractice practice;
    private final Supplier<Optional<KeyVault>> vault;
    private final KeySlotsFile file;
    private final Strength strength;
    private final Texts texts = Texts.beside(Passwords.class);

    Passwords(OpenPractice practice, Supplier<Optional<KeyVault>> vault, KeySlotsFile file, Strength strength) {
        this.practice = practice;
        this.vault = vault;
        this.file = file;
        this.strength = strength;
    }

    /** All members by code; {@link Account#password} tells who can sign in. */
    public List<Account> accounts() {
        practice.session().require(Right.ADMIN);
        KeySlots slots = file.read();
        return practice.members().stream()
                .map(m -> m.withPassword(slots.member(m.id().value()).isPresent()))
                .toList();
    }

    /** @throws Refusal at {@code current} or {@code password} */
    public void changeOwn(String current, String password) {
        Account me = me();
        requirePassword(me, current);
        set(me, password);
    }

    /** A first or new password for a member, by an administrator; the member may then change it herself. */
    public void set(MemberId member, String password) {
        practice.session().require(Right.ADMIN);
        set(member(member), password);
    }

    /**
     * She can no longer sign in. Who has copied the files and remembers the password still can with that copy: real
     * revocation is a new practice file.
     *
     * @throws Refusal for oneself, and for the last administrator who can sign in
     */
    public void remove(MemberId member) {
        practice.session().require(Right.ADMIN);
        if (member.equals(me().id())) {
            throw new Refusal(texts.get("account.remove.self"));
        }
        KeySlots slots = file.read();
        boolean adminLeft = accounts().stream()
                .anyMatch(
                        a -> a.password() && a.present() && a.rights().contains(Right.ADMIN) && !a.id().equals(member));
        if (!adminLeft) {
            throw new Refusal(texts.get("account.remove.last"));
        }
        file.write(slots.with(
                s -> s.member() == member.value(), null, practice.keys().slots()));
        practice.journal().note(Audit.Action.DELETE, "account", member.value());
    }

    /**
     * A new recovery key; the one printed before opens nothing any more.
     *
     * @throws Refusal at {@code current}, when it is not her password
     */
    public RecoveryKey reissueRecoveryKey(String current) {
        practice.session().require(Right.ADMIN);
        requirePassword(me(), current);
        RecoveryKey key = RecoveryKey.random(new SecureRandom());
        file.write(file.read()
                .withRecovery(
                        unlocked().slot("", 0, key.characters(), strength),
                        practice.keys().slots()));
        practice.journal().note(Audit.Action.UPDATE, "recovery_key", 0);
        return key;
    }

    private void set(Account account, String password) {
        PasswordRule.check(password, account.code());
        long id = account.id().value();
        KeySlot slot = unlocked().slot(account.code(), id, password, strength);
        file.write(file.read().with(s -> s.member() == id, slot, practice.keys().slots()));
        practice.journal().note(Audit.Action.UPDATE, "account", id);
    }

    private void requirePassword(Account account, String password) {
        boolean right = file.read()
                .member(account.id().value())
                .flatMap(slot -> KeyVault.open(slot, password))
                .map(opened -> {
                    opened.close();
                    return true;
                })
                .orElse(false);
        if (!right) {
            throw Refusal.at("current", texts.get("password.current.wrong"));
        }
    }

    private Account me() {
        return member(practice.session().member());
    }

    private Account member(MemberId id) {
        return practice.member(id.value()).orElseThrow(() -> new Refusal(texts.get("account.unknown")));
    }

    private KeyVault unlocked() {
        return vault.get().orElseThrow(() -> new Refusal(texts.get("session.nobody")));
    }
}
