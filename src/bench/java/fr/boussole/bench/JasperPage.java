package fr.boussole.bench;

import fr.boussole.billing.InvoiceContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/** The same page through JasperReports: compiled once, then filled and exported each time; neither tagged nor PDF/A. */
final class JasperPage {
    private static final int[] WIDTHS = {88, 60, 70, 60, 102, 65, 65};
    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    private final JasperReport report;

    JasperPage(InvoiceContent sample) throws JRException {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName("Inter");
        family.setNormalFace(face("Inter-Regular.ttf"));
        family.setBoldFace(face("Inter-SemiBold.ttf"));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        context.setExtensions(FontFamily.class, List.of(family));
        report = JasperCompileManager.getInstance(context).compile(design(sample));
    }

    private SimpleFontFace face(String file) {
        SimpleFontFace face = new SimpleFontFace(context);
        face.setTtf("fr/boussole/platform/fonts/" + file);
        return face;
    }

    byte[] write(InvoiceContent content) throws JRException {
        Map<String, Object> words = new HashMap<>();
        List<String> top = top(content);
        for (int i = 0; i < top.size(); i++) {
            words.put("top" + i, top.get(i));
        }
        List<String> bottom = bottom(content);
        for (int i = 0; i < bottom.size(); i++) {
            words.put("bottom" + i, bottom.get(i));
        }
        List<Map<String, ?>> rows = new ArrayList<>();
        for (InvoiceContent.Line line : content.lines()) {
            Map<String, Object> row = new HashMap<>();
            List<String> cells = Page.cells(line);
            for (int i = 0; i < cells.size(); i++) {
                row.put("c" + i, cells.get(i));
            }
            rows.add(row);
        }
        var print = JasperFillManager.getInstance(context).fill(report, words, new JRMapCollectionDataSource(rows));
        return JasperExportManager.getInstance(context).exportToPdf(print);
    }

    private static List<String> top(InvoiceContent content) {
        List<String> top = new ArrayList<>(List.of("Facture", content.heading().number()));
        top.addAll(Page.issuer(content));
        top.addAll(Page.person(content));
        return top;
    }

    private static List<String> bottom(InvoiceContent content) {
        List<String> bottom = new ArrayList<>(Page.totals(content));
        bottom.addAll(Page.terms(content));
        return bottom;
    }

    private static JasperDesign design(InvoiceContent sample) throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("invoice");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setColumnWidth(510);
        design.setLeftMargin(42);
        design.setRightMargin(43);
        design.setTopMargin(42);
        design.setBottomMargin(30);
        design.setTitle(words(design, "top", top(sample).size(), 11));
        JRDesignBand head = new JRDesignBand();
        head.setHeight(18);
        JRDesignBand row = new JRDesignBand();
        row.setHeight(13);
        int x = 0;
        for (int i = 0; i < WIDTHS.length; i++) {
            JRDesignField field = new JRDesignField();
            field.setName("c" + i);
            field.setValueClass(String.class);
            design.addField(field);
            JRDesignTextField title = text("\"" + Page.HEADS.get(i) + "\"", x, 3, WIDTHS[i]);
            title.setBold(true);
            head.addElement(title);
            JRDesignTextField cell = text("$F{c" + i + "}", x, 0, WIDTHS[i]);
            if (i == 3 || i > 4) {
                cell.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
            }
            row.addElement(cell);
            x += WIDTHS[i];
        }
        row.addElement(hairline(12));
        head.addElement(hairline(17));
        design.setColumnHeader(head);
        ((JRDesignSection) design.getDetailSection()).addBand(row);
        design.setSummary(words(design, "bottom", bottom(sample).size(), 11));
        JRDesignBand foot = new JRDesignBand();
        foot.setHeight(14);
        foot.addElement(text("\"page \" + $V{PAGE_NUMBER}", 440, 1, 70));
        design.setPageFooter(foot);
        return design;
    }

    private static JRDesignBand words(JasperDesign design, String name, int count, int pitch) throws JRException {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(count * pitch + 4);
        for (int i = 0; i < count; i++) {
            JRDesignParameter parameter = new JRDesignParameter();
            parameter.setName(name + i);
            parameter.setValueClass(String.class);
            design.addParameter(parameter);
            band.addElement(text("$P{" + name + i + "}", 0, i * pitch, 510));
        }
        return band;
    }

    private static JRDesignTextField text(String expression, int x, int y, int width) {
        JRDesignTextField text = new JRDesignTextField();
        text.setX(x);
        text.setY(y);
        text.setWidth(width);
        text.setHeight(11);
        text.setFontName("Inter");
        text.setFontSize(8f);
        text.setExpression(new JRDesignExpression(expression));
        return text;
    }

    private static JRDesignLine hairline(int y) {
        JRDesignLine line = new JRDesignLine();
        line.setX(0);
        line.setY(y);
        line.setWidth(510);
        line.setHeight(0);
        line.getLinePen().setLineWidth(0.4f);
        return line;
    }
}
