package fr.boussole.testing.sample;

import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A few papers people have at home: the folder {@code documents} and the list of what is in it. */
final class Papers {
    private static final String LAB = "Laboratoire fictif des Aulnes";

    private Papers() {}

    static void into(Map<String, byte[]> files) {
        Rows rows = new Rows("patient,member,file,kind,title,date");
        LocalDate day = SampleData.LAST_DAY.minusDays(12);
        rows.add(List.of("P0004", "HB", "documents/biologie.pdf", "biology", "Bilan sanguin d'octobre", day));
        rows.add(List.of(
                "P0004",
                "HB",
                "documents/compte-rendu.pdf",
                "report",
                "Consultation de cicatrisation",
                day.minusDays(20)));
        rows.add(List.of("P0001", "FD", "documents/biologie.pdf", "biology", "Bilan sanguin d'octobre", day));
        rows.add(List.of("P0002", "CA", "documents/compte-rendu.pdf", "report", "Lettre de sortie", day.minusDays(2)));
        files.put("documents.csv", rows.bytes());
        files.put(
                "documents/biologie.pdf",
                paper(
                        "Résultats de laboratoire",
                        LAB,
                        day,
                        List.of(
                                "Créatinine : 84 µmol/L (valeurs usuelles : 60 à 110)",
                                "Hémoglobine : 12,8 g/dL (12,0 à 16,0)",
                                "INR : 2,4 (cible : 2 à 3)",
                                "Document inventé : aucune personne réelle n'est concernée.")));
        files.put(
                "documents/compte-rendu.pdf",
                paper(
                        "Compte rendu de consultation",
                        "Dr Hortense Œillard",
                        day.minusDays(20),
                        List.of(
                                "Plaie de jambe en voie de cicatrisation, deux centimètres sur un et demi.",
                                "Poursuivre le pansement tous les deux jours et la contention.",
                                "Revoir dans six semaines.",
                                "Document inventé : aucune personne réelle n'est concernée.")));
    }

    private static byte[] paper(String title, String from, LocalDate day, List<String> lines) {
        Sheet sheet = new Sheet(new Sheet.About(title, from, day));
        Part part = Part.left(0, 1).title(title).gap(8).line(from, Style.STRONG).gap(12);
        lines.forEach(line -> part.line(line).gap(6));
        sheet.beside(part);
        return sheet.bytes();
    }
}
