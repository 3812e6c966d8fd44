package fr.boussole.circle;

/** How the tab shows a circle. */
enum CircleShape {
    LIST,
    MAP
}
