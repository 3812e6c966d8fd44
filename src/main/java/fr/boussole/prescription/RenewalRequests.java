package fr.boussole.prescription;

import fr.boussole.directory.Directory;
import fr.boussole.directory.Professional;
import fr.boussole.patient.Identity;
import fr.boussole.patient.Patient;
import fr.boussole.patient.Patients;
import fr.boussole.patient.Sex;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Address;
import fr.boussole.team.Member;
import fr.boussole.team.Practice;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes the letter to a prescriber out of what the rooms know. */
public final class RenewalRequests {
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final Sources sources;
    private final PrescriptionWords words = new PrescriptionWords();
    private final Texts texts = Texts.beside(RenewalRequests.class);

    /** Where its words come from. */
    public record Sources(Team team, Patients patients, Directory directory) {}

    public RenewalRequests(Audit audit, Session session, Clock clock, Sources sources) {
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.sources = sources;
    }

    /** @param seen what the team has observed, in one free sentence; may be empty */
    public RenewalRequest request(Prescription one, String seen) {
        session.require(Right.CARE);
        Patient patient = Optional.ofNullable(
                        sources.patients().byIds(Set.of(one.patient())).get(one.patient()))
                .orElseThrow(() -> new Refusal(texts.get("person.unknown")));
        return new RenewalRequest(
                sender(),
                recipient(one.prescriber()),
                person(patient),
                new RenewalRequest.Asked(
                        one.care(),
                        one.prescribedOn(),
                        words.duration(one.course()),
                        one.course().start(),
                        one.lastDay(),
                        one.ald()),
                seen,
                LocalDate.now(clock));
    }

    /** Named without a health word. */
    public PdfFile letter(Prescription one, String seen) {
        RenewalRequest request = request(one, seen);
        return new PdfFile(texts.get("letter.file", request.on().toString()), RenewalRequestPdf.write(request));
    }

    /** It went out of the screen: on paper or into a file. */
    public void used(Prescription one, Audit.Action action) {
        session.require(Right.CARE);
        audit.note(action, Prescriptions.ENTITY, one.id().value());
    }

    private RenewalRequest.Sender sender() {
        Optional<Practice> practice = sources.team().practice();
        Optional<Member> me = sources.team().byId(session.member());
        return new RenewalRequest.Sender(
                practice.map(Practice::name).orElse(""),
                practice.map(Practice::address).map(Address::line).orElse(""),
                practice.map(one -> one.reach().phone()).orElse(""),
                practice.map(one -> one.reach().email()).orElse(""),
                me.map(one -> one.name().full()).orElse(""),
                me.map(one -> Texts.beside(Team.class).of(one.profession()).toLowerCase(Locale.FRENCH))
                        .orElse(""),
                me.map(one -> one.details().rpps()).orElse(""));
    }

    private RenewalRequest.Recipient recipient(Prescriber prescriber) {
        String address = prescriber
                .professional()
                .flatMap(sources.directory()::byId)
                .map(Professional::place)
                .map(place -> (place.structure() + "\n" + place.address().line()).strip())
                .orElse("");
        return new RenewalRequest.Recipient(prescriber.name(), prescriber.rpps(), address);
    }

    private RenewalRequest.Person person(Patient patient) {
        Identity identity = patient.identity();
        boolean feminine = identity.sex() == Sex.F;
        return new RenewalRequest.Person(
                feminine ? texts.get("person.mrs", identity.fullName()) : texts.get("person.mr", identity.fullName()),
                identity.familyName().equals(identity.birthName()) ? "" : identity.birthName(),
                identity.birthDate(),
                feminine,
                patient.coverage().nir().shown(),
                patient.home().address().line());
    }
}
