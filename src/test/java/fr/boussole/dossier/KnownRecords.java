package fr.boussole.dossier;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A room whose content a test knows: it keeps something of Geneviève only. */
record KnownRecords(String id, String title, List<Fact> facts, List<Extract> tables, List<Scan> scans)
        implements PersonRecords {
    record Scan(String name, String mediaType, byte[] bytes) {}

    static KnownRecords saying(String id, String title, Fact... facts) {
        return new KnownRecords(id, title, List.of(facts), List.of(), List.of());
    }

    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        return Optional.empty();
    }

    private static boolean known(PatientId person) {
        return person.equals(DossierHouse.GENEVIEVE);
    }

    @Override
    public List<Fact> liaison(PatientId person) {
        return known(person) ? facts : List.of();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        return known(person) ? tables : List.of();
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        for (Extract table : known(person) ? tables : List.<Extract>of()) {
            sheet.table(new Table(
                    table.columns().stream()
                            .map(name -> new Table.Column(name, 1, Align.LEFT))
                            .toList(),
                    table.rows()));
        }
    }

    @Override
    public void files(PatientId person, Files taker) throws IOException {
        for (Scan scan : known(person) ? scans : List.<Scan>of()) {
            taker.take(
                    scan.name(),
                    scan.mediaType(),
                    "Reçu : " + scan.name(),
                    LocalDate.of(2026, 10, 3),
                    new ByteArrayInputStream(scan.bytes()));
        }
    }
}
