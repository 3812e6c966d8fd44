package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.db.PracticeLock;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door of a practice: opens its file for the first who signs in, lets colleagues change places, locks, closes. All
 * methods take a moment (one password guess costs a fifth of a second) and belong on a background thread.
 */
public final class Accounts implements AutoCloseable {
    private final PracticeFolder folder;
    private final Clock clock;
    private final Strength strength;
    private final KeySlotsFile slotsFile;
    private final Attempts attempts;
    private final LastCode remembered;
    private final Texts texts = Texts.beside(Accounts.class);
    private @Nullable PracticeLock lock;
    private @Nullable OpenPractice practice;
    private @Nullable KeyVault vault;
    private boolean locked;

    public Accounts(PracticeFolder folder, Clock clock) {
        this(folder, clock, Strength.STANDARD);
    }

    public Accounts(PracticeFolder folder, Clock clock, Strength strength) {
        this.folder = folder;
        this.clock = clock;
        this.strength = strength;
        slotsFile = new KeySlotsFile(folder, strength);
        attempts = new Attempts(folder, clock);
        remembered = new LastCode(folder);
    }

    /** Whether there is a practice to sign in to; otherwise {@link Founding} or a backup makes one. */
    public boolean exists() {
        return folder.holdsPractice();
    }

    /**
     * Takes the practice for this running copy, before anything is shown or asked.
     *
     * @throws Refusal when another copy holds it, or the disk is nearly full
     */
    public synchronized void claim() {
        if (lock != null) {
            return;
        }
        try {
            if (!exists()) {
                throw new Refusal(texts.get("practice.none", folder.root().toString()));
            }
            PracticeFolder.requireFree(folder.root(), 0);
            lock = PracticeLock.take(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Signs in the first, the one who locked, or a colleague in her place.
     *
     * @throws Refusal when code or password are wrong (not told which), when it is too early for another try, or when
     *     the practice does not open
     */
    public synchronized OpenPractice signIn(String code, String password) {
        claim();
        KeySlots slots = slotsFile.read();
        Optional<KeySlot> slot = slots.account(code);
        String name = slot.map(KeySlot::account).orElse(Attempts.UNKNOWN);
        attempts.requireTurn(name);
        // A code nobody has costs the same time, so that the answer's delay tells nothing.
        Optional<KeyVault> opened = KeyVault.open(slot.orElse(slots.recovery()), password);
        if (slot.isEmpty() || opened.isEmpty()) {
            opened.ifPresent(KeyVault::close);
            failed(name, slot.map(KeySlot::member).orElse(0L));
            throw new Refusal(texts.get("signin.wrong"));
        }
        enter(opened.get(), slots, slot.get().member());
        attempts.succeeded(name);
        remembered.write(code.strip());
        return open();
    }

    /**
     * Forgotten password: the recovery key sets a new one for a member, and signs her in.
     *
     * @throws Refusal at {@code recoveryKey}, {@code code} or {@code password}, when one of them will not do
     */
    public synchronized OpenPractice recover(String recoveryKey, String code, String newPassword) {
        claim();
        RecoveryKey key = RecoveryKey.read(recoveryKey)
                .orElseThrow(() -> Refusal.at("recoveryKey", texts.get("recovery.mistyped")));
        PasswordRule.check(newPassword, code);
        KeySlots slots = slotsFile.read();
        attempts.requireTurn(Attempts.UNKNOWN);
        Optional<KeyVault> opened = KeyVault.open(slots.recovery(), key.characters());
        if (opened.isEmpty()) {
            failed(Attempts.UNKNOWN, 0);
            throw Refusal.at("recoveryKey", texts.get("recovery.wrong"));
        }
        boolean first = practice == null;
        try {
            Account member = prepare(opened.get(), slots).members().stream()
                    .filter(m -> m.present() && KeySlot.name(m.code()).equals(KeySlot.name(code)))
                    .findFirst()
                    .orElseThrow(() -> Refusal.at("code", texts.get("recovery.nobody")));
            long id = member.id().value();
            slotsFile.write(slots.with(
                    s -> s.member() == id,
                    opened.get().slot(member.code(), id, newPassword, strength),
                    open().keys().slots()));
            enter(opened.get(), slotsFile.read(), id);
            open().journal().note(Audit.Action.UPDATE, "account", id);
            attempts.succeeded(KeySlot.name(code));
            return open();
        } catch (RuntimeException e) {
            abandon(opened.get(), first);
            throw e;
        }
    }

    /** The code of who signed in here last; empty when nobody has. */
    String lastCode() {
        return remembered.read();
    }

    /** Nobody may go on until someone signs in; what runs finishes in the name of the one who locked. */
    public synchronized void lock() {
        if (practice != null && !locked && practice.account().isPresent()) {
            practice.journal()
                    .note(
                            Audit.Action.LOCK,
                            "member",
                            practice.session().member().value());
            locked = true;
            forgetDataKey();
        }
    }

    public synchronized boolean locked() {
        return locked;
    }

    /** She leaves; the file stays open for the next. */
    public synchronized void signOut() {
        if (practice != null && practice.account().isPresent()) {
            practice.journal()
                    .note(
                            Audit.Action.SIGN_OUT,
                            "member",
                            practice.session().member().value());
            practice.current().leave();
            locked = false;
            forgetDataKey();
        }
    }

    /** The practice, once someone has signed in. */
    public synchronized Optional<OpenPractice> practice() {
        return Optional.ofNullable(practice);
    }

    /** Passwords and the recovery key, for who is signed in. */
    public synchronized Passwords passwords() {
        return new Passwords(open(), () -> Optional.ofNullable(vault), slotsFile, strength);
    }

    /** Signs out and closes the file; keys are wiped and the folder is free for another copy. */
    @Override
    public synchronized void close() {
        signOut();
        if (practice != null) {
            practice.close();
            practice = null;
        }
        try {
            if (lock != null) {
                lock.close();
                lock = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter(KeyVault opened, KeySlots slots, long member) {
        boolean first = practice == null;
        try {
            OpenPractice here = prepare(opened, slots);
            Account account = here.member(member)
                    .filter(Account::present)
                    .orElseThrow(() -> new Refusal(texts.get("signin.wrong")));
            noteFailures(here);
            MemberId before = here.account().map(Account::id).orElse(account.id());
            if (!before.equals(account.id())) {
                here.journal().note(Audit.Action.SIGN_OUT, "member", before.value());
            }
            here.journal().note(account.id(), Audit.Action.SIGN_IN, "member", member, clock.instant());
            here.current().enter(account);
            locked = false;
            if (vault != null && vault != opened) {
                vault.close();
            }
            vault = opened;
            followCodes(here, slots);
        } catch (RuntimeException e) {
            abandon(opened, first);
            throw e;
        }
    }

    /** Opens the file when this is the first sign-in; checks that nobody else wrote the key file. */
    private OpenPractice prepare(KeyVault opened, KeySlots slots) {
        KeyVault.Keys keys = opened.keys();
        if (!slots.sealedBy(keys.slots())) {
            throw new Refusal(texts.get("keys.altered"));
        }
        if (practice != null) {
            keys.close();
        } else {
            try {
                practice = new OpenPractice(folder, Database.open(folder.database(), keys.database()), keys, clock);
            } catch (SQLException e) {
                throw new IllegalStateException("open " + e.getErrorCode(), e);
            }
        }
        return practice;
    }

    private void abandon(KeyVault opened, boolean first) {
        if (vault != opened) {
            opened.close();
        }
        if (first && practice != null && practice.account().isEmpty()) {
            practice.close();
            practice = null;
        }
    }

    private void failed(String name, long member) {
        attempts.failed(name, member);
        if (practice != null) {
            noteFailures(practice);
        }
    }

    private void noteFailures(OpenPractice here) {
        for (Attempts.Failed failed : attempts.unnoted()) {
            MemberId member = failed.member() == 0 ? null : new MemberId(failed.member());
            here.journal()
                    .note(
                            member,
                            Audit.Action.SIGN_IN_FAILED,
                            "member",
                            failed.member(),
                            Instant.ofEpochSecond(failed.at()));
        }
        attempts.noted();
    }

    /** A member whose code was changed in the team signs in with the new one from now on. */
    private void followCodes(OpenPractice here, KeySlots slots) {
        KeySlots now = slots.following(here.members(), here.keys().slots());
        if (now != slots) {
            slotsFile.write(now);
        }
    }

    private void forgetDataKey() {
        OpenPractice here = open();
        followCodes(here, slotsFile.read());
        if (vault != null) {
            vault.close();
            vault = null;
        }
    }

    private OpenPractice open() {
        if (practice == null) {
            throw new IllegalStateException("nobody has signed in");
        }
        return practice;
    }
}
