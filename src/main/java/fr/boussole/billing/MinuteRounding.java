package fr.boussole.billing;

/** Which way the minutes of a visit go to the next step. */
public enum MinuteRounding {
    NEAREST,
    UP,
    DOWN
}
