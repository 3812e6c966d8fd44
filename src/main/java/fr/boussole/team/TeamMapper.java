package fr.boussole.team;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of the practice and its members; rows are flat, values are not. */
interface TeamMapper {
    @Select("SELECT * FROM practice WHERE id = 1")
    Optional<PracticeRow> practice();

    @Insert("""
            INSERT INTO practice (id, name, kind, address, postal_code, city, phone, email, finess, siret, iban,
                iban_holder, legal_mentions, version)
            VALUES (1, #{name}, #{kind}, #{address}, #{postalCode}, #{city}, #{phone}, #{email}, #{finess}, #{siret},
                #{iban}, #{ibanHolder}, #{legalMentions}, 1)
            """)
    void addPractice(PracticeRow row);

    @Update("""
            UPDATE practice SET name = #{name}, kind = #{kind}, address = #{address}, postal_code = #{postalCode},
                city = #{city}, phone = #{phone}, email = #{email}, finess = #{finess}, siret = #{siret},
                iban = #{iban}, iban_holder = #{ibanHolder}, legal_mentions = #{legalMentions}, version = version + 1
            WHERE id = 1 AND version = #{version}
            """)
    int savePractice(PracticeRow row);

    @Select("SELECT logo FROM practice WHERE id = 1")
    Optional<Picture> logo();

    /** In a record, since a bare array would be read as many rows. */
    record Picture(byte[] logo) {}

    @Update("UPDATE practice SET logo = #{image} WHERE id = 1")
    void saveLogo(byte @Nullable [] image);

    @Select("SELECT NEXT VALUE FOR member_seq")
    long nextId();

    @Select("SELECT * FROM member ORDER BY family_name, given_name")
    List<MemberRow> members();

    @Insert("""
            INSERT INTO member (id, code, family_name, given_name, profession, care, billing, admin, rpps, am_number,
                siret, iban, phone, email, sole_trader, bills_for, colour, started_on, ended_on, version)
            VALUES (#{id}, #{code}, #{familyName}, #{givenName}, #{profession}, #{care}, #{billing}, #{admin}, #{rpps},
                #{amNumber}, #{siret}, #{iban}, #{phone}, #{email}, #{soleTrader}, #{billsFor}, #{colour},
                #{startedOn}, #{endedOn}, 1)
            """)
    void add(MemberRow row);

    @Update("""
            UPDATE member SET code = #{code}, family_name = #{familyName}, given_name = #{givenName},
                profession = #{profession}, care = #{care}, billing = #{billing}, admin = #{admin}, rpps = #{rpps},
                am_number = #{amNumber}, siret = #{siret}, iban = #{iban}, phone = #{phone}, email = #{email},
                sole_trader = #{soleTrader}, bills_for = #{billsFor}, colour = #{colour}, started_on = #{startedOn},
                ended_on = #{endedOn}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(MemberRow row);

    record PracticeRow(
            String name,
            PracticeKind kind,
            String address,
            String postalCode,
            String city,
            String phone,
            String email,
            String finess,
            String siret,
            String iban,
            String ibanHolder,
            String legalMentions,
            int version) {
        static PracticeRow of(Practice p) {
            Practice.Registration numbers = p.registration();
            return new PracticeRow(
                    p.name(),
                    p.kind(),
                    p.address().street(),
                    p.address().postalCode(),
                    p.address().city(),
                    p.reach().phone(),
                    p.reach().email(),
                    numbers.finess(),
                    numbers.siret(),
                    numbers.account().iban(),
                    numbers.account().holder(),
                    p.legalMentions(),
                    p.version());
        }

        Practice practice() {
            return new Practice(
                    name,
                    kind,
                    new Address(address, postalCode, city),
                    new Practice.Reach(phone, email),
                    new Practice.Registration(finess, siret, new Practice.Account(iban, ibanHolder)),
                    legalMentions,
                    version);
        }
    }

    record MemberRow(
            MemberId id,
            String code,
            String familyName,
            String givenName,
            Profession profession,
            boolean care,
            boolean billing,
            boolean admin,
            String rpps,
            String amNumber,
            String siret,
            String iban,
            String phone,
            String email,
            boolean soleTrader,
            @Nullable MemberId billsFor,
            int colour,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            int version) {
        static MemberRow of(Member m) {
            Member.Details details = m.details();
            return new MemberRow(
                    m.id(),
                    m.code(),
                    m.name().family(),
                    m.name().given(),
                    m.profession(),
                    m.may(Right.CARE),
                    m.may(Right.BILLING),
                    m.may(Right.ADMIN),
                    details.rpps(),
                    details.amNumber(),
                    details.siret(),
                    details.iban(),
                    details.reach().phone(),
                    details.reach().email(),
                    details.soleTrader(),
                    details.billsFor().orElse(null),
                    m.presence().colour(),
                    m.presence().startedOn(),
                    m.presence().endedOn().orElse(null),
                    m.version());
        }

        Member member() {
            Set<Right> rights = EnumSet.noneOf(Right.class);
            if (care) {
                rights.add(Right.CARE);
            }
            if (billing) {
                rights.add(Right.BILLING);
            }
            if (admin) {
                rights.add(Right.ADMIN);
            }
            return new Member(
                    id,
                    code,
                    new Member.Name(familyName, givenName),
                    profession,
                    rights,
                    new Member.Details(
                            rpps,
                            amNumber,
                            siret,
                            iban,
                            new Practice.Reach(phone, email),
                            soleTrader,
                            Optional.ofNullable(billsFor)),
                    new Member.Presence(colour, startedOn, Optional.ofNullable(endedOn)),
                    version);
        }
    }
}
