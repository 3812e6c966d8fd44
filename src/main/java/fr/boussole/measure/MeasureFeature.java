package fr.boussole.measure;

import fr.boussole.patient.Patients;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.team.Team;
import java.util.function.Supplier;

/** What the shell needs of measures: their tab in a person's file, and their block on its first page. */
public final class MeasureFeature {
    /** What the pages read and write with. */
    public record Services(Measures measures, Patients patients, Team team) {}

    final Services services;
    final Desk desk;
    final Modal modal;
    final Supplier<PdfPane> papers;

    /** @param papers makes a pane that shows documents; each page has its own */
    public MeasureFeature(Services services, Desk desk, Modal modal, Supplier<PdfPane> papers) {
        this.services = services;
        this.desk = desk;
        this.modal = modal;
        this.papers = papers;
    }

    public MeasuresTab tab() {
        return new MeasuresTab(this);
    }

    public MeasuresBlock block() {
        return new MeasuresBlock(services.measures(), desk.clock());
    }
}
