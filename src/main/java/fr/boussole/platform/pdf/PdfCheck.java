package fr.boussole.platform.pdf;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Looks through a PDF: that it opens, shows a page, asks for no more memory than there is, and runs nothing. */
final class PdfCheck {
    private static final Texts TEXTS = Texts.beside(PdfCheck.class);
    /** Pixels of one picture in it; a page of A3 at 600 dpi has 70 million. */
    private static final long MOST_PIXELS = 80_000_000;

    private static final int DEEPEST = 60;
    /** Actions that run something, ISO 32000-1, 12.6.4: nothing a paper needs. */
    private static final Set<String> RUNNING = Set.of("JavaScript", "Launch", "ImportData", "Rendition", "RichMedia");

    private PdfCheck() {}

    static void check(PdfFile file) {
        try {
            file.open(document -> {
                if (document.getNumberOfPages() < 1) {
                    throw new Refusal(TEXTS.get("received.damaged"));
                }
                look(document);
                return true;
            });
            file.picture(0, 100);
        } catch (Refusal known) {
            if (!known.sentence().equals(TEXTS.get("slow"))) {
                throw known;
            }
            // It can be kept and seen elsewhere; the pane says the same.
        } catch (InvalidPasswordException e) {
            throw new Refusal(TEXTS.get("received.locked"));
        } catch (IOException | RuntimeException e) {
            throw new Refusal(TEXTS.get("received.damaged"));
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new Refusal(TEXTS.get("heavy"));
        }
    }

    private static void look(PDDocument document) {
        walk(document.getDocument().getTrailer(), 0);
        for (COSObjectKey key : Set.copyOf(document.getDocument().getXrefTable().keySet())) {
            walk(document.getDocument().getObjectFromPool(key).getObject(), 0);
        }
    }

    private static void walk(@Nullable COSBase thing, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(TEXTS.get("received.damaged"));
        }
        if (thing instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), depth + 1);
            }
        } else if (thing instanceof COSDictionary dictionary) {
            check(dictionary);
            for (COSName key : dictionary.keySet()) {
                walk(dictionary.getItem(key), depth + 1);
            }
        }
    }

    private static void check(COSDictionary dictionary) {
        if (dictionary.containsKey(COSName.JS)
                || dictionary.getItem(COSName.S) instanceof COSName action && RUNNING.contains(action.getName())) {
            throw new Refusal(TEXTS.get("received.running"));
        }
        if (COSName.IMAGE.equals(dictionary.getItem(COSName.SUBTYPE))
                && dictionary.getLong(COSName.WIDTH) * dictionary.getLong(COSName.HEIGHT) > MOST_PIXELS) {
            throw new Refusal(TEXTS.get("heavy"));
        }
    }
}
