package fr.boussole.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The document's structure, by which screen readers go through it: elements, what they mark, the way back. */
final class Tags {
    private static final COSName SCOPE = COSName.getPDFName("Scope");

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary document;
    private final COSDictionary columnHead = scope("Column");
    private final COSDictionary rowHead = scope("Row");
    private final List<COSArray> marked = new ArrayList<>();
    private boolean section;

    Tags() {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document = new COSDictionary();
        document.setItem(COSName.S, COSName.DOCUMENT);
        document.setItem(COSName.P, root);
        root.setItem(COSName.K, document);
    }

    private static COSDictionary scope(String direction) {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName("Table"));
        attributes.setItem(SCOPE, COSName.getPDFName(direction));
        return attributes;
    }

    COSDictionary document() {
        return document;
    }

    /** While one is open, headings stand one step below its own. */
    void section(boolean open) {
        section = open;
    }

    /** A part's role as it is here. */
    Role within(Role role) {
        return section && role == Role.HEADING ? Role.SUBHEADING : role;
    }

    /** An element that holds others. */
    COSDictionary group(COSDictionary parent, Role role) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, role.tag());
        element.setItem(COSName.P, parent);
        if (role == Role.COLUMN_HEAD) {
            element.setItem(COSName.A, columnHead);
        } else if (role == Role.ROW_HEAD) {
            element.setItem(COSName.A, rowHead);
        }
        if (parent.getDictionaryObject(COSName.K) instanceof COSArray children) {
            children.add(element);
        } else {
            COSArray children = new COSArray();
            children.add(element);
            parent.setItem(COSName.K, children);
        }
        return element;
    }

    /** Makes {@code element} mark the next content of a page; returns the content's number on that page. */
    int mark(COSDictionary element, COSDictionary page, int pageIndex) {
        while (marked.size() <= pageIndex) {
            marked.add(new COSArray());
        }
        COSArray ofPage = marked.get(pageIndex);
        int mcid = ofPage.size();
        ofPage.add(element);
        element.setItem(COSName.PG, page);
        element.setItem(COSName.K, COSInteger.get(mcid));
        return mcid;
    }

    /** What a picture shows, in words, and the box it fills. */
    static void describe(COSDictionary figure, String words, COSArray box) {
        figure.setItem(COSName.ALT, new COSString(words));
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName("Layout"));
        attributes.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        attributes.setItem(COSName.BBOX, box);
        figure.setItem(COSName.A, attributes);
    }

    /** The finished tree. */
    COSDictionary root() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < marked.size(); page++) {
            numbers.add((COSBase) COSInteger.get(page));
            numbers.add(marked.get(page));
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setItem(COSName.PARENT_TREE_NEXT_KEY, COSInteger.get(marked.size()));
        return root;
    }
}
