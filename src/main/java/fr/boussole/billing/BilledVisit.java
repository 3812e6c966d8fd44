package fr.boussole.billing;

import fr.boussole.team.MemberId;
import fr.boussole.visit.VisitId;
import fr.boussole.visit.VisitTime;
import java.math.BigDecimal;

/**
 * A visit at its price.
 *
 * @param version of the visit when it was read; a visit changed since is not issued
 * @param minutes after rounding
 */
record BilledVisit(
        VisitId visit, int version, MemberId member, VisitTime time, int minutes, Tariff tariff, BigDecimal amount) {}
