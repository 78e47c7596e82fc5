package vn.thidua.scoring.workbook;

import java.util.stream.Stream;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** The words of the workbook, always Vietnamese. */
final class Words {

    private Words() {}

    static String vi(String key, Object... arguments) {
        return Texts.text(Language.VI, "scoring.workbook." + key, arguments);
    }

    /** Returns the title of a sheet, the period in capitals like the rest of it, then {@code arguments}. */
    static String title(String key, PeriodInfo period, Object... arguments) {
        String capitals = period.name().vi().toUpperCase(Language.VI.locale());
        return vi(key, Stream.concat(Stream.of(capitals), Stream.of(arguments)).toArray());
    }
}
