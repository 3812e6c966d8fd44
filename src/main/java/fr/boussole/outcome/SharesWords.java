package fr.boussole.outcome;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;

/** The time of visits by category, in words. */
final class SharesWords {
    private static final Texts TEXTS = Texts.beside(SharesWords.class);

    private SharesWords() {}

    /** « 41 % · 512 h 05 ». */
    static String said(TimeShares.Shares shares, TimeShares.Share one) {
        return TEXTS.get("shares.said", shares.percent(one), Formats.hours(one.minutes()));
    }

    /** What nobody ticked is not guessed; empty when there is none. */
    static String unspecified(TimeShares.Shares shares) {
        return shares.unspecified() == 0 ? "" : TEXTS.get("shares.unspecified", Formats.hours(shares.unspecified()));
    }
}
