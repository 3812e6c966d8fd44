package fr.boussole.careplan;

import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;

/** The type of a paper in one size. @param size of running text, in points */
record PaperType(double size) {
    Style body() {
        return new Style(Weight.REGULAR, size, false);
    }

    Style strong() {
        return new Style(Weight.SEMIBOLD, size, false);
    }

    Style caption() {
        return new Style(Weight.REGULAR, size * 0.9, true);
    }

    /** Of one problem. */
    Style heading() {
        return new Style(Weight.SEMIBOLD, size * 1.15, false);
    }

    Style section() {
        return new Style(Weight.SEMIBOLD, size * 1.4, false);
    }

    /** A telephone number one finds at once. */
    Style number() {
        return new Style(Weight.SEMIBOLD, size * 1.6, false);
    }

    /** A little space between two things, in points. */
    double gap() {
        return size * 0.6;
    }
}
