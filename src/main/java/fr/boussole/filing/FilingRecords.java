package fr.boussole.filing;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The corrections she asked for, in her export and her printed file. */
public final class FilingRecords implements PersonRecords {
    private final PersonalRights rights;
    private final Addenda addenda;

    public FilingRecords(PersonalRights rights, Addenda addenda) {
        this.rights = rights;
        this.addenda = addenda;
    }

    @Override
    public String id() {
        return "corrections";
    }

    @Override
    public String title() {
        return Texts.beside(FilingRecords.class).get("addenda.title");
    }

    /** A request is no care. */
    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        return Optional.empty();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        return List.of(new Extract(
                "corrections",
                List.of("asked_on", "written_at", "member_id", "words"),
                addenda.of(person).stream()
                        .map(one -> List.of(
                                one.askedOn().toString(),
                                one.at().toString(),
                                String.valueOf(one.member().value()),
                                one.words()))
                        .toList()));
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        AddendaPdf.print(sheet, rights.lines(person));
    }
}
