package fr.boussole.architecture.offender.discipline;

/** A name that says nothing. */
class HastyManager {}
