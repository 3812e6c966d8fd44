package fr.boussole.architecture.offender.circle.egg;

import fr.boussole.architecture.offender.circle.hen.Hen;

public record Egg(Hen hen) {}
