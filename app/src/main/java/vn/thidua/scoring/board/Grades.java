package vn.thidua.scoring.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.ranking.Ranked;
import vn.thidua.core.rating.Contender;
import vn.thidua.core.rating.Rated;
import vn.thidua.core.rating.Rating;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.scoring.table.SheetOrder;
import vn.thidua.scoring.table.TableDocument;

/** Gives grades to the units of one cluster, if its table has any. */
final class Grades {

    private Grades() {}

    /**
     * Returns the grade of each unit by its code; empty if the table has no grades.
     *
     * @param members how many units the cluster has, those without report included
     */
    static Map<String, Rated> of(
            TableDocument table,
            List<Entries> entries,
            List<ScoreSheet> sheets,
            List<Ranked> ranked,
            int members,
            NotAsked notAsked) {
        if (table.grading().grades().isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> places = new HashMap<>();
        ranked.forEach(one -> places.put(one.unit(), one.place()));
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            ScoreSheet sheet = sheets.get(i);
            contenders.add(new Contender(
                    sheet,
                    entries.get(i),
                    SheetOrder.total(table, sheet),
                    Optional.ofNullable(places.get(sheet.unit())),
                    table.gateIndicators()
                            .filter(indicator -> notAsked.has(sheet.unit(), indicator))
                            .collect(Collectors.toSet())));
        }
        Map<String, Rated> rated = new HashMap<>();
        Rating.rate(table.grading(), table.rules(), contenders, members).forEach(one -> rated.put(one.unit(), one));
        return rated;
    }
}
