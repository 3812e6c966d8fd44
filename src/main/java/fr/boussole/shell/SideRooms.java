package fr.boussole.shell;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Tone;
import fr.boussole.prescription.Endings;
import fr.boussole.team.Member;
import fr.boussole.team.Right;
import fr.boussole.today.SideBlock;
import fr.boussole.transmission.TransmissionFeature;
import fr.boussole.wiring.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/** What each room says waits, for the side of today's page, in this order; a click opens the person's file there. */
final class SideRooms {
    private static final int UNREAD = 99;

    private final List<SideBlock> blocks = new ArrayList<>();
    private final Texts texts = Texts.beside(SideRooms.class);

    SideRooms(Services services, PatientFiles files, Member me, TransmissionFeature transmissions) {
        if (me.may(Right.CARE)) {
            blocks.add(unread(transmissions, files));
            blocks.add(prescriptions(services, files));
            blocks.add(new SideRights(services, files).block());
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

    private SideBlock prescriptions(Services services, PatientFiles files) {
        return new SideBlock(
                "prescriptions",
                texts.get("side.prescriptions"),
                Feather.CLIPBOARD,
                texts.get("side.prescriptions.none"),
                day -> {
                    List<Endings.Ending> endings = services.endings.read();
                    Map<PatientId, PatientLine> people = services.patients.lines(
                            endings.stream().map(Endings.Ending::person).collect(Collectors.toSet()));
                    return endings.stream()
                            .filter(one -> people.containsKey(one.person()))
                            .map(one -> new SideBlock.Row(
                                    Optional.ofNullable(people.get(one.person()))
                                            .map(PatientLine::fullName)
                                            .orElse(""),
                                    one.care(),
                                    one.state().tone(),
                                    one.state().words(),
                                    () -> files.open(one.person(), "prescriptions")))
                            .toList();
                });
    }

    List<SideBlock> blocks() {
        return blocks;
    }
}
