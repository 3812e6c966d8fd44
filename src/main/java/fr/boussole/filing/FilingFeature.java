package fr.boussole.filing;

import fr.boussole.patient.Duplicates;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Merges;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.patient.Patients;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.security.Journal;
import fr.boussole.security.Session;
import fr.boussole.team.Team;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** What the shell needs of filing: the last tab of a person's file, and the page of duplicates and archives. */
public final class FilingFeature {
    private final Services services;
    private final Session session;
    private final Desk desk;
    private final Window window;

    /** What the pages read and write with. */
    public record Services(
            Patients patients, Merges merges, Duplicates duplicates, Archives archives, Told told, Team team) {}

    /** What can be told of a file: changes, readings, rights. */
    public record Told(
            FieldHistory history,
            Journal journal,
            PersonalRights rights,
            Addenda addenda,
            List<PersonRecords> records) {
        public Told {
            records = List.copyOf(records);
        }
    }

    /** @param open shows a person's file */
    public record Window(Modal modal, Supplier<PdfPane> papers, Consumer<PatientId> open) {}

    public FilingFeature(Services services, Session session, Desk desk, Window window) {
        this.services = services;
        this.session = session;
        this.desk = desk;
        this.window = window;
    }

    /** « Vie du dossier ». */
    public PatientTab tab() {
        return new FilingTab(services, desk, window, merging());
    }

    /** Leads to {@link #page}, from the list of everybody. */
    public Node button(Runnable open) {
        return new ActionButton("filing-tidy", Texts.beside(FilingFeature.class).get("tidy.title"), open)
                .icon(Feather.ARCHIVE);
    }

    /** Duplicates of the whole practice; for who administers it, the archive. */
    public Screen page(Runnable back) {
        TidyPresenter presenter = new TidyPresenter(services, session, desk);
        return new TidyView(presenter, merging(), window.open(), back);
    }

    private Merging merging() {
        return new Merging(services, desk, window);
    }
}
