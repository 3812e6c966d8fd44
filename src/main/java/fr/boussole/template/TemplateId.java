package fr.boussole.template;

/** Key of a template of the team's own. */
public record TemplateId(long value) {}
