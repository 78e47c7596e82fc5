package vn.thidua.recognition.verdict;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.recognition.register.FactRegister.Entry;

/** What the register knows of somebody, in the shape that rules ask for, exactly as verdicts take it. */
public final class KnownFacts {

    private KnownFacts() {}

    /** Returns what {@code entries} say on {@code day}; nothing is supposed. */
    public static Facts of(List<Entry> entries, LocalDate day) {
        return Evidence.of(entries, day, List.of()).facts();
    }
}
