package vn.thidua.scoring.table;

import java.time.Instant;
import java.util.List;

/**
 * A registered version of a score table.
 *
 * @param text YAML as it was registered; in a list only of the highest version of each table, of the others empty
 * @param periods codes of the periods that it names
 * @param reason why it was made, in the words of whoever published it; empty for one that came from a file
 */
public record TableVersion(
        String code,
        int version,
        String text,
        List<String> periods,
        String registeredBy,
        Instant registeredAt,
        String reason) {

    public TableVersion {
        periods = List.copyOf(periods);
    }
}
