package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Tone;
import fr.boussole.team.Member;
import fr.boussole.team.Right;
import fr.boussole.today.SideBlock;
import fr.boussole.transmission.TransmissionFeature;
import fr.boussole.wiring.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** What each room says waits, for the side of today's page, in this order; a click opens the person's file there. */
final class SideRooms {
    private static final int UNREAD = 99;

    private final List<SideBlock> blocks = new ArrayList<>();
    private final Texts texts = Texts.beside(SideRooms.class);

    SideRooms(Services services, PatientFiles files, Member me, TransmissionFeature transmissions) {
        if (me.may(Right.CARE)) {
            blocks.add(unread(transmissions, files));
        }
    }

    private SideBlock unread(TransmissionFeature transmissions, PatientFiles files) {
        return new SideBlock(
                "transmissions",
                texts.get("side.unread"),
                Feather.MESSAGE_SQUARE,
                texts.get("side.unread.none"),
                day -> transmissions.waiting(UNREAD).stream()
                        .map(one -> new SideBlock.Row(
                                one.name(),
                                one.words(),
                                Tone.DANGER,
                                one.urgent() ? texts.get("side.urgent") : "",
                                () -> files.open(one.person(), "transmissions"),
                                Optional.of(new SideBlock.Deed(
                                        texts.get("side.read"), "L", () -> transmissions.acknowledge(one)))))
                        .toList(),
                Optional.of(new SideBlock.Deed(texts.get("side.read.all"), "", transmissions::acknowledgeAll)));
    }

    List<SideBlock> blocks() {
        return blocks;
    }
}
