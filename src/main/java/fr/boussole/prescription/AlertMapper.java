package fr.boussole.prescription;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of the practice's choice of alerts: three numbers in one setting. */
interface AlertMapper {
    @Select("SELECT content FROM setting WHERE name = 'prescription.alerts'")
    Optional<String> content();

    @Update("UPDATE setting SET content = #{content} WHERE name = 'prescription.alerts'")
    int save(String content);

    @Insert("INSERT INTO setting (name, content) VALUES ('prescription.alerts', #{content})")
    void add(String content);
}
