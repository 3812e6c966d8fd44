package fr.boussole.situation;

/** Rights a nurse at home meets, by their French names. */
public enum EntitlementKind {
    /** Complémentaire santé solidaire, also said CSS. */
    C2S,
    /** Aide médicale de l'État. */
    AME,
    /** Affection de longue durée. */
    ALD,
    /** Allocation personnalisée d'autonomie. */
    APA,
    /** Prestation de compensation du handicap. */
    PCH,
    /** Allocation aux adultes handicapés. */
    AAH,
    /** Other decisions of the maison départementale des personnes handicapées. */
    MDPH,
    /** Pension d'invalidité. */
    INVALIDITY,
    OTHER
}
