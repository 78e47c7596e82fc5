package vn.thidua.scoring.why;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Writes exact numbers so that people can follow them: at most four decimals, and an ellipsis where more follow. */
final class Exact {

    private static final int DECIMALS = 4;

    private Exact() {}

    static String text(Language language, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() < 0) {
            plain = plain.setScale(0);
        }
        return plain.scale() <= DECIMALS
                ? Texts.text(language, "scoring.why.number", plain)
                : Texts.text(language, "scoring.why.number-cut", plain.setScale(DECIMALS, RoundingMode.DOWN));
    }
}
