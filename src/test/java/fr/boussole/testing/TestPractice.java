package fr.boussole.testing;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.security.Accounts;
import fr.boussole.security.Founding;
import fr.boussole.security.OpenPractice;
import fr.boussole.security.RecoveryKey;
import fr.boussole.security.Strength;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** A founded practice on disk: HB may do everything, CA cares, NC has left. Passwords are cheap to try here. */
public final class TestPractice {
    public static final Strength CHEAP = new Strength(64, 1, 1);
    public static final String PASSWORD = "lampe chapeau rivière";

    public final PracticeFolder folder;
    public final RecoveryKey recoveryKey;
    private final Clock clock;

    private TestPractice(PracticeFolder folder, RecoveryKey recoveryKey, Clock clock) {
        this.folder = folder;
        this.recoveryKey = recoveryKey;
        this.clock = clock;
    }

    public static TestPractice found(Path parent, Clock clock) {
        PracticeFolder folder = new PracticeFolder(parent.resolve("cabinet"));
        RecoveryKey key = new Founding(clock, CHEAP).found(folder, "HB", PASSWORD, TestPractice::fill);
        return new TestPractice(folder, key, clock);
    }

    public Accounts accounts() {
        return new Accounts(folder, clock, CHEAP);
    }

    public static void fill(OpenPractice practice) {
        member(practice.database(), 1, "HB", "Héloïse", "Béranger", true, null);
        member(practice.database(), 2, "CA", "Chloé", "Aubry", false, null);
        member(practice.database(), 3, "NC", "Noé", "Carrel", true, "2020-01-31");
    }

    public static void member(
            Database database, long id, String code, String given, String family, boolean all, String left) {
        Members members = database.mapper(Members.class);
        members.add(id, code, given, family, all, left);
    }

    public static void rename(Database database, long id, String code) {
        database.mapper(Members.class).rename(id, code);
    }

    interface Members {
        @Insert("""
                INSERT INTO member (id, code, family_name, given_name, profession, care, billing, admin, rpps,
                    am_number, siret, iban, phone, email, sole_trader, bills_for, colour, started_on, ended_on, version)
                VALUES (#{id}, #{code}, #{family}, #{given}, 'NURSE', TRUE, #{all}, #{all}, '', '', '', '', '', '',
                    FALSE, NULL, #{id}, DATE '2019-01-01', CAST(#{left} AS DATE), 1)
                """)
        void add(
                @Param("id") long id,
                @Param("code") String code,
                @Param("given") String given,
                @Param("family") String family,
                @Param("all") boolean all,
                @Param("left") String left);

        @Update("UPDATE member SET code = #{code} WHERE id = #{id}")
        void rename(@Param("id") long id, @Param("code") String code);
    }
}
