package fr.boussole.architecture.offender.map.attic;

import fr.boussole.architecture.offender.map.team.Member;

/** A room that is not on the map. */
public record Attic(Member member) {}
