package fr.boussole.architecture.offender.map.billing;

import fr.boussole.architecture.offender.map.team.Member;

/** With the map: bills know the team. */
public record Bill(Member member) {}
