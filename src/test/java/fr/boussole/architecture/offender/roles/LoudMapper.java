package fr.boussole.architecture.offender.roles;

import org.apache.ibatis.annotations.Select;

/** Public, so that other rooms may go round the service. */
public interface LoudMapper {
    @Select("SELECT COUNT(*) FROM patient")
    int count();
}
