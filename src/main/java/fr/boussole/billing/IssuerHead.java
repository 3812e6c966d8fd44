package fr.boussole.billing;

import fr.boussole.platform.pdf.Image;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The block of the issuer at the top left of what billing prints. */
final class IssuerHead {
    private static final String DOT = " · ";

    private IssuerHead() {}

    static Part part(Issuer issuer, Texts texts) {
        Part part = Part.left(0, 0.62);
        logo(issuer)
                .ifPresent(logo -> part.picture(new Image.Raster(logo, 120, 40), texts.get("pdf.logo"))
                        .gap(6));
        Issuer.Contact contact = issuer.contact();
        part.line(name(issuer, texts), Style.NAME)
                .line(issuer.profession())
                .line(contact.practice())
                .line(contact.address())
                .line(joined(Stream.of(Formats.phone(contact.phone()), contact.email())))
                .gap(2);
        Issuer.Registration ids = issuer.registration();
        part.line(
                joined(Stream.of(
                        numbered(texts, "pdf.rpps", ids.rpps()),
                        numbered(texts, "pdf.am", ids.amNumber()),
                        numbered(texts, "pdf.siret", grouped(ids.siret(), 3, 9)),
                        numbered(texts, "pdf.finess", ids.finess()))),
                Style.CAPTION);
        if (!issuer.associates().isBlank()) {
            part.line(texts.get("pdf.associates", issuer.associates()), Style.CAPTION);
        }
        return part;
    }

    /** The name as it must appear, with « EI » where chosen. */
    static String name(Issuer issuer, Texts texts) {
        return issuer.soleTrader() ? texts.get("pdf.ei", issuer.name()) : issuer.name();
    }

    /** For the foot of each page. */
    static String signature(Issuer issuer, Texts texts) {
        return joined(Stream.of(name(issuer, texts), issuer.contact().practice()));
    }

    private static String numbered(Texts texts, String key, String number) {
        return number.isBlank() ? "" : texts.get(key, number);
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining(DOT));
    }

    /** In groups of {@code size} up to the character {@code until}, the rest together. */
    static String grouped(String number, int size, int until) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            if (i > 0 && i <= until && i % size == 0) {
                grouped.append(Formats.NBSP);
            }
            grouped.append(number.charAt(i));
        }
        return grouped.toString();
    }

    /** A logo that cannot be read is left out: the invoice must go out all the same. */
    private static Optional<BufferedImage> logo(Issuer issuer) {
        if (issuer.logo().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(issuer.logo()))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
