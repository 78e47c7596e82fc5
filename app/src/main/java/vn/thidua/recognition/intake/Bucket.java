package vn.thidua.recognition.intake;

import java.util.Locale;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** What becomes of a line; each line is in exactly one. From what is worst to what is best. */
enum Bucket {
    /** It contradicts itself or cannot be read. */
    REFUSED,
    /** Something is missing or not known, so that it is not entered. */
    GAP,
    /** A person has to decide something first. */
    ASKED,
    /** All that it says is on record, or in a line before it. */
    DOUBLE,
    /** It can be entered. */
    READY;

    /** Returns the name that addresses have. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns it in words. */
    String words() {
        return Texts.text("recognition.intake.bucket." + code());
    }

    /** Returns how it looks. */
    Tone tone() {
        return switch (this) {
            case REFUSED -> Tone.LATE;
            case GAP -> Tone.WARN;
            case ASKED -> Tone.WAIT;
            case DOUBLE -> Tone.DRAFT;
            case READY -> Tone.DONE;
        };
    }

    /** Returns whichever is worse. */
    Bucket or(Bucket other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
