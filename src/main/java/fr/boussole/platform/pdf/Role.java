package fr.boussole.platform.pdf;

import org.apache.pdfbox.cos.COSName;

/** What a piece of text is, for those who listen to the document instead of seeing it. */
public enum Role {
    /** The document's one title. */
    TITLE("H1"),
    HEADING("H2"),
    /** Within a section of the document. */
    SUBHEADING("H3"),
    TEXT("P"),
    FIGURE("Figure"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    COLUMN_HEAD("TH"),
    ROW_HEAD("TH"),
    CELL("TD");

    private final COSName tag;

    Role(String tag) {
        this.tag = COSName.getPDFName(tag);
    }

    COSName tag() {
        return tag;
    }
}
