package vn.thidua.core.ranking;

import java.util.List;

/** What gave a unit its place. */
public sealed interface Decision {

    /** No other unit has the same total. */
    record ByTotal() implements Decision {}

    /** Others have the same total; this tie-break, the last one that was needed, sets the unit apart from all of them. */
    record ByTieBreak(TieBreak tieBreak) implements Decision {}

    /** Nothing sets the unit apart from {@code others}; they have the same place. Others in order of their names. */
    record Shared(List<String> others) implements Decision {

        public Shared {
            others = List.copyOf(others);
        }
    }
}
