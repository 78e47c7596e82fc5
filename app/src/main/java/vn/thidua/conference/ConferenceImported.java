package vn.thidua.conference;

import java.util.List;
import vn.thidua.directive.AssignedTasks;
import vn.thidua.shared.LineDefect;

/** What became of a conference file. */
public sealed interface ConferenceImported {

    /**
     * The record is stored.
     *
     * @param code of the conference
     * @param version 1 for its first record, and so on
     * @param state whether anything had to be written
     * @param tasks what its conclusions ordered
     */
    record Stored(String code, int version, State state, AssignedTasks tasks) implements ConferenceImported {}

    /** Nothing was written. Holds every defect of the file, in its order. */
    record Refused(List<LineDefect> defects) implements ConferenceImported {

        public Refused {
            defects = List.copyOf(defects);
        }
    }

    /** How a record stands to the one before it. */
    enum State {
        NEW,
        CHANGED,
        UNCHANGED
    }
}
