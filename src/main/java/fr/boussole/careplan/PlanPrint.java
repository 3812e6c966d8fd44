package fr.boussole.careplan;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.pdf.PdfFile;
import java.util.function.Function;

/**
 * A paper one may look at and print from the plan's tab; other rooms add theirs.
 *
 * @param label « Classeur »
 * @param draw called in the background
 */
public record PlanPrint(String label, Function<PatientId, PdfFile> draw) {}
