package vn.thidua.recognition.verdict;

import java.util.Optional;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/**
 * A verdict as it looks.
 *
 * @param words such as "đủ điều kiện"
 * @param check whether it rests on wording that nobody looked up
 */
public record State(Tone tone, String icon, String words, boolean check) {

    static State of(Verdict verdict, boolean check) {
        return new State(tone(verdict), icon(verdict), words(verdict), check);
    }

    static State of(JudgedForm judged) {
        return of(judged.verdict(), judged.needsChecking());
    }

    /** Returns the state of a form that no rule of the day names. */
    static State of(Optional<JudgedForm> judged) {
        return judged.map(State::of)
                .orElseGet(() -> new State(Tone.DRAFT, "minus", Texts.text("recognition.file.answer.no-rule"), false));
    }

    static String words(Verdict verdict) {
        return Texts.text("recognition.verdict.state." + DataPart.word(verdict));
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.DONE;
            case NEEDS_JUDGEMENT -> Tone.WAIT;
            case FACT_MISSING -> Tone.WARN;
            case NOT_MET -> Tone.LATE;
        };
    }

    static String icon(Verdict verdict) {
        return switch (verdict) {
            case MET -> "check";
            case NEEDS_JUDGEMENT -> "user";
            case FACT_MISSING -> "help";
            case NOT_MET -> "x";
        };
    }
}
