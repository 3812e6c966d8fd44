package fr.boussole.template;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of the team's own templates. */
interface TemplateMapper {
    @Select("SELECT NEXT VALUE FOR plan_template_seq")
    long next();

    @Select("SELECT * FROM plan_template WHERE NOT withdrawn ORDER BY name_key, id")
    List<TemplateRow> all();

    @Select("SELECT * FROM plan_template WHERE id = #{id}")
    Optional<TemplateRow> byId(TemplateId id);

    @Insert("""
            INSERT INTO plan_template (id, name, name_key, content, withdrawn, version)
            VALUES (#{id}, #{name}, #{nameKey}, #{content}, #{withdrawn}, 1)
            """)
    void add(TemplateRow row);

    @Update("""
            UPDATE plan_template SET name = #{name}, name_key = #{nameKey}, content = #{content},
                withdrawn = #{withdrawn}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(TemplateRow row);
}
