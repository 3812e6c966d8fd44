package fr.boussole.architecture.offender.discipline;

/** An interface that shouts it is one. */
interface IHasty {}
