package vn.thidua.command.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.Scoring;

class HandLoopTests {

    private static final ScoreTable TABLE = GeneratedScores.table();

    @Test
    void givesTheSamePointsAsTheRules() {
        List<List<Entries>> clusters =
                IntStream.range(0, 20).mapToObj(GeneratedScores::cluster).toList();

        List<BigDecimal[]> totals = HandLoop.run(clusters);

        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            assertThat(Arrays.asList(totals.get(cluster)))
                    .usingElementComparator(BigDecimal::compareTo)
                    .isEqualTo(Scoring.score(TABLE, clusters.get(cluster)).stream()
                            .map(ScoreSheet::total)
                            .sorted(Comparator.reverseOrder())
                            .toList());
        }
    }

    @Test
    void measuresATableOfFullSizeThatIsSoundAndLeavesNothingUnscored() {
        assertThat(TABLE.defects()).isEmpty();
        assertThat(TABLE.leaves()).hasSize(GeneratedScores.LEAVES);
        assertThat(Scoring.score(TABLE, GeneratedScores.cluster(0)))
                .allMatch(sheet -> sheet.unscored().isEmpty())
                .allMatch(sheet -> sheet.leaves().stream().map(LeafScore::steps).noneMatch(List::isEmpty));
    }
}
