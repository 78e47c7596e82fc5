package vn.thidua.reporting.completeness;

import static vn.thidua.web.Texts.text;

import vn.thidua.web.Tone;

/** The way of a report in words and colours. */
final class StageWords {

    private static final String KEY = "reporting.completeness.stage.";

    private StageWords() {}

    static String words(UnitStanding.Progress progress) {
        return text(KEY + progress.stage().word(), progress.filled(), progress.asked());
    }

    static Tone tone(UnitStanding.Stage stage) {
        return switch (stage) {
            case NOT_BEGUN, FILLING -> Tone.DRAFT;
            case SENT, ACCEPTED -> Tone.WAIT;
            case RETURNED -> Tone.WARN;
            case APPROVED -> Tone.DONE;
        };
    }
}
