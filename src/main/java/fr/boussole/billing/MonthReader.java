package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import fr.boussole.team.Team;
import fr.boussole.visit.Visit;
import fr.boussole.visit.Visits;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what a month's closing needs from the other rooms, each read once. */
public final class MonthReader {
    private final Team team;
    private final Patients patients;
    private final Prescriptions prescriptions;
    private final Visits visits;
    private final Tariffs tariffs;
    private final Texts texts = Texts.beside(MonthReader.class);

    public MonthReader(Team team, Patients patients, Prescriptions prescriptions, Visits visits, Tariffs tariffs) {
        this.team = team;
        this.patients = patients;
        this.prescriptions = prescriptions;
        this.visits = visits;
        this.tariffs = tariffs;
    }

    MonthFacts read(YearMonth month) {
        List<Visit> read =
                visits.between(month.atDay(1).minusDays(1), month.atEndOfMonth().plusDays(1));
        Set<PatientId> people =
                read.stream().map(Visit::patient).flatMap(Optional::stream).collect(Collectors.toSet());
        return new MonthFacts(month, read, patients.byIds(people), prescriptions.covers(people), house(), rules());
    }

    private MonthFacts.House house() {
        Practice practice = team.practice().orElseThrow(() -> new Refusal(texts.get("practice.missing")));
        Map<MemberId, Member> members = team.members().stream().collect(Collectors.toMap(Member::id, m -> m));
        String logo = team.logo().map(Base64.getEncoder()::encodeToString).orElse("");
        return new MonthFacts.House(practice, members, logo);
    }

    private MonthFacts.Rules rules() {
        return new MonthFacts.Rules(tariffs.table(), tariffs.settings());
    }
}
