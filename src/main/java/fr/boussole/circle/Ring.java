package fr.boussole.circle;

/** Which of the two rings around the person somebody stands in. */
public enum Ring {
    /** Family, neighbours, friends. */
    PERSONAL,
    /** Whoever comes or answers by trade. */
    PROFESSIONAL
}
