package fr.boussole.situation;

import static fr.boussole.situation.SituationHouse.HER;
import static fr.boussole.situation.SituationHouse.OTHER;
import static fr.boussole.situation.SituationHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.team.Right;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three services of the room on a real file. */
class SituationsTest {
    @TempDir
    Path folder;

    SituationHouse house;

    @BeforeEach
    void open() {
        house = new SituationHouse(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void herTermsAreWrittenThenChangedAndEachChangeNoted() {
        assertThat(house.situations.of(HER)).isEqualTo(Situation.of(HER));
        Situation saved = house.situations.save(SituationHouse.terms(HER, 0));
        assertThat(house.situations.of(HER)).isEqualTo(saved);
        Situation changed = new Situation(HER, "chez sa sœur", saved.household(), "", "", "", saved.version());
        house.situations.save(changed);
        assertThat(house.history.of(HER, 0, 20))
                .extracting(FieldHistory.Change::field)
                .contains("housing", "isolation", "income", "ownWords");
        assertThatThrownBy(() -> house.situations.save(changed)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> house.situations.save(SituationHouse.terms(HER, 0)))
                .isInstanceOf(Refusal.class);
        assertThat(house.situations.of(HER).housing()).isEqualTo("chez sa sœur");
    }

    @Test
    void anEmptySituationSavedTwiceByTwoPeopleIsRefusedTheSecondTime() {
        house.situations.save(Situation.of(HER));
        assertThatThrownBy(() -> house.situations.save(Situation.of(HER))).isInstanceOf(Refusal.class);
    }

    @Test
    void rightsAreReadOpenOnesFirstTheSoonestEndFirst() {
        house.entitlements.add(house.right(EntitlementKind.AME, EntitlementState.REFUSED, TODAY));
        house.entitlements.add(house.right(EntitlementKind.APA, EntitlementState.OPEN, TODAY.plusDays(90)));
        house.entitlements.add(house.right(EntitlementKind.C2S, EntitlementState.OPEN, TODAY.plusDays(9)));
        assertThat(house.entitlements.of(HER))
                .extracting(Entitlement::kind)
                .containsExactly(EntitlementKind.C2S, EntitlementKind.APA, EntitlementKind.AME);
        assertThat(house.entitlements.ending(TODAY.plusDays(60)))
                .extracting(Entitlement::kind)
                .containsExactly(EntitlementKind.C2S);
        assertThat(house.entitlements.ending(TODAY.plusDays(8))).isEmpty();
    }

    @Test
    void aRightIsChangedOnceAndRefusedWhenItEndsBeforeItStarts() {
        Entitlement right = house.entitlements.add(house.right(EntitlementKind.ALD, EntitlementState.ASKED, TODAY));
        Entitlement saved = house.entitlements.save(right.at(1));
        assertThat(saved.version()).isEqualTo(2);
        assertThatThrownBy(() -> house.entitlements.save(right)).isInstanceOf(Refusal.class);
        Entitlement backwards = house.right(EntitlementKind.ALD, EntitlementState.OPEN, TODAY.minusYears(3));
        assertThatThrownBy(() -> house.entitlements.add(backwards)).isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> house.entitlements.add(house.right(EntitlementKind.OTHER, EntitlementState.OPEN, TODAY)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void warningsAreSixtyAndThirtyDaysUntilSomeoneChooses() {
        assertThat(house.entitlements.warning()).isEqualTo(new Entitlements.Warning(60, 30));
        house.entitlements.save(new Entitlements.Warning(90, 15));
        house.entitlements.save(new Entitlements.Warning(45, 15));
        assertThat(house.entitlements.warning()).isEqualTo(new Entitlements.Warning(45, 15));
        assertThatThrownBy(() -> new Entitlements.Warning(10, 20)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stepsAreFinishedReopenedAndReadInTheirOrder() {
        SocialStep later = house.steps.add(house.step("Déposer le dossier d'APA", TODAY.plusDays(10)));
        house.steps.add(house.step("Appeler la CPAM", TODAY.minusDays(1)));
        assertThat(house.steps.of(HER))
                .extracting(SocialStep::what)
                .containsExactly("Appeler la CPAM", "Déposer le dossier d'APA");
        SocialStep done = house.steps.finish(later);
        assertThat(done.doneOn()).contains(TODAY);
        assertThat(house.steps.of(HER).getLast()).isEqualTo(done);
        assertThat(house.steps.reopen(done).doneOn()).isEmpty();
        assertThatThrownBy(() -> house.steps.finish(later)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> house.steps.add(house.step(" ", TODAY))).isInstanceOf(Refusal.class);
    }

    @Test
    void importsAreAllOrNoneWithOneNoteEach() {
        house.situations.addAll(List.of(SituationHouse.terms(HER, 1), SituationHouse.terms(OTHER, 1)));
        house.entitlements.addAll(List.of(house.right(EntitlementKind.C2S, EntitlementState.OPEN, TODAY)));
        house.steps.addAll(List.of(house.step("Appeler", TODAY)));
        assertThat(house.session.noted)
                .containsExactly("IMPORT situation 2", "IMPORT entitlement 1", "IMPORT social_step 1");
        SocialStep wrong = house.step("", TODAY);
        assertThatThrownBy(() -> house.steps.addAll(List.of(house.step("Une", TODAY), wrong)))
                .isInstanceOf(Refusal.class);
        assertThat(house.steps.of(HER)).hasSize(1);
    }

    @Test
    void whoDoesNotCareReadsNothing() {
        house.session.rights.remove(Right.CARE);
        assertThatThrownBy(() -> house.situations.of(HER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> house.entitlements.of(HER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> house.steps.of(HER)).isInstanceOf(Refusal.class);
    }

    @Test
    void recordsHoldEverythingAndTheLiaisonSheetNoIncome() {
        house.situations.save(SituationHouse.terms(HER, 0));
        house.entitlements.add(house.right(EntitlementKind.APA, EntitlementState.OPEN, TODAY));
        house.steps.add(house.step("Appeler la CPAM", TODAY));
        var records = new SituationRecords(house.situations, house.entitlements, house.steps);
        assertThat(records.extracts(HER))
                .extracting(PersonRecords.Extract::name)
                .containsExactly("situations", "entitlements", "social_steps");
        assertThat(records.extracts(HER))
                .allMatch(extract -> extract.rows().size() == 1
                        && extract.rows().getFirst().size() == extract.columns().size());
        assertThat(records.liaison(HER))
                .extracting(PersonRecords.Fact::words)
                .noneMatch(words -> words.contains("retraite"));
        assertThat(records.fieldName("entitlement", "endsOn")).isPresent();
        assertThat(records.fieldName("visit", "note")).isEqualTo(Optional.empty());
        Sheet sheet = new Sheet(new Sheet.About("Dossier", "Cabinet des Tilleuls", LocalDate.of(2026, 11, 21)));
        records.print(HER, sheet);
        assertThat(sheet.bytes()).isNotEmpty();
    }
}
