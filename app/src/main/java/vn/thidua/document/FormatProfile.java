package vn.thidua.document;

import java.time.LocalDate;

/**
 * The rules of form for documents of an authority, by the act in force on the day of issue.
 *
 * <p>All lengths are millimetres, all letter sizes points. The constants hold one choice inside the range that the act
 * allows; the ranges stand beside each method.
 *
 * <p>Sources. {@link #DECREE_30_2020}: Decree 30/2020/NĐ-CP of 5 March 2020, Annex I; read in a stored copy down to the
 * motto, the rest (page number, closing, recipients, annexes) is general knowledge of the same annex.
 * {@link #CIRCULAR_01_2011}: Circular 01/2011/TT-BNV, read only through a table of sizes that matches the decree; where
 * it differs below, the difference is general knowledge and says so.
 */
public enum FormatProfile {
    /**
     * Circular 01/2011/TT-BNV: documents issued before 5 March 2020.
     *
     * <p>Differs from the decree, by general knowledge that nobody here has checked against the text, in two points: the
     * page number stands at the right of the bottom margin, and legal bases are upright.
     */
    CIRCULAR_01_2011(PageNumberPlace.BOTTOM_RIGHT, false),

    /** Decree 30/2020/NĐ-CP, Annex I: documents issued from 5 March 2020 on. */
    DECREE_30_2020(PageNumberPlace.TOP_CENTRE, true);

    /** Where the page number stands; the first page shows none. */
    enum PageNumberPlace {
        TOP_CENTRE,
        BOTTOM_RIGHT
    }

    /** On this day Decree 30/2020/NĐ-CP was signed and came into force (its Article 37). */
    private static final LocalDate IN_FORCE = LocalDate.of(2020, 3, 5);

    private final PageNumberPlace pageNumberPlace;
    private final boolean legalBasesItalic;

    FormatProfile(PageNumberPlace pageNumberPlace, boolean legalBasesItalic) {
        this.pageNumberPlace = pageNumberPlace;
        this.legalBasesItalic = legalBasesItalic;
    }

    /** Returns the rules that a document follows which is issued on {@code day}. */
    public static FormatProfile of(LocalDate day) {
        return day.isBefore(IN_FORCE) ? CIRCULAR_01_2011 : DECREE_30_2020;
    }

    /** Typeface: Times New Roman (both acts). */
    String typeface() {
        return "Times New Roman";
    }

    /** Top margin, 20 to 25 (both acts). */
    int topMargin() {
        return 20;
    }

    /** Right margin, 15 to 20 (both acts). */
    int rightMargin() {
        return 15;
    }

    /** Bottom margin, 20 to 25 (both acts). */
    int bottomMargin() {
        return 20;
    }

    /** Left margin, 30 to 35 (both acts). */
    int leftMargin() {
        return 30;
    }

    /** Width of the text on an upright A4 page. */
    int textWidth() {
        return 210 - leftMargin() - rightMargin();
    }

    /** Width of the text on an A4 page; the margins turn with a page that lies. */
    int textWidth(Annex.Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> textWidth();
            case LANDSCAPE -> 297 - topMargin() - bottomMargin();
        };
    }

    /** National name, parent body and issuer, 12 to 13: 12, at which the name leaves air in its three fifths. */
    int headSize() {
        return 12;
    }

    /** Motto, place and date, 13 to 14: one more than the national name, as both acts' models show. */
    int mottoSize() {
        return 13;
    }

    /** Number and symbol, 13 (both acts). */
    int numberSize() {
        return 13;
    }

    /** Type, subject, body, signature, annex heads, 13 to 14. */
    int bodySize() {
        return 14;
    }

    /** Page number, 13 to 14. */
    int pageNumberSize() {
        return 13;
    }

    /** The words over the recipients, 12 (both acts). */
    int recipientsHeadSize() {
        return 12;
    }

    /** The recipients, 11 (both acts). */
    int recipientsSize() {
        return 11;
    }

    /** Indent of a paragraph's first line, 10 or 12.7, in hundredths of a millimetre. */
    int firstLineHundredths() {
        return 1270;
    }

    /** Space after a paragraph, at least 6. */
    int paragraphGap() {
        return 6;
    }

    PageNumberPlace pageNumberPlace() {
        return pageNumberPlace;
    }

    /** Whether legal bases are slanted. */
    boolean legalBasesItalic() {
        return legalBasesItalic;
    }
}
