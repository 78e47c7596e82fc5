package vn.thidua.recognition.intake;

import java.util.Locale;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** How far an intake has come. */
enum IntakeState {
    /** The file is here and is being read. */
    RECEIVED,
    /** What can be entered is known and waits for a person's word. */
    READY,
    /** Nothing of the file can be read. */
    UNREADABLE,
    /** What was ready is in the register. */
    APPLIED,
    /** Given up; its file and lines are gone. */
    DISCARDED;

    /** Returns the state in words. */
    String words() {
        return Texts.text("recognition.intake.state." + name().toLowerCase(Locale.ROOT));
    }

    /** Returns how the state looks. */
    Tone tone() {
        return switch (this) {
            case RECEIVED -> Tone.WAIT;
            case READY -> Tone.WARN;
            case UNREADABLE -> Tone.LATE;
            case APPLIED -> Tone.DONE;
            case DISCARDED -> Tone.DRAFT;
        };
    }
}
