package vn.thidua.scoring.file;

import java.util.List;

/** A line that is about something known: which unit, and which criteria. */
record Concern(UnitEntries unit, EntryRow row, List<String> leaves) {

    Concern {
        leaves = List.copyOf(leaves);
    }
}
