package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            chaque jour | chaque jour | FREQ=DAILY
            Tous les jours | chaque jour | FREQ=DAILY
            quotidien | chaque jour | FREQ=DAILY
            1/j | chaque jour | FREQ=DAILY
            1 fois par jour | chaque jour | FREQ=DAILY
            2x/j | 2 fois par jour | FREQ=DAILY
            x2 / jour | 2 fois par jour | FREQ=DAILY
            3 fois / 24h | 3 fois par jour | FREQ=DAILY
            2 passages par jour | 2 fois par jour | FREQ=DAILY
            matin et soir | matin et soir | FREQ=DAILY;BYHOUR=8,19
            matin, midi et soir | matin, midi et soir | FREQ=DAILY;BYHOUR=8,12,19
            matin-midi-soir | matin, midi et soir | FREQ=DAILY;BYHOUR=8,12,19
            2 fois par jour, matin et soir | matin et soir | FREQ=DAILY;BYHOUR=8,19
            tous les matins | chaque matin | FREQ=DAILY;BYHOUR=8
            le soir | chaque soir | FREQ=DAILY;BYHOUR=19
            l’après-midi | chaque après-midi | FREQ=DAILY;BYHOUR=16
            au coucher | au coucher | FREQ=DAILY;BYHOUR=22
            un jour sur deux | un jour sur deux | FREQ=DAILY;INTERVAL=2
            1j/2 | un jour sur deux | FREQ=DAILY;INTERVAL=2
            1 jour sur 2 le matin | un jour sur deux, matin | FREQ=DAILY;INTERVAL=2;BYHOUR=8
            tous les 3 jours | tous les 3 jours | FREQ=DAILY;INTERVAL=3
            2 fois tous les trois jours | 2 fois tous les 3 jours | FREQ=DAILY;INTERVAL=3
            lun jeu | lundi et jeudi | FREQ=WEEKLY;BYDAY=MO,TH
            Jeudi et lundi | lundi et jeudi | FREQ=WEEKLY;BYDAY=MO,TH
            lun. mer. ven. | lundi, mercredi et vendredi | FREQ=WEEKLY;BYDAY=MO,WE,FR
            lun-mer-ven | lundi, mercredi et vendredi | FREQ=WEEKLY;BYDAY=MO,WE,FR
            2 fois par semaine, mardi et samedi | mardi et samedi | FREQ=WEEKLY;BYDAY=TU,SA
            tous les lundis | le lundi | FREQ=WEEKLY;BYDAY=MO
            lundi matin | le lundi, matin | FREQ=WEEKLY;BYDAY=MO;BYHOUR=8
            du lundi au vendredi | du lundi au vendredi | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            lun-ven | du lundi au vendredi | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            tous les jours sauf le dimanche | du lundi au samedi | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
            le week-end | samedi et dimanche | FREQ=WEEKLY;BYDAY=SA,SU
            du lundi au dimanche | chaque jour | FREQ=DAILY
            un lundi sur deux | le lundi, une semaine sur deux | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
            mardi, toutes les 3 semaines | le mardi, toutes les 3 semaines | FREQ=WEEKLY;INTERVAL=3;BYDAY=TU
            1 fois par semaine | 1 fois par semaine | FREQ=WEEKLY
            hebdomadaire | 1 fois par semaine | FREQ=WEEKLY
            3x/sem | 3 fois par semaine | FREQ=WEEKLY
            toutes les 2 semaines | toutes les 2 semaines | FREQ=WEEKLY;INTERVAL=2
            tous les 15 jours | toutes les 2 semaines | FREQ=WEEKLY;INTERVAL=2
            tous les huit jours | 1 fois par semaine | FREQ=WEEKLY
            1 fois par mois | 1 fois par mois | FREQ=MONTHLY
            le 1er du mois | le 1er du mois | FREQ=MONTHLY;BYMONTHDAY=1
            le 15 et le 1er de chaque mois | le 1er et le 15 du mois | FREQ=MONTHLY;BYMONTHDAY=1,15
            le premier lundi du mois | le premier lundi du mois | FREQ=MONTHLY;BYDAY=1MO
            dernier vendredi du mois | le dernier vendredi du mois | FREQ=MONTHLY;BYDAY=-1FR
            tous les trois mois | tous les 3 mois | FREQ=MONTHLY;INTERVAL=3
            trimestriel | tous les 3 mois | FREQ=MONTHLY;INTERVAL=3
            une fois par an | 1 fois par an | FREQ=YEARLY
            toutes les 4h | toutes les 4 heures | FREQ=HOURLY;INTERVAL=4
            à chaque passage | à chaque passage | -
            1 fois par visite | à chaque passage | -
            si besoin | si besoin | -
            en cas de besoin | si besoin | -
            2x/j si besoin | 2 fois par jour, si besoin | FREQ=DAILY
            une fois | une fois | FREQ=DAILY;COUNT=1
            daily | chaque jour | FREQ=DAILY
            weekly | 1 fois par semaine | FREQ=WEEKLY
            twice_daily | 2 fois par jour | FREQ=DAILY
            as_needed | si besoin | -
            every visit | à chaque passage | -
            RRULE:FREQ=WEEKLY;BYDAY=MO,TH | lundi et jeudi | FREQ=WEEKLY;BYDAY=MO,TH
            freq=daily;interval=2 | un jour sur deux | FREQ=DAILY;INTERVAL=2
            FREQ=DAILY;BYHOUR=7,20 | matin et soir | FREQ=DAILY;BYHOUR=8,19
            FREQ=DAILY;BYHOUR=8,9 | 2 fois par jour | FREQ=DAILY
            FREQ=DAILY;BYDAY=SU | le dimanche | FREQ=WEEKLY;BYDAY=SU
            FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1 | le 1er du mois, tous les 3 mois | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
            FREQ=DAILY;COUNT=1 | une fois | FREQ=DAILY;COUNT=1
            """)
    void whatIsTypedIsUnderstood(String typed, String words, String rule) {
        Frequency read = Frequency.parse(typed).orElseThrow();
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.rule()).isEqualTo(Optional.ofNullable(rule));
        assertThat(Frequency.parse(read.words())).as("read back").contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "bleu",
                "quand sa fille est là",
                "2 à 3 fois par jour",
                "2-3x/j",
                "3 mois",
                "pendant 10 jours",
                "2 jours sur 3",
                "0 fois par jour",
                "99 fois par jour",
                "toutes les 30 heures",
                "le 32 du mois",
                "le 15",
                "lundi-jeudi",
                "lundi matin et jeudi soir",
                "3 fois par semaine, lundi et jeudi",
                "3 fois par jour, matin et soir",
                "1,5 fois par jour",
                "tous les jours sauf le matin",
                "du vendredi au lundi",
                "un lundi, un mardi sur deux",
                "jour",
                "123456789012345 fois par jour",
                "?",
                "chaque chaque jour",
                "FREQ=DAILY;COUNT=10",
                "FREQ=DAILY;UNTIL=20270101T000000Z",
                "FREQ=SECONDLY",
                "FREQ=WEEKLY;INTERVAL=x",
                "FREQ=MONTHLY;BYDAY=MO",
                "FREQ=",
                "RRULE:"
            })
    void nonsenseIsKeptAsItIs(String typed) {
        assertThat(Frequency.parse(typed)).isEmpty();
        assertThat(Frequency.kept(typed)).isEqualTo(typed.strip());
    }

    @Test
    void howManyTimesIsKnownBesideTheRule() {
        assertThat(Frequency.parse("3x/j").orElseThrow().times()).isEqualTo(3);
        assertThat(Frequency.parse("matin et soir").orElseThrow().times()).isEqualTo(2);
        assertThat(Frequency.parse("2x/sem").orElseThrow())
                .returns(2, Frequency::times)
                .returns(Frequency.Unit.WEEK, Frequency::unit);
    }
}
