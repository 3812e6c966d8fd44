package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.db.NewFolder;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/** Makes a practice folder of a backup: a new one, never over an existing one, whole or not at all. */
public final class Restoring {
    private final Clock clock;
    private final Strength strength;
    private final Texts texts = Texts.beside(Restoring.class);

    public Restoring(Clock clock) {
        this(clock, Strength.STANDARD);
    }

    public Restoring(Clock clock, Strength strength) {
        this.clock = clock;
        this.strength = strength;
    }

    /**
     * Without a key only sizes and digests can be checked; the file opens at the first sign-in.
     *
     * @throws Refusal when the archive is damaged, or the folder already holds something
     */
    public void restore(Path archive, PracticeFolder target) {
        NewFolder.build(target, building -> {
            BackupArchive.unpack(archive, building);
            return new KeySlotsFile(building, strength).read();
        });
    }

    /**
     * With the password a member had when the backup was made: opened, counted, noted in the restored journal.
     *
     * @throws Refusal as above, or when code or password are wrong
     */
    public void restore(Path archive, PracticeFolder target, String code, String password) {
        NewFolder.build(target, building -> {
            Manifest manifest = BackupArchive.unpack(archive, building);
            KeySlots slots = new KeySlotsFile(building, strength).read();
            Optional<KeySlot> slot = slots.account(code);
            Optional<KeyVault> vault = slot.flatMap(s -> KeyVault.open(s, password));
            if (vault.isEmpty()) {
                throw new Refusal(texts.get("signin.wrong"));
            }
            prove(building, manifest, slots, vault.get(), slot.map(KeySlot::member));
            return manifest;
        });
    }

    /**
     * The same with the recovery key.
     *
     * @throws Refusal at {@code recoveryKey}
     */
    public void restore(Path archive, PracticeFolder target, String recoveryKey) {
        RecoveryKey key = RecoveryKey.read(recoveryKey)
                .orElseThrow(() -> Refusal.at("recoveryKey", texts.get("recovery.mistyped")));
        NewFolder.build(target, building -> {
            Manifest manifest = BackupArchive.unpack(archive, building);
            KeySlots slots = new KeySlotsFile(building, strength).read();
            KeyVault vault = KeyVault.open(slots.recovery(), key.characters())
                    .orElseThrow(() -> Refusal.at("recoveryKey", texts.get("recovery.wrong")));
            prove(building, manifest, slots, vault, Optional.empty());
            return manifest;
        });
    }

    private void prove(
            PracticeFolder building, Manifest manifest, KeySlots slots, KeyVault vault, Optional<Long> member) {
        try (vault;
                KeyVault.Keys keys = vault.keys()) {
            if (!slots.sealedBy(keys.slots())) {
                throw BackupArchive.damaged();
            }
            Contents.of(building, keys, clock).require(manifest, keys);
            try (Database database = Database.open(building.database(), keys.database())) {
                new Journal(database, new CurrentSession(), keys.journal(), clock)
                        .note(
                                member.map(MemberId::new).orElse(null),
                                Audit.Action.RESTORE,
                                "practice",
                                1,
                                clock.instant());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("restore " + e.getErrorCode(), e);
        }
    }
}
