package fr.boussole.filing;

import fr.boussole.patient.Inclusion;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person is told and may decide about her file: information, sharing, corrections, on paper too. */
public final class PersonalRights {
    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final Patients patients;
    private final Team team;
    private final Addenda addenda;
    private final Texts texts = Texts.beside(PersonalRights.class);

    public PersonalRights(
            Database database,
            Audit audit,
            Session session,
            Clock clock,
            Patients patients,
            Team team,
            Addenda addenda) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.patients = patients;
        this.team = team;
        this.addenda = addenda;
    }

    /** Her part in ÉQUILIBRES as it is now. */
    public Inclusion inclusion(PatientId person) {
        return patient(person).inclusion();
    }

    /** @return what was before, for {@link #putBack} */
    public Inclusion share(PatientId person, boolean shares) {
        Inclusion now = inclusion(person);
        return patients.setInclusion(person, new Inclusion(now.includedOn(), now.informedOn(), shares));
    }

    /** The information was given today. @return what was before, for {@link #putBack} */
    public Inclusion informed(PatientId person) {
        Inclusion now = inclusion(person);
        return patients.setInclusion(
                person, new Inclusion(now.includedOn(), Optional.of(LocalDate.now(clock)), now.sharesData()));
    }

    /** Undoes {@link #share} and {@link #informed}. */
    public void putBack(PatientId person, Inclusion before) {
        patients.setInclusion(person, before);
    }

    /** The information notice on paper. @throws Refusal while the practice has no name yet */
    public byte[] notice(PatientId person) {
        session.require(Right.CARE);
        return NoticePdf.write(practice(), title(patient(person)), LocalDate.now(clock));
    }

    /** Her requests on paper. */
    public byte[] corrections(PatientId person) {
        session.require(Right.CARE);
        Patient patient = patient(person);
        String born = texts.get(
                "addenda.person",
                title(patient),
                Formats.date(patient.identity().birthDate()),
                patient.code());
        return AddendaPdf.write(practice().name(), born, LocalDate.now(clock), lines(person));
    }

    /** Her requests in words, newest first. */
    List<AddendaPdf.Line> lines(PatientId person) {
        Map<MemberId, Member> members =
                team.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        return addenda.of(person).stream()
                .map(one -> new AddendaPdf.Line(
                        one.askedOn(),
                        one.words(),
                        texts.get(
                                "addenda.signed",
                                Optional.ofNullable(members.get(one.member()))
                                        .map(member -> member.name().full())
                                        .orElse(""),
                                Formats.date(one.at().atZone(clock.getZone()).toLocalDate()))))
                .toList();
    }

    /** Something of her file was printed. */
    void printed(PatientId person) {
        session.require(Right.CARE);
        database.together(() -> audit.note(Audit.Action.PRINT, "patient", person.value()));
    }

    private Practice practice() {
        return team.practice().orElseThrow(() -> new Refusal(texts.get("practice.missing")));
    }

    private static String title(Patient patient) {
        return Texts.beside(Patients.class).of(patient.identity().sex())
                + Formats.NBSP
                + patient.identity().fullName();
    }

    private Patient patient(PatientId person) {
        PatientId kept = patients.kept(person);
        return Optional.ofNullable(patients.byIds(Set.of(kept)).get(kept))
                .orElseThrow(() -> new Refusal(texts.get("file.unknown")));
    }
}
