package fr.boussole.shell;

import fr.boussole.today.SideBlock;
import fr.boussole.wiring.Services;
import java.util.ArrayList;
import java.util.List;

/** What each room says waits, for the side of today's page, in this order; a click opens the person's file there. */
final class SideRooms {
    private final List<SideBlock> blocks = new ArrayList<>();

    SideRooms(Services services, PatientFiles files) {}

    List<SideBlock> blocks() {
        return blocks;
    }
}
