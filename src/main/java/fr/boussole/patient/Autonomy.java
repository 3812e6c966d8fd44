package fr.boussole.patient;

/** What she does by herself at discharge, compared with her first day. */
public enum Autonomy {
    INDEPENDENT,
    PARTLY,
    UNCHANGED,
    DECLINING,
    NOT_ASSESSABLE
}
