package fr.boussole.dossier;

import static fr.boussole.platform.pdf.Align.LEFT;

import fr.boussole.patient.PersonRecords;
import fr.boussole.patient.PersonRecords.Fact;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Everything that is known of her, a section a room; what is kept of papers is listed at the end. */
final class FilePdf {
    private static final Texts TEXTS = Texts.beside(FilePdf.class);

    private FilePdf() {}

    /** @param papers that travel with the document, inside it or beside it */
    static byte[] write(Subject subject, List<PaperLine> papers) {
        Sheet sheet = new Sheet(new Sheet.About(
                TEXTS.get("file.title", subject.patient().code()), subject.practiceName(), subject.today()));
        sheet.beside(person(subject), practice(subject)).space(12).rule().space(6);
        List<Fact> urgent = subject.records().stream()
                .flatMap(room -> room.liaison(subject.id()).stream())
                .filter(Fact::urgent)
                .toList();
        if (!urgent.isEmpty()) {
            sheet.section(TEXTS.get("file.urgent"));
            Part part = Part.left(0, 1);
            urgent.forEach(fact -> part.line(
                    fact.label().isBlank() ? fact.words() : TEXTS.get("fact", fact.label(), fact.words()), Style.NAME));
            sheet.beside(part);
        }
        List<String> empty = new ArrayList<>();
        for (PersonRecords room : subject.records()) {
            sheet.section(room.title());
            room.print(subject.id(), sheet);
            if (sheet.sectionIsEmpty()) {
                empty.add(room.title());
            }
        }
        sheet.section(TEXTS.get("file.papers"));
        if (!papers.isEmpty()) {
            sheet.table(table(papers));
        }
        if (!empty.isEmpty()) {
            sheet.section(TEXTS.get("file.empty"));
            sheet.beside(Part.left(0, 1).line(String.join(", ", empty)));
        }
        return sheet.bytes();
    }

    private static Part person(Subject subject) {
        String nir = subject.patient().coverage().nir().shown();
        return Part.left(0, 0.62)
                .line(TEXTS.get("file.title", subject.patient().code()), Style.CAPTION)
                .title(subject.name())
                .line(subject.born(), Style.NAME)
                .line(nir.isBlank() ? "" : TEXTS.get("liaison.nir", nir));
    }

    private static Part practice(Subject subject) {
        return Part.right(0.63, 1)
                .line(subject.practiceName(), Style.STRONG)
                .line(subject.practiceAddress(), Style.CAPTION)
                .line(subject.practicePhone(), Style.CAPTION)
                .gap(3)
                .line(subject.made(), Style.CAPTION)
                .line(TEXTS.get("liaison.secret"), Style.CAPTION);
    }

    private static Table table(List<PaperLine> papers) {
        return new Table(
                List.of(
                        new Table.Column(TEXTS.get("file.paper.date"), 0, LEFT),
                        new Table.Column(TEXTS.get("file.paper.what"), 2, LEFT),
                        new Table.Column(TEXTS.get("file.paper.name"), 1, LEFT)),
                papers.stream()
                        .map(one -> List.of(Formats.date(one.date()), one.words(), one.path()))
                        .toList());
    }
}
