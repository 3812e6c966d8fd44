package fr.boussole.team;

/** What a member is by trade. */
public enum Profession {
    NURSE,
    REPLACEMENT_NURSE,
    CARE_ASSISTANT,
    RECEPTION,
    HEALTH_MEDIATOR,
    SOCIAL_WORKER,
    PHYSICIAN,
    OTHER
}
