package fr.boussole.architecture.offender.roles;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Innocent: a document may know PDFBox. */
class LoudPdf {
    PDDocument page() {
        return new PDDocument();
    }
}
