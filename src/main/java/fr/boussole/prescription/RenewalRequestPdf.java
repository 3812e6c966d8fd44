package fr.boussole.prescription;

import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.Locale;

/** The letter that asks a prescriber for the next prescription: one page, to sign. */
public final class RenewalRequestPdf {
    private static final Texts TEXTS = Texts.beside(RenewalRequestPdf.class);
    private static final Style TEXT = new Style(Weight.REGULAR, 10.5, false);
    private static final Style STRONG = new Style(Weight.SEMIBOLD, 10.5, false);

    private RenewalRequestPdf() {}

    /** The document's bytes, PDF/A-3a and PDF/UA-1; the same request gives the same bytes. */
    public static byte[] write(RenewalRequest request) {
        RenewalRequest.Sender sender = request.sender();
        RenewalRequest.Recipient to = request.recipient();
        Sheet sheet = new Sheet(new Sheet.About(TEXTS.get("letter.title"), sender.practice(), request.on()));
        sheet.beside(Part.left(0, 0.5)
                .line(sender.practice(), Style.NAME)
                .line(sender.address())
                .line(Formats.phone(sender.phone()))
                .line(sender.email()));
        sheet.space(24)
                .beside(Part.left(0.55, 1)
                        .line(to.name(), Style.NAME)
                        .line(to.rpps().isEmpty() ? "" : TEXTS.get("letter.rpps", to.rpps()))
                        .line(to.address())
                        .gap(10)
                        .line(TEXTS.get(
                                "letter.on",
                                Formats.day(request.on()),
                                request.on().getYear() + "")));
        sheet.space(26).beside(Part.left(0, 1).title(TEXTS.get("letter.title")));
        sheet.space(18)
                .beside(Part.left(0, 1)
                        .line(doctor(to) ? TEXTS.get("letter.doctor") : TEXTS.get("letter.dear"), TEXT)
                        .gap(8)
                        .line(opening(request), TEXT));
        sheet.space(14).rule().space(10).beside(facts(request)).space(10).rule();
        if (!request.seen().isBlank()) {
            sheet.space(14)
                    .beside(Part.left(0, 1)
                            .heading(TEXTS.get("letter.seen"))
                            .gap(2)
                            .line(request.seen().strip(), TEXT));
        }
        sheet.space(14)
                .beside(Part.left(0, 1)
                        .line(TEXTS.get("letter.asks"), TEXT)
                        .gap(8)
                        .line(TEXTS.get("letter.thanks"), TEXT));
        sheet.space(28)
                .beside(Part.left(0.55, 1)
                        .line(sender.nurse(), STRONG)
                        .line(sender.profession())
                        .line(sender.rpps().isEmpty() ? "" : TEXTS.get("letter.rpps", sender.rpps()))
                        .gap(10)
                        .line(TEXTS.get("letter.signature"), Style.CAPTION)
                        .gap(40)
                        .rule());
        return sheet.bytes();
    }

    private static String opening(RenewalRequest request) {
        RenewalRequest.Person person = request.person();
        return TEXTS.get(
                "letter.opening",
                person.name(),
                person.feminine() ? 0 : 1,
                Formats.date(person.birthDate()),
                Formats.date(request.asked().end()),
                request.asked().end().isBefore(request.on()) ? 0 : 1);
    }

    private static Part facts(RenewalRequest request) {
        RenewalRequest.Person person = request.person();
        RenewalRequest.Asked asked = request.asked();
        Part part = Part.left(0, 1);
        part.pair(TEXTS.get("letter.person"), person.name(), STRONG);
        if (!person.birthName().isEmpty()) {
            part.pair(TEXTS.get("letter.birth.name"), person.birthName(), TEXT);
        }
        part.pair(TEXTS.get("letter.birth.date"), Formats.date(person.birthDate()), TEXT);
        if (!person.nir().isEmpty()) {
            part.pair(TEXTS.get("letter.nir"), person.nir(), TEXT);
        }
        if (!person.address().isEmpty()) {
            part.pair(TEXTS.get("letter.address"), person.address(), TEXT);
        }
        part.gap(8)
                .heading(TEXTS.get("letter.care"))
                .gap(2)
                .line(asked.care(), STRONG)
                .gap(6);
        part.pair(TEXTS.get("letter.prescribed"), Formats.date(asked.prescribedOn()), TEXT);
        part.pair(
                TEXTS.get("letter.span"),
                TEXTS.get("letter.from.to", Formats.date(asked.start()), Formats.date(asked.end()), asked.duration()),
                TEXT);
        if (asked.ald()) {
            part.pair(TEXTS.get("letter.ald"), TEXTS.get("letter.yes"), TEXT);
        }
        return part;
    }

    private static boolean doctor(RenewalRequest.Recipient to) {
        return to.name().toLowerCase(Locale.ROOT).matches("(dr|docteur|pr|professeur)\\b.*");
    }
}
