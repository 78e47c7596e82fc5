package vn.thidua.scoring.workbook;

import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** The words of the workbook, always Vietnamese. */
final class Words {

    private Words() {}

    static String vi(String key, Object... arguments) {
        return Texts.text(Language.VI, "scoring.workbook." + key, arguments);
    }
}
