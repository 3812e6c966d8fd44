package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.db.NewFolder;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes a new practice: keys, empty file, what the caller puts in, first account. All of it, or nothing. */
public final class Founding {
    private final Clock clock;
    private final Strength strength;

    public Founding(Clock clock) {
        this(clock, Strength.STANDARD);
    }

    public Founding(Clock clock, Strength strength) {
        this.clock = clock;
        this.strength = strength;
    }

    /**
     * @param code of a member with the right {@link Right#ADMIN} whom {@code filling} puts in
     * @param filling works in a session that may do everything, belonging to no member yet; the practice it is given is
     *     closed when it returns
     * @return the recovery key, which exists nowhere else
     * @throws Refusal at {@code password} or {@code code}, or when the folder already holds something; then nothing is
     *     left of it
     */
    public RecoveryKey found(PracticeFolder folder, String code, String password, Consumer<OpenPractice> filling) {
        PasswordRule.check(password, code);
        return NewFolder.build(folder, building -> {
            PracticeFolder.requireFree(building.root(), 0);
            try (KeyVault vault = KeyVault.fresh()) {
                return fill(building, vault, code, password, filling);
            }
        });
    }

    private RecoveryKey fill(
            PracticeFolder folder, KeyVault vault, String code, String password, Consumer<OpenPractice> filling)
            throws IOException {
        KeyVault.Keys keys = vault.keys();
        OpenPractice practice;
        try {
            practice = new OpenPractice(folder, Database.create(folder.database(), keys.database()), keys, clock);
        } catch (SQLException e) {
            throw new IOException("create " + e.getErrorCode(), e);
        }
        try {
            practice.current().enter(new Account(new MemberId(0), code, code, Set.of(Right.values()), true, true));
            filling.accept(practice);
            Account first = practice.members().stream()
                    .filter(m -> KeySlot.name(m.code()).equals(KeySlot.name(code)))
                    .filter(m -> m.present() && m.rights().contains(Right.ADMIN))
                    .findFirst()
                    .orElseThrow(() ->
                            Refusal.at("code", Texts.beside(Founding.class).get("founding.noadmin", code)));
            RecoveryKey recovery = RecoveryKey.random(new SecureRandom());
            KeySlot own = vault.slot(first.code(), first.id().value(), password, strength);
            KeySlot spare = vault.slot("", 0, recovery.characters(), strength);
            new KeySlotsFile(folder, strength)
                    .write(KeySlots.sealed(UUID.randomUUID(), List.of(own), spare, keys.slots()));
            practice.journal()
                    .note(first.id(), Audit.Action.CREATE, "account", first.id().value(), clock.instant());
            return recovery;
        } finally {
            practice.close();
        }
    }
}
