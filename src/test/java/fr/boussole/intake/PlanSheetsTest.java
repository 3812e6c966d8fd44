package fr.boussole.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.DoerKind;
import fr.boussole.careplan.Ending;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.InterventionStatus;
import fr.boussole.careplan.Occasion;
import fr.boussole.careplan.Priority;
import fr.boussole.careplan.RatedWho;
import fr.boussole.careplan.Rating;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Member;
import fr.boussole.testing.IntakeRooms;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans as files: every column finds its place, and what the Omaha System does not allow is named and not taken. */
class PlanSheetsTest {
    private static final String PROBLEMS = """
            patient,problem,scope,state,priority,signs,text,onset
            P1,26,individual,actual,high,1 07,,2026-05-02
            p1,7,family,potential,high,,« Seule depuis l'hiver »,
            P1,42,individual,health_promotion,low,,Comprendre ses comprimés,
            P2,26,individual,actual,high,10,kératose,
            """;
    private static final String RATINGS = """
            patient,problem,rated_on,knowledge,behavior,status,occasion,rated_who
            P1,26,2026-09-14,3,4,3,interim,person
            P1,26,2026-05-14,2,2,1,admission,person
            P2,26,2026-05-14,2,2,2,admission,carer
            P2,26,2026-08-01,4,5,5,discharge,carer
            """;
    private static final String INTERVENTIONS = """
            patient,problem,category,target,detail,by,frequency,status
            P1,26,02,14,Hydrocolloïde,nurse,lundi et jeudi,planned
            P1,26,1,51,Regarder ses talons,person,chaque soir,planned
            P1,07,3,63,Club du jeudi,carer,,done
            """;

    @TempDir
    Path folder;

    private final TestSession session = new TestSession();
    private final Intake intake = new Intake(IntakeTest.CLOCK);
    private final OmahaCatalog omaha = OmahaCatalog.get();
    private Database database;
    private Intake.Rooms rooms;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.fresh(folder);
        rooms = IntakeRooms.of(database, session, IntakeTest.CLOCK);
        write("practice.json", IntakeTest.JSON);
        write("members.csv", IntakeTest.MEMBERS);
        write("patients.csv", IntakeTest.PATIENTS);
        write("visits.csv", IntakeTest.VISITS);
        write("problems.csv", PROBLEMS);
        write("ratings.csv", RATINGS);
        write("interventions.csv", INTERVENTIONS);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private CarePlan plan(String code) {
        FieldHistory history = new FieldHistory(database, session, IntakeTest.CLOCK);
        return new CarePlans(database, session, session, IntakeTest.CLOCK, history, rooms.patients())
                .of(rooms.patients().byCode(code).orElseThrow());
    }

    private CarePlan.Entry entry(String person, String problem) {
        return plan(person).of(omaha.problem(problem).orElseThrow()).orElseThrow();
    }

    @Test
    void everyColumnFindsItsPlace() {
        assertThat(intake.read(IntakeFolder.at(folder)).problems()).isEmpty();
        intake.apply(IntakeFolder.at(folder), rooms, Progress.none());
        assertThat(plan("P1").entries())
                .extracting(entry -> entry.problem().problem().code())
                .containsExactly("07", "26", "42");
        CarePlan.Entry skin = entry("P1", "26");
        assertThat(skin.problem().signs()).extracting(Sign::code).containsExactly("01", "07");
        assertThat(skin.problem().onset()).contains(LocalDate.of(2026, 5, 2));
        assertThat(skin.problem().openedOn()).as("first rated").isEqualTo(LocalDate.of(2026, 5, 14));
        assertThat(skin.ratings())
                .extracting(Assessment::rating)
                .containsExactly(new Rating(2, 2, 1), new Rating(3, 4, 3));
        assertThat(skin.ratings())
                .extracting(Assessment::occasion)
                .containsExactly(Occasion.ADMISSION, Occasion.INTERIM);
        assertThat(skin.ratings())
                .extracting(Assessment::member)
                .as("nobody is named: the first who nurses")
                .containsOnly(rooms.team().byCode("HB").map(Member::id).orElseThrow());
        assertThat(skin.interventions())
                .extracting(Intervention::frequency)
                .containsExactly("chaque soir", "lundi et jeudi");
        assertThat(skin.interventions())
                .extracting(one -> one.doer().kind())
                .containsExactly(DoerKind.PERSON, DoerKind.NURSE);
        assertThat(skin.interventions()).allMatch(one -> one.since().equals(LocalDate.of(2026, 5, 14)));
        CarePlan.Entry contact = entry("P1", "07");
        assertThat(contact.problem().scope()).isEqualTo(Scope.FAMILY);
        assertThat(contact.problem().state()).isEqualTo(ProblemState.POTENTIAL);
        assertThat(contact.problem().words()).isEqualTo("« Seule depuis l'hiver »");
        assertThat(contact.interventions())
                .singleElement()
                .matches(one ->
                        one.status() == InterventionStatus.DONE && one.target().other());
        assertThat(entry("P1", "42").problem().priority()).isEqualTo(Priority.LOW);
        CarePlan.Entry left = entry("P2", "26");
        assertThat(left.problem().ending())
                .as("left")
                .isEqualTo(Ending.of(LocalDate.of(2026, 8, 1), "Cotation de sortie"));
        assertThat(left.ratings()).allMatch(one -> one.rated().who() == RatedWho.CARER);
        assertThat(session.noted).contains("IMPORT planned_problem 4", "IMPORT assessment 4", "IMPORT intervention 3");
    }

    @Test
    void moreMayBeSaid() throws IOException {
        write(
                "problems.csv",
                "patient,problem,scope,state,priority,signs,text,onset,opened_on\nP1,26,individual,actual,high,01,,,2026-04-01\n");
        write(
                "ratings.csv",
                "patient,problem,rated_on,knowledge,behavior,status,occasion,rated_who,member,rated_name,reason\n"
                        + "P1,26,2026-05-14,2,2,1,admission,carer,tv,sa fille,Plaie profonde\n");
        write(
                "interventions.csv",
                "patient,problem,category,target,detail,by,frequency,status,by_name,since\n"
                        + "P1,26,02,14,Hydrocolloïde,professional,,planned,Mme Le Goff,2026-06-01\n");
        intake.apply(IntakeFolder.at(folder), rooms, Progress.none());
        CarePlan.Entry skin = entry("P1", "26");
        assertThat(skin.problem().openedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        Assessment rating = skin.last().orElseThrow();
        assertThat(rating.rated().name()).isEqualTo("sa fille");
        assertThat(rating.reason()).isEqualTo("Plaie profonde");
        assertThat(rooms.team().byCode("TV").map(Member::id)).isEqualTo(Optional.of(rating.member()));
        Intervention dressing = skin.interventions().getFirst();
        assertThat(dressing.doer().name()).isEqualTo("Mme Le Goff");
        assertThat(dressing.since()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "P1,35,individual,actual,high,,,!signs",
                "P1,35,individual,health_promotion,high,05,,!signs",
                "P1,35,individual,potential,high,05,,!signs",
                "P1,35,individual,actual,high,99,,!signs",
                // A sign of 35, which 26 has not.
                "P2,27,individual,actual,high,10,,!signs",
                "P1,35,individual,actual,high,11,,!text",
                "P1,35,individual,actual,high,05 11,,!text",
                "P1,05,individual,actual,high,01,,!problem",
                "P1,Peau,individual,actual,high,01,,!problem",
                "P1,026,individual,actual,high,01,,!problem",
                "P1,,individual,actual,high,01,,!problem",
                "P1,26,individual,actual,high,01,,!problem",
                "P9,35,individual,actual,high,05,,!patient",
                "P1,35,everybody,actual,high,05,,!scope",
                "P1,35,individual,acute,high,05,,!state",
                "P1,35,individual,,high,05,,!state",
                "P1,35,individual,actual,urgent,05,,!priority",
                "P1,35,individual,actual,high,05,,2026-11-20!onset",
                "P1,35,individual,actual,high,05,,1935-02-02!onset",
                "P1,35,individual,actual,high,05,,printemps!onset"
            })
    void aProblemThatCannotBeIsNamed(String row, String column) throws IOException {
        write("problems.csv", PROBLEMS + row + "\n");
        refused("problems.csv", 6, column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "P1,26,2026-10-14,0,3,3,interim,person!knowledge",
                "P1,26,2026-10-14,6,3,3,interim,person!knowledge",
                "P1,26,2026-10-14,3,,3,interim,person!behavior",
                "P1,26,2026-10-14,3,0,3,interim,person!behavior",
                "P1,26,2026-10-14,3,3,6,interim,person!status",
                "P1,26,2026-10-14,3,3,2.5,interim,person!status",
                "P1,42,2026-10-14,3,3,3,interim,person!problem",
                "P1,35,2026-10-14,3,3,3,interim,person!problem",
                "P2,07,2026-10-14,3,3,3,interim,person!problem",
                "P1,26,2026-11-20,3,3,3,interim,person!rated_on",
                "P1,26,1935-02-02,3,3,3,interim,person!rated_on",
                "P1,26,,3,3,3,interim,person!rated_on",
                "P1,26,2026-09-14,3,3,3,interim,person!rated_on",
                "P1,26,2026-10-14,3,3,3,sometimes,person!occasion",
                "P1,26,2026-10-14,3,3,3,interim,neighbour!rated_who",
                "P9,26,2026-10-14,3,3,3,interim,person!patient"
            })
    void aRatingThatCannotBeIsNamed(String row, String column) throws IOException {
        write("ratings.csv", RATINGS + row + "\n");
        refused("ratings.csv", 6, column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "P1,26,02,63,,nurse,,planned!detail",
                "P1,42,01,32,Effets,nurse,,planned!problem",
                "P1,42,01,32,Effets,nurse,,done!problem",
                "P1,35,01,67,Repas,nurse,,planned!problem",
                "P1,26,05,14,Pansement,nurse,,planned!category",
                "P1,26,02,06,Pansement,nurse,,planned!target",
                "P1,26,02,14,Pansement,doctor,,planned!by",
                "P1,26,02,14,Pansement,nurse,,maybe!status",
                "P1,26,02,14,Hydrocolloïde,nurse,chaque jour,planned!detail"
            })
    void anInterventionThatCannotBeIsNamed(String row, String column) throws IOException {
        write("interventions.csv", INTERVENTIONS + row + "\n");
        refused("interventions.csv", 5, column);
    }

    private void refused(String file, long line, String column) {
        assertThat(intake.read(IntakeFolder.at(folder)).problems())
                .singleElement()
                .matches(one -> one.file().equals(file) && one.line() == line)
                .matches(one -> one.column().equals(column))
                .matches(one -> one.reason().endsWith("."));
        assertThatThrownBy(() -> intake.apply(IntakeFolder.at(folder), rooms, Progress.none()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("un point");
        assertThat(rooms.team().practice()).isEmpty();
        assertThat(rooms.patients().byCode("P1")).isEmpty();
    }

    @Test
    void frequencyAndWordsHaveAnEnd() throws IOException {
        write("interventions.csv", INTERVENTIONS.replace("lundi et jeudi", "lundi ".repeat(21)));
        refused("interventions.csv", 2, "frequency");
    }

    @Test
    void whatRefersToAFaultyLineIsNotComplainedOfTwice() throws IOException {
        write("problems.csv", PROBLEMS.replace("actual,high,1 07", "actual,urgent,1 07"));
        assertThat(intake.read(IntakeFolder.at(folder)).problems())
                .singleElement()
                .matches(one -> one.column().equals("priority"));
    }
}
