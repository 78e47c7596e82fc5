package vn.thidua.organization.intake;

import java.util.Locale;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** How far an import has come. */
enum State {
    /** The files are here and are being read. */
    RECEIVED,
    /** What it would change is known and waits for a person's word. */
    READY,
    /** It cannot be applied before the files are mended. */
    DEFECTIVE,
    /** The organisation changed since the files were compared with it; they are to be compared again. */
    OUTDATED,
    APPLIED,
    UNDONE,
    /** Given up; its files and lines are gone. */
    DISCARDED;

    /** Returns the state in words. */
    String words() {
        return Texts.text("organization.intake.state." + name().toLowerCase(Locale.ROOT));
    }

    /** Returns how the state looks. */
    Tone tone() {
        return switch (this) {
            case RECEIVED -> Tone.WAIT;
            case READY, OUTDATED -> Tone.WARN;
            case DEFECTIVE -> Tone.LATE;
            case APPLIED -> Tone.DONE;
            case UNDONE, DISCARDED -> Tone.DRAFT;
        };
    }
}
