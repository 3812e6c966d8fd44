package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Paging;
import fr.boussole.platform.ui.PdfUse;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One person's invoices and credit notes, newest first. A paper is read only when she chooses it. */
final class PersonInvoicesPresenter {
    final ObservableList<Invoice> rows = FXCollections.observableArrayList();
    final Paging paging = new Paging(15);
    final ObjectProperty<@Nullable Invoice> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PdfFile> pdf = new SimpleObjectProperty<>();

    private final PatientId patient;
    private final Invoices invoices;
    private final Team team;
    private final Desk desk;
    private final Latest listing;
    private final Latest drawing;
    private final Map<MemberId, Member> members = new HashMap<>();
    private final Texts texts = Texts.beside(PersonInvoicesPresenter.class);

    private record Read(int count, List<Invoice> rows, Map<MemberId, Member> members) {}

    PersonInvoicesPresenter(PatientId patient, Invoices invoices, Team team, Desk desk) {
        this.patient = patient;
        this.invoices = invoices;
        this.team = team;
        this.desk = desk;
        listing = new Latest(desk.background());
        drawing = new Latest(desk.background());
        paging.pageProperty().subscribe((before, now) -> load());
    }

    void load() {
        int offset = (int) paging.offset();
        listing.run(
                () -> new Read(
                        invoices.count(patient),
                        invoices.of(patient, offset, paging.size()),
                        team.members().stream().collect(Collectors.toMap(Member::id, Function.identity()))),
                this::show,
                cause -> desk.dialogs().failed(texts.get("list.failed"), cause));
    }

    private void show(Read read) {
        members.putAll(read.members());
        paging.setTotal(read.count());
        rows.setAll(read.rows());
        choose(null);
    }

    Optional<Member> issuer(Invoice invoice) {
        return invoice.parties().issuer().flatMap(id -> Optional.ofNullable(members.get(id)));
    }

    void choose(@Nullable Invoice invoice) {
        chosen.set(invoice);
        if (invoice == null) {
            pdf.set(null);
            return;
        }
        drawing.run(
                () -> new PdfFile(invoices.fileName(invoice), invoices.pdf(invoice.id())),
                pdf::set,
                cause -> desk.dialogs().failed(texts.get("list.pdf.failed"), cause));
    }

    /** Notes what was done with the paper; called in the background. */
    void used(Paper file, PdfUse use) {
        Invoice invoice = chosen.get();
        if (invoice != null && use == PdfUse.PRINTED) {
            invoices.printed(invoice.id());
        }
    }
}
