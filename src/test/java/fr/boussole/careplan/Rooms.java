package fr.boussole.careplan;

import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.testing.PlanRoom;
import java.util.List;

/** The tab as the shell builds it, over the shared fixture. */
final class Rooms {
    private Rooms() {}

    static CarePlanFeature.Services services(PlanRoom room) {
        return new CarePlanFeature.Services(
                room.plans,
                new InterventionFavourites(room.database, room.session, room.session),
                new Stories(room.database, room.session, room.session, room.clock, room.history),
                new Goals(room.database, room.session, room.session, room.clock, room.history),
                room.patients,
                room.circle,
                room.team,
                room.prescriptions,
                room.history);
    }

    static CarePlanFeature feature(PlanRoom room, Desk desk, Modal modal, List<PlanTool> tools) {
        return new CarePlanFeature(
                services(room),
                PlanRoom.HB,
                desk,
                modal,
                () -> new PdfPane(desk.background(), desk.dialogs(), desk.notices(), file -> true, file -> {}),
                tools);
    }
}
