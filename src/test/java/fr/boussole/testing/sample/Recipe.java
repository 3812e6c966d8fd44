package fr.boussole.testing.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem as this team would note it, and what it does about it.
 *
 * @param start knowledge, behaviour and status when it is first rated
 */
record Recipe(
        String problem, String state, String scope, String signs, String text, List<Integer> start, List<Act> acts) {
    /** An intervention. @param by as in the file; of a professional followed by his role in the circle */
    record Act(String category, String target, String by, String frequency, String detail) {}

    /**
     * By name. A problem: {@code = name problem state scope knowledge behaviour status signs | text}; under it its
     * interventions: {@code > category target by | frequency | detail}.
     */
    static Map<String, Recipe> book() {
        Map<String, Recipe> book = new HashMap<>();
        String name = "";
        for (String line : TEXT.lines().toList()) {
            String[] parts = line.substring(2).split(" *\\| *", -1);
            String[] words = parts[0].strip().split(" ", -1);
            if (line.startsWith("=")) {
                name = words[0];
                List<Integer> start =
                        List.of(Integer.valueOf(words[4]), Integer.valueOf(words[5]), Integer.valueOf(words[6]));
                String signs = String.join(" ", List.of(words).subList(7, words.length));
                book.put(name, new Recipe(words[1], words[2], words[3], signs, parts[1], start, new ArrayList<>()));
            } else {
                String by = String.join(" ", List.of(words).subList(2, words.length));
                book.get(name).acts().add(new Act(words[0], words[1], by, parts[1], parts[2]));
            }
        }
        return book;
    }

    private static final String TEXT = """
            = insulin 42 actual individual 2 2 2 09 | Ne fait pas encore l'injection sans aide
            > 02 33 nurse | matin et soir | Glycémie puis injection avec la personne, main sur la main
            > 01 32 nurse | chaque semaine | Hypoglycémie : reconnaître, resucrer, noter
            > 01 33 person | chaque matin | Prépare son stylo, choisit le point d'injection
            > 04 29 nurse | chaque jour | Carnet relu ensemble, médecin appelé au-dessus de 2,50 g/L
            = sugar 35 actual individual 2 2 2 10 05 | Grignote le soir devant la télévision
            > 01 67 nurse | une fois par semaine | Trois repas et un goûter, sans interdit
            > 01 67 person | chaque jour | Note ce qui est mangé le soir
            > 03 38 professional | une fois par mois | Diététicienne du réseau diabète, consultation offerte
            = feet 26 potential individual 2 2 5 | Diabète : pieds à surveiller, chaussures serrées
            > 01 51 person | chaque soir | Regarde ses pieds avec le miroir
            > 04 51 nurse | chaque semaine | Pieds vus déchaussés, peau et ongles
            = wound 26 actual individual 2 2 2 01 07 | Jambe gauche
            > 02 14 nurse | tous les 2 jours | Pansement hydrocolloïde après lavage à l'eau et au savon
            > 04 50 nurse | chaque semaine | Plaie mesurée, bords, odeur, photographie si elle change
            > 01 51 person | chaque jour | Jambe surélevée une heure l'après-midi
            > 01 14 nurse | si besoin | Apprendre à refaire le pansement sans nous le dimanche
            = scar 26 actual individual 3 3 3 11 | Cicatrice ouverte sur deux centimètres
            > 02 14 nurse | chaque jour | Mèche et compresse
            > 04 71 nurse | à chaque passage | Rougeur, chaleur, fièvre
            = sore 26 potential individual 2 2 5 | Reste longtemps au fauteuil, maigrit
            > 04 51 nurse | à chaque passage | Talons et sacrum regardés
            > 02 42 carer | chaque soir | Changement de côté au coucher
            > 03 15 nurse | si besoin | Matelas prescrit, livré par le prestataire
            = pain 24 actual individual 3 2 2 01 03 | Au lever et pendant les soins
            > 04 50 nurse | à chaque passage | Échelle de 0 à 10, avant et après
            > 01 32 person | si besoin | Antalgique une demi-heure avant le soin
            > 01 44 nurse | une fois par semaine | Souffler lentement pendant le pansement
            = legs 29 actual individual 2 2 3 01 06 | Jambes lourdes le soir
            > 02 07 nurse | chaque matin | Bandes posées avant le lever
            > 01 19 person | 2 fois par jour | Pompe du mollet, dix fois
            > 04 50 nurse | chaque semaine | Tour de mollet
            = inr 42 potential individual 3 3 5 | Anticoagulant : saignements
            > 04 53 nurse | chaque mois | Prise de sang, INR transmis le jour même
            > 01 32 nurse | chaque mois | Quels signes doivent faire appeler
            > 01 32 person | chaque jour | Prend son comprimé à heure fixe, le note
            = rhythm 29 actual individual 3 3 3 10 | Fibrillation connue
            > 04 07 nurse | chaque mois | Pouls sur une minute, tension assise et debout
            > 03 31 nurse | chaque année | Rendez-vous de cardiologie pris ensemble
            = clot 29 potential individual 2 3 5 | Immobilité après l'opération
            > 02 33 nurse | chaque jour | Injection d'anticoagulant
            > 01 19 person | 3 fois par jour | Lever et quelques pas
            = walk 27 actual individual 3 2 2 08 09 | Se tient aux meubles
            > 04 35 nurse | à chaque passage | Lever de chaise sans les mains
            > 02 24 professional kinésithérapeute | mardi et vendredi | Marche et équilibre
            > 01 46 nurse | une fois par mois | Tapis, veilleuse, chaussures fermées
            = strength 27 actual individual 3 3 2 02 13 | Transferts avec un appui
            > 01 35 nurse | lundi, mercredi et vendredi | Se lever en avançant d'abord les pieds
            > 01 19 person | chaque jour | Dix levers de chaise
            = wash 38 actual individual 3 2 2 02 08 | Tient à se laver le haut du corps sans aide
            > 02 41 nurse | lundi, mercredi et vendredi | Dos et jambes ; le reste est fait par la personne
            > 01 41 person | chaque jour | Visage, buste et bras au lavabo
            > 03 76 nurse | si besoin | Ergothérapeute pour la barre et le siège de douche
            = pillbox 42 actual individual 2 2 2 01 03 | Boîtes mélangées dans la cuisine
            > 02 34 nurse | chaque semaine | Pilulier préparé ensemble
            > 01 32 nurse | chaque semaine | À quoi sert chaque comprimé, avec ses mots
            > 03 73 professional pharmacie | chaque mois | Ordonnance renouvelée avant la fin de la boîte
            > 01 33 person | matin et soir | Coche sa grille
            = memory 23 actual individual 2 2 3 03 06 | Oublie les rendez-vous de la semaine
            > 01 10 nurse | à chaque passage | Calendrier au mur, une seule consigne à la fois
            > 04 49 nurse | chaque mois | Ce qui a changé, avec l'entourage
            = checkups 41 actual individual 2 2 3 01 04 | Dents, yeux, vaccins repoussés
            > 03 31 nurse | tous les 3 mois | Un rendez-vous à la fois, transport prévu
            > 01 31 person | si besoin | Appelle pour annuler plutôt que ne pas venir
            = comfort 24 actual individual 3 3 2 01 05 | Douleur des os la nuit
            > 04 50 nurse | matin et soir | Échelle visuelle, dose de secours notée
            > 02 68 nurse | matin et soir | Installation, soins de bouche
            > 01 32 carer | si besoin | Sait quand donner la dose de secours
            = watch 14 actual family 2 3 3 06 | Épuisement de la personne qui aide, la nuit
            > 01 08 nurse | chaque semaine | Ce qu'on peut laisser aux soignants
            > 03 12 nurse | si besoin | Plateforme de répit, numéro laissé
            > 04 56 nurse | à chaque passage | Demander d'abord comment elle va, elle
            = carer 14 potential family 3 3 5 | Aide seule, tous les jours
            > 01 12 nurse | une fois par mois | Répit expliqué avant d'en avoir besoin
            > 04 56 nurse | chaque mois | Sommeil et fatigue de la personne qui aide
            = farewell 10 health_promotion individual 4 4 5 | Parle de sa vie, de ce qui l'attend
            > 01 54 nurse | à chaque passage | Laisser la place au silence
            = mourning 11 actual family 3 2 2 03 | N'ose pas en parler à la maison
            > 01 11 nurse | chaque semaine | Réunir ceux qui le veulent
            > 03 52 professional | si besoin | Psychologue de l'équipe de soins palliatifs
            = appetite 35 actual individual 3 2 2 03 08 | Deux kilos depuis l'été
            > 04 67 nurse | chaque semaine | Poids, même balance
            > 01 67 carer | chaque jour | Repas fractionnés, ce qui fait envie
            > 01 67 nurse | chaque semaine | Enrichir sans augmenter le volume
            = swallow 30 actual individual 2 2 2 02 | Fausses routes avec les liquides
            > 01 21 nurse | à chaque passage | Assis, menton baissé, eau gélifiée
            > 03 82 professional | si besoin | Orthophoniste, bilan prescrit
            = breath 28 actual individual 3 3 3 01 | Essoufflement à l'effort, oxygène la nuit
            > 04 80 nurse | à chaque passage | Fréquence, saturation, couleur
            > 01 44 nurse | chaque semaine | S'arrêter avant d'être à bout
            > 01 15 person | chaque soir | Vérifie le débit, pas de flamme
            = alone 07 actual individual 3 2 2 01 03 | Ne sort plus, le regrette
            > 03 60 nurse | une fois par semaine | Club du jeudi appelé avec son accord
            > 01 79 person | jeudi | Y va si on vient la chercher
            > 01 28 nurse | à chaque passage | Cinq minutes pour parler d'autre chose
            = money 01 actual individual 3 3 2 04 | Repousse les lunettes et le chauffage
            > 03 22 nurse | si besoin | Droits regardés avec l'assistante sociale
            > 03 52 professional | une fois par mois | Assistante sociale du centre communal
            = rights 06 actual individual 2 2 2 01 | Dossier commencé et laissé de côté
            > 03 40 nurse | chaque mois | Un papier à la fois, ensemble
            > 01 40 person | si besoin | Garde le courrier dans la boîte bleue
            = stairs 03 actual individual 3 3 3 03 | Chambre à l'étage
            > 03 27 nurse | si besoin | Chambre en bas pour l'hiver
            = rugs 03 actual individual 3 3 3 07 | Tapis de l'entrée
            > 01 46 nurse | une fois par mois | Les enlever ou les coller, au choix de la personne
            = sleep 36 actual individual 3 2 3 02 | Se réveille à trois heures
            > 01 45 nurse | chaque semaine | Horaires du soir revus
            > 01 45 person | chaque soir | Une heure sans écran
            = mood 12 actual individual 3 3 2 01 03 | N'a plus le goût du jardin
            > 04 49 nurse | à chaque passage | Sommeil, appétit, envies
            > 03 31 nurse | si besoin | En parler à son médecin, avec son accord
            = sitting 37 actual individual 3 2 3 02 | Marche peu
            > 01 19 person | chaque jour | Aller jusqu'à la boîte aux lettres
            = hearing 19 actual individual 3 3 3 01 | Appareils dans le tiroir
            > 01 10 nurse | à chaque passage | Se placer en face, parler posément
            = sight 20 actual individual 3 3 3 01 | Ne lit plus les notices
            > 03 31 nurse | chaque année | Ophtalmologiste, rendez-vous à prendre tôt
            = mouth 45 actual individual 3 2 3 06 | Ne met plus le bas
            > 03 31 nurse | si besoin | Dentiste mutualiste
            = bladder 46 actual individual 3 3 3 03 08 | Se lève quatre fois
            > 04 03 nurse | chaque semaine | Heures notées trois jours de suite
            > 01 03 person | chaque soir | Boit surtout avant dix-huit heures
            = bowel 31 actual individual 3 3 2 01 | Sous morphine
            > 04 05 nurse | à chaque passage | Selles notées
            > 02 05 nurse | si besoin | Laxatif selon la prescription
            = nails 26 actual individual 3 3 3 10 | Corne épaisse aux deux talons
            > 03 31 professional pédicure-podologue | tous les 2 mois | Soin des pieds
            = moving 37 health_promotion individual 4 3 5 | Voudrait reprendre la marche du dimanche
            > 01 62 nurse | une fois par mois | Groupe de marche de la commune
            > 01 19 person | dimanche | Un tour du quartier
            = circle 07 health_promotion individual 4 4 5 | Tient à son club du jeudi
            > 01 62 person | jeudi | Y va
            = garden 37 potential individual 3 3 5 | Ne jardine plus seul·e
            > 01 63 nurse | si besoin | Jardinières à hauteur, avec la petite-fille
            """.stripTrailing();
}
