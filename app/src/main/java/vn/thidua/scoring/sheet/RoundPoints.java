package vn.thidua.scoring.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.points.Entry;

/** Answers which points count in a round as it stands, for the boards. */
@Component
public class RoundPoints {

    private static final SheetPoints NOTHING = new SheetPoints(List.of());

    private final RoundRepository rounds;
    private final SheetRepository sheets;
    private final PointsRepository points;

    RoundPoints(RoundRepository rounds, SheetRepository sheets, PointsRepository points) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.points = points;
    }

    /** Returns the rounds for {@code period} by the id of their cluster. */
    public Map<UUID, Round> ofPeriod(String period) {
        return rounds.ofPeriod(period).stream().collect(Collectors.toMap(Round::clusterId, Function.identity()));
    }

    /** Returns the points that count, by unit and criterion, of the sheets that the reader or the running comparison sees. */
    public Map<UUID, Map<String, Entry>> effective(Round round) {
        Map<UUID, SheetPoints> all = SheetPoints.bySheet(points.ofRound(round.id()));
        Map<UUID, Map<String, Entry>> effective = new HashMap<>();
        for (Sheet sheet : sheets.of(round.id())) {
            Map<String, Entry> entries = new HashMap<>();
            SheetPoints own = all.getOrDefault(sheet.id(), NOTHING);
            own.effective(sheet.state()).forEach((leaf, row) -> entries.put(leaf, entry(sheet.unit(), row)));
            effective.put(sheet.unit(), entries);
        }
        return effective;
    }

    private static Entry entry(UUID unit, PointsRow row) {
        return new Entry(
                unit,
                row.leaf(),
                row.version(),
                Optional.of(row.points()),
                row.capacity().isEmpty() ? row.by() : row.capacity(),
                row.reason(),
                row.by(),
                row.at());
    }
}
