package fr.boussole.platform.ui;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;

/** Which page of a long list is seen; held by the presenter, shown by {@link Pager}. Needs no toolkit. */
public final class Paging {
    private final int size;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final LongProperty total = new SimpleLongProperty();

    /** @param size rows on a page */
    public Paging(int size) {
        this.size = size;
    }

    public int size() {
        return size;
    }

    /** First row of the page, counted from 0: the OFFSET of the query. */
    public long offset() {
        return (long) page.get() * size;
    }

    /** From 0; load the rows when it changes. */
    public IntegerProperty pageProperty() {
        return page;
    }

    /** How many rows there are on all pages; set with each answer. Goes back when the page no longer exists. */
    public void setTotal(long now) {
        total.set(now);
        if (now > 0 && offset() >= now) {
            page.set((int) ((now - 1) / size));
        }
    }

    public LongProperty totalProperty() {
        return total;
    }

    public boolean hasNext() {
        return offset() + size < total.get();
    }

    public void next() {
        if (hasNext()) {
            page.set(page.get() + 1);
        }
    }

    public void previous() {
        page.set(Math.max(0, page.get() - 1));
    }

    /** « 1–13 sur 63 »; empty when there is nothing. */
    public StringBinding words() {
        Texts texts = Texts.beside(Paging.class);
        return Bindings.createStringBinding(
                () -> total.get() == 0
                        ? ""
                        : texts.get(
                                "page.words",
                                Formats.count(offset() + 1),
                                Formats.count(Math.min(offset() + size, total.get())),
                                Formats.count(total.get())),
                page,
                total);
    }
}
