package fr.boussole.architecture.offender.map.team;

import fr.boussole.architecture.offender.map.billing.Bill;

/** Against the map: the team knows nothing of bills. */
public record Caller(Bill bill) {}
