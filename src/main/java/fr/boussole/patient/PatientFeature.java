package fr.boussole.patient;

import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What the shell needs of the patient room: its three pages. */
public final class PatientFeature {
    private final Services services;
    private final Desk desk;
    private final Modal modal;
    private final Others others;

    /** What the pages read and write with. */
    public record Services(Patients patients, Alerts alerts, Portraits portraits, Doctors doctors) {}

    /**
     * What other rooms show of a person: tabs after this room's own, and blocks of the first page, each in this order.
     */
    public record Others(List<PatientTab> tabs, List<SynthesisBlock> blocks) {
        public Others {
            tabs = List.copyOf(tabs);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Where a file leads.
     *
     * @param recordVisit with her; what it is given runs once something was written
     * @param printLiaison shows the liaison sheet to print; without it the page does not offer one
     */
    public record Ways(
            Runnable back, BiConsumer<PatientId, Runnable> recordVisit, Optional<Consumer<PatientId>> printLiaison) {}

    public PatientFeature(Services services, Desk desk, Modal modal, Others others) {
        this.services = services;
        this.desk = desk;
        this.modal = modal;
        this.others = others;
    }

    /**
     * Everybody, with search; {@code open} shows a file, {@code create} an empty form.
     *
     * @param bringOver takes people from another program's file; empty for who may not
     */
    public Screen list(Consumer<PatientId> open, Runnable create, Optional<Runnable> bringOver, Node... actions) {
        return new PatientListView(
                new PatientListPresenter(services.patients(), desk.background(), desk.dialogs(), desk.clock()),
                open,
                create,
                bringOver,
                actions);
    }

    /** One person's file, at its first page. */
    public Screen file(PatientId id, Ways ways) {
        return file(id, PersonTabsView.SYNTHESIS, ways);
    }

    /** One person's file. @param tab its {@link PatientTab#id}; the first page when there is none such */
    public Screen file(PatientId id, String tab, Ways ways) {
        SynthesisPresenter synthesis =
                new SynthesisPresenter(new Synthesis(id, services.alerts(), others.blocks()), desk);
        PatientFilePresenter presenter = new PatientFilePresenter(
                id, services.patients(), services.portraits(), services.doctors(), synthesis, desk);
        AlertForms forms = new AlertForms(id, services.alerts(), desk, modal, synthesis::load);
        return new PatientFileView(presenter, others.tabs(), forms, ways, tab);
    }

    /** The form of a new file; {@code saved} is called once it is on disk. */
    public Screen create(Consumer<PatientId> saved, Runnable cancelled) {
        PatientFormPresenter presenter = new PatientFormPresenter(
                services.patients(),
                services.doctors(),
                desk.background(),
                desk.dialogs(),
                desk.clock(),
                new PatientFormPresenter.Ways(saved, cancelled));
        presenter.create();
        return new PatientCreateView(presenter);
    }
}
