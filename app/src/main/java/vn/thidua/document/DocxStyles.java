package vn.thidua.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Named styles of a .docx file, so that Word's navigation and screen readers find headings and captions. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String CAPTION = "Caption";

    private static final String TYPEFACE = FormatProfile.DECREE_30_2020.typeface();

    private DocxStyles() {}

    /** Returns the style of headings of {@code level}. */
    static String heading(int level) {
        return "Heading" + level;
    }

    /** Adds the styles to {@code document}, with letters of {@code points} where nothing else is said. */
    static void create(XWPFDocument document, int points) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(TYPEFACE);
        fonts.setHAnsi(TYPEFACE);
        fonts.setCs(TYPEFACE);
        fonts.setEastAsia(TYPEFACE);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(Wording.LANGUAGE);
        add(styles, "Normal", "Normal", points, false, false, -1);
        add(styles, TITLE, "Title", points, true, false, 0);
        add(styles, heading(1), "heading 1", points, true, false, 0);
        add(styles, heading(2), "heading 2", points, true, false, 1);
        add(styles, heading(3), "heading 3", points, true, true, 2);
        add(styles, heading(4), "heading 4", points, false, true, 3);
        add(styles, CAPTION, "caption", points, false, false, -1);
    }

    private static void add(
            XWPFStyles styles, String id, String name, int points, boolean bold, boolean italic, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTRPr letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        if (italic) {
            letters.addNewI();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        letters.addNewSzCs().setVal(BigInteger.valueOf(points * 2L));
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
            CTPPrGeneral form = style.addNewPPr();
            if (outline >= 0) {
                form.addNewKeepNext();
                form.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
            }
        }
        styles.addStyle(new XWPFStyle(style));
    }
}
