package vn.thidua.conference.proceedings;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of the programme.
 *
 * @param from when it begins, in Viet Nam
 * @param to when it ends
 * @param title what happens
 * @param by who does it, as a role or a unit's name
 * @param paper title of the paper that is read; empty if none is
 * @param parts what it is made of, in order; may be empty
 */
public record ProgrammeItem(
        LocalTime from, LocalTime to, String title, String by, Optional<String> paper, List<ProgrammeItem> parts) {

    public ProgrammeItem {
        parts = List.copyOf(parts);
    }

    /** Returns this item made of {@code inner}. */
    ProgrammeItem with(List<ProgrammeItem> inner) {
        return new ProgrammeItem(from, to, title, by, paper, inner);
    }
}
