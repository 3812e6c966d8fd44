package fr.boussole.security;

import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Reads of the members what signing in needs. */
interface AccountMapper {
    @Select("SELECT id, code, given_name, family_name, care, billing, admin, ended_on FROM member ORDER BY code")
    List<Row> members();

    record Row(
            long id,
            String code,
            String givenName,
            String familyName,
            boolean care,
            boolean billing,
            boolean admin,
            @Nullable LocalDate endedOn) {
        Account account(LocalDate today) {
            EnumSet<Right> rights = EnumSet.noneOf(Right.class);
            if (care) {
                rights.add(Right.CARE);
            }
            if (billing) {
                rights.add(Right.BILLING);
            }
            if (admin) {
                rights.add(Right.ADMIN);
            }
            boolean present = endedOn == null || !endedOn.isBefore(today);
            return new Account(new MemberId(id), code, (givenName + " " + familyName).strip(), rights, present, false);
        }
    }
}
