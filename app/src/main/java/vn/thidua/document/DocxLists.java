package vn.thidua.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Lists of a .docx file: real ones, so that Word numbers on when a clerk adds an item. */
final class DocxLists {

    private final XWPFDocument document;
    private final int firstLine;
    private long started;

    /** @param firstLine indent of an item's first line in twentieths of a point; further lines start at the margin */
    DocxLists(XWPFDocument document, int firstLine) {
        this.document = document;
        this.firstLine = firstLine;
    }

    /** Starts a list, with dashes or with numbers from 1, and returns its number. */
    BigInteger start(boolean numbered) {
        CTAbstractNum form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(started++));
        CTLvl level = form.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(numbered ? "%1." : "-");
        CTPPrGeneral place = level.addNewPPr();
        CTTabStop textStart = place.addNewTabs().addNewTab();
        textStart.setVal(STTabJc.NUM);
        textStart.setPos(BigInteger.valueOf(firstLine + (numbered ? 400L : 240L)));
        CTInd indent = place.addNewInd();
        indent.setLeft(BigInteger.ZERO);
        indent.setFirstLine(BigInteger.valueOf(firstLine));
        return document.createNumbering().addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(form)));
    }
}
