package vn.thidua.recognition.register;

import java.util.Locale;
import vn.thidua.web.Texts;

/** What a fact can say. */
public enum FactField {
    CODE,
    /** The year it is for. */
    YEAR,
    /** The last year, if it is for several. */
    UNTIL_YEAR,
    LEVEL,
    /** How much, or how many. */
    AMOUNT,
    /** Whether it holds. */
    OUTCOME,
    ISSUER,
    NUMBER,
    /** Day of the decision, or of birth. */
    DAY,
    FEAT,
    FROM,
    /** The last day. */
    UNTIL,
    WORKING_DAYS,
    /** What it is called, what it was given for, or why it is so. */
    WORDS,
    REVOKED;

    /** Returns the name that forms send. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the label in facts of {@code kind}. */
    public String label(FactKind kind) {
        String own = "recognition.register.field." + kind.section() + "." + code();
        return Texts.find(own).orElseGet(() -> Texts.text("recognition.register.field." + code()));
    }
}
