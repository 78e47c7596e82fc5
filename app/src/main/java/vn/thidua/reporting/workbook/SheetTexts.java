package vn.thidua.reporting.workbook;

import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The texts of one workbook in its language.
 *
 * @param messages where they are looked up, under {@code reporting.workbook.}
 */
record SheetTexts(MessageSource messages, Locale language) {

    String text(String key, Object... arguments) {
        return messages.getMessage("reporting.workbook." + key, arguments, language);
    }
}
