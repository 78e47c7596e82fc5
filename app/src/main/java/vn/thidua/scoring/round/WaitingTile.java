package vn.thidua.scoring.round;

import java.util.List;

/** What waits for the reader in rounds, on the home page. */
public record WaitingTile(List<Line> lines) {

    public WaitingTile {
        lines = List.copyOf(lines);
    }

    /** A sheet, or a round as a whole. */
    public record Line(String subject, String what, String due, String href) {}
}
