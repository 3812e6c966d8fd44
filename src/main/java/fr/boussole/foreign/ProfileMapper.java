package fr.boussole.foreign;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of remembered columns: a setting a set of heads. */
interface ProfileMapper {
    @Select("SELECT content FROM setting WHERE name = #{name}")
    Optional<String> content(String name);

    @Update("UPDATE setting SET content = #{content} WHERE name = #{name}")
    int save(String name, String content);

    @Insert("INSERT INTO setting (name, content) VALUES (#{name}, #{content})")
    void add(String name, String content);
}
