package fr.boussole.platform.ui;

import javafx.scene.control.Label;

/** A name or a date in a table's cell: never cut, what is too long goes on in the next line. */
public final class WholeWords extends Label {
    private static final double BEFORE_LAYOUT = 150;

    public WholeWords(String text, String... styles) {
        super(text);
        getStyleClass().addAll(styles);
        getStyleClass().add("wrapped");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        widthProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computePrefHeight(double width) {
        // The row asks without saying how wide the column is.
        return super.computePrefHeight(width > 0 ? width : getWidth() > 0 ? getWidth() : BEFORE_LAYOUT);
    }
}
