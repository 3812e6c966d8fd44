package fr.boussole.template;

/** A template of the team's own as its table holds it. @param content as in a file */
record TemplateRow(TemplateId id, String name, String nameKey, String content, boolean withdrawn, int version) {}
