package vn.thidua.command;

import java.util.List;

/** The setup of a review cannot be used; nothing was written. Holds one line for each defect, for the person to read. */
final class ReviewRefused extends RuntimeException {

    private final transient List<String> lines;

    ReviewRefused(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    /** Returns one line for each defect. */
    List<String> lines() {
        return lines;
    }
}
