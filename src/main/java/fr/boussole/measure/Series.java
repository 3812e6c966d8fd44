package fr.boussole.measure;

import fr.boussole.platform.text.Formats;

/**
 * Values that belong on one curve: those of a kind, of a wound those of one place.
 *
 * @param place as typed first; empty for kinds that have none
 */
public record Series(MeasureKind kind, String place) {
    public static Series of(MeasureKind kind, String detail) {
        return new Series(kind, kind.byPlace() ? detail : "");
    }

    /** The same curve, however its place was written. */
    public boolean same(Series other) {
        return kind == other.kind && Formats.searchKey(place).equals(Formats.searchKey(other.place));
    }

    @Override
    public String toString() {
        return "Series[" + kind + "]";
    }
}
