package fr.boussole.platform.pdf;

import java.awt.image.BufferedImage;
import java.util.BitSet;

/** Something drawn: a code made of squares, a picture, or a drawing; sizes in points. */
public sealed interface Image permits Image.Squares, Image.Raster, Drawing {
    double width();

    double height();

    /**
     * A square code, such as a QR code.
     *
     * @param dark the dark squares, row by row from the top left
     * @param squares squares a side
     * @param side in points
     */
    record Squares(BitSet dark, int squares, double side) implements Image {
        @Override
        public double width() {
            return side;
        }

        @Override
        public double height() {
            return side;
        }
    }

    /** A picture, drawn as large as fits into {@code width} × {@code height} points with its proportions kept. */
    record Raster(BufferedImage pixels, double maxWidth, double maxHeight) implements Image {
        private double scale() {
            return Math.min(maxWidth / pixels.getWidth(), maxHeight / pixels.getHeight());
        }

        @Override
        public double width() {
            return pixels.getWidth() * scale();
        }

        @Override
        public double height() {
            return pixels.getHeight() * scale();
        }
    }
}
