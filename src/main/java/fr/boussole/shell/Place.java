package fr.boussole.shell;

import fr.boussole.platform.ui.Screen;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/**
 * A room one goes to from the rail.
 *
 * @param id last part of its button's id: {@code rail-today}
 * @param screen made when it is first gone to
 */
record Place(String id, String title, Feather icon, Supplier<Screen> screen) {}
