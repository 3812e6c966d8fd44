package fr.boussole.team;

/** Key of a member; not her code, which people read. */
public record MemberId(long value) {}
