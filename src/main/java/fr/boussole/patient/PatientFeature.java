package fr.boussole.patient;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import fr.boussole.platform.ui.Screen;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** What the shell needs of the patient room: its three pages. */
public final class PatientFeature {
    private final Patients patients;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final Others others;

    /**
     * What other rooms show of a person: tabs after this room's own, and blocks of the first page, each in this order.
     */
    public record Others(List<PatientTab> tabs, List<SynthesisBlock> blocks) {
        public Others {
            tabs = List.copyOf(tabs);
            blocks = List.copyOf(blocks);
        }
    }

    /** Where a file leads: back to the list, and to recording a visit with her. */
    public record Ways(Runnable back, Consumer<PatientId> recordVisit) {}

    public PatientFeature(
            Patients patients, Background background, Dialogs dialogs, Notices notices, Clock clock, Others others) {
        this.patients = patients;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
        this.others = others;
    }

    /** Everybody, with search; {@code open} shows a file, {@code create} an empty form. */
    public Screen list(Consumer<PatientId> open, Runnable create) {
        return new PatientListView(new PatientListPresenter(patients, background, dialogs, clock), open, create);
    }

    /** One person's file. */
    public Screen file(PatientId id, Ways ways) {
        return new PatientFileView(
                new PatientFilePresenter(id, patients, background, dialogs, notices, clock), others.tabs(), ways);
    }

    /** The form of a new file; {@code saved} is called once it is on disk. */
    public Screen create(Consumer<PatientId> saved, Runnable cancelled) {
        PatientFormPresenter presenter = new PatientFormPresenter(
                patients, background, dialogs, clock, new PatientFormPresenter.Ways(saved, cancelled));
        presenter.create();
        return new PatientCreateView(presenter);
    }
}
