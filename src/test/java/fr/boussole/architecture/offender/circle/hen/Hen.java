package fr.boussole.architecture.offender.circle.hen;

import fr.boussole.architecture.offender.circle.egg.Egg;

public record Hen(Egg egg) {}
