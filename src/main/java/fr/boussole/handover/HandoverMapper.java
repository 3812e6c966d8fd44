package fr.boussole.handover;

import fr.boussole.team.MemberId;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** SQL of what was handed over. */
interface HandoverMapper {
    @Select("SELECT NEXT VALUE FOR handover_seq")
    long nextId();

    @Insert("""
            INSERT INTO handover (id, made_at, member_id, from_month, to_month, patients, visits, minutes, amount,
                file_name, sha256)
            VALUES (#{id}, #{madeAt}, #{memberId}, #{fromMonth}, #{toMonth}, #{patients}, #{visits}, #{minutes},
                #{amount}, #{fileName}, #{sha256})
            """)
    void add(Row row);

    @Select("SELECT * FROM handover ORDER BY id DESC")
    List<Row> all();

    record Row(
            long id,
            LocalDateTime madeAt,
            MemberId memberId,
            YearMonth fromMonth,
            YearMonth toMonth,
            int patients,
            long visits,
            long minutes,
            BigDecimal amount,
            String fileName,
            String sha256) {
        Handover handover() {
            return new Handover(
                    madeAt,
                    memberId,
                    new Months(fromMonth, toMonth),
                    new Handover.Sums(patients, visits, minutes, amount),
                    fileName,
                    sha256);
        }
    }
}
