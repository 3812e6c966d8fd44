package fr.boussole.bench;

import fr.boussole.billing.InvoiceContent;
import fr.boussole.platform.text.Formats;
import java.util.ArrayList;
import java.util.List;

/** The words of an invoice, for those who lay it out in their own way. */
final class Page {
    static final List<String> HEADS = List.of("Date", "Début", "Fin", "Durée", "Infirmier·ère", "Tarif", "Montant");

    private Page() {}

    static List<String> cells(InvoiceContent.Line line) {
        return List.of(
                Formats.date(line.date()),
                Formats.time(line.start().orElseThrow()),
                Formats.time(line.end().orElseThrow()),
                Formats.duration(line.minutes()),
                line.nurse(),
                Formats.hourly(line.rate()),
                Formats.money(line.amount()));
    }

    static List<String> issuer(InvoiceContent content) {
        var issuer = content.issuer();
        return List.of(
                issuer.name() + " EI",
                issuer.profession(),
                issuer.contact().practice(),
                issuer.contact().address(),
                Formats.phone(issuer.contact().phone()) + " · "
                        + issuer.contact().email(),
                "RPPS " + issuer.registration().rpps() + " · n° AM "
                        + issuer.registration().amNumber() + " · SIRET "
                        + issuer.registration().siret(),
                "Associés : " + issuer.associates());
    }

    static List<String> person(InvoiceContent content) {
        var person = content.person();
        var coverage = content.coverage();
        return List.of(
                "Personne soignée",
                "Mme " + person.name(),
                "Née le " + Formats.date(person.birthDate()),
                "NIR " + person.nir(),
                person.address(),
                "Caisse",
                coverage.fund(),
                "Prise en charge " + coverage.amoPercent() + " %",
                "Prescription",
                coverage.prescriber(),
                "du " + Formats.date(coverage.prescribedOn().orElseThrow()));
    }

    static List<String> totals(InvoiceContent content) {
        var totals = content.totals();
        return List.of(
                totals.visits() + " visites " + Formats.hours(totals.minutes()) + " ("
                        + Formats.decimalHours(totals.minutes()) + ")",
                "Part Assurance Maladie, 100 % " + Formats.money(totals.shares().amo()),
                "Part complémentaire " + Formats.money(totals.shares().amc()),
                "Part de la personne " + Formats.money(totals.shares().person()),
                "Total " + Formats.money(totals.shares().total()));
    }

    static List<String> terms(InvoiceContent content) {
        List<String> terms = new ArrayList<>(List.of("Temps passé avec la personne, au prorata des minutes."));
        terms.addAll(content.terms().mentions());
        terms.add("Règlement par virement");
        terms.add("IBAN " + content.terms().iban());
        terms.add("au nom de " + content.terms().ibanHolder());
        return terms;
    }
}
