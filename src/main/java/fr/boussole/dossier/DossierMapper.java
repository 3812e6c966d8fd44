package fr.boussole.dossier;

import fr.boussole.patient.PatientId;
import org.apache.ibatis.annotations.Select;

/** SQL of files that lead to another. */
interface DossierMapper {
    /** The file under which she is read, her own or the one it was joined to. */
    @Select("SELECT kept FROM same_person WHERE id = #{id}")
    PatientId kept(PatientId id);
}
