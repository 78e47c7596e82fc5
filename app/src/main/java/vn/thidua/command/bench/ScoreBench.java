package vn.thidua.command.bench;

import static vn.thidua.web.Texts.text;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import vn.thidua.core.ranking.Candidate;
import vn.thidua.core.ranking.Ranked;
import vn.thidua.core.ranking.Ranking;
import vn.thidua.core.ranking.RankingRule;
import vn.thidua.core.ranking.Standings;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.Scoring;

/**
 * All clusters of a country scored and ranked in one run, and one cluster after one entry changed.
 *
 * <p>Limit, measured in turn with it: {@link HandLoop}. Totals and their order are compared before anything is measured.
 */
public final class ScoreBench {

    private static final int CLUSTERS = 3_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final int CHANGES = 400;
    private static final RankingRule RULE = new RankingRule(RankingRule.Style.COMPETITION, List.of());
    private static final String KEY = "command.bench.score.";

    private final PrintWriter out;
    private final Scoring scoring = Scoring.by(GeneratedScores.table());

    /** @param out where the lines go */
    public ScoreBench(PrintWriter out) {
        this.out = out;
    }

    /** Measures in memory; there is nothing to clean up. */
    public void run() {
        List<List<Entries>> clusters =
                IntStream.range(0, CLUSTERS).mapToObj(GeneratedScores::cluster).toList();
        requireEqual(clusters, HandLoop.run(clusters));
        out.println(text(KEY + "size", CLUSTERS, GeneratedScores.UNITS, GeneratedScores.LEAVES));

        AtomicReference<Object> seen = new AtomicReference<>();
        List<Long> ours = new ArrayList<>();
        List<Long> limits = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long own = Stopwatch.time(() -> clusters.forEach(cluster -> seen.set(places(cluster))));
            long limit = Stopwatch.time(() -> seen.set(HandLoop.run(clusters)));
            if (round >= WARM_UP) {
                ours.add(own);
                limits.add(limit);
            }
        }
        long own = middle(ours);
        long limit = middle(limits);
        out.println(text(
                KEY + "own", Stopwatch.seconds(own), Stopwatch.rate((long) CLUSTERS * GeneratedScores.UNITS, own)));
        out.println(text(KEY + "limit", Stopwatch.seconds(limit), Stopwatch.ratio(own, limit)));
        change(clusters, seen);
    }

    /** What one unit reported changes: its cluster is scored and ranked anew, and nothing else is looked at. */
    private void change(List<List<Entries>> clusters, AtomicReference<Object> seen) {
        List<List<Entries>> changed = IntStream.range(0, CHANGES)
                .mapToObj(round -> changed(clusters.get(round), round % GeneratedScores.UNITS, round + 1))
                .toList();
        long one = Stopwatch.median(changed, cluster -> seen.set(places(cluster)));
        long explained = Stopwatch.median(
                changed,
                cluster -> seen.set(scoring.sheets(cluster).stream()
                        .flatMap(sheet -> sheet.leaves().stream())
                        .mapToInt(score -> score.steps().size())
                        .sum()));
        out.println(text(KEY + "one", Stopwatch.milliseconds(one)));
        out.println(text(KEY + "explained", Stopwatch.milliseconds(explained)));
    }

    private static List<Entries> changed(List<Entries> cluster, int unit, int other) {
        List<Entries> changed = new ArrayList<>(cluster);
        changed.set(unit, GeneratedScores.cluster(other).get(unit));
        return changed;
    }

    private Standings places(List<Entries> cluster) {
        List<ScoreSheet> sheets = scoring.sheets(cluster);
        return Ranking.rank(
                sheets.stream()
                        .map(sheet -> new Candidate(sheet.unit(), sheet.total(), Map.of()))
                        .toList(),
                RULE);
    }

    /** A measurement of other points than the peer's would be worthless. */
    private void requireEqual(List<List<Entries>> clusters, List<BigDecimal[]> totals) {
        for (int cluster = 0; cluster < totals.size(); cluster++) {
            List<BigDecimal> own = places(clusters.get(cluster)).ranked().stream()
                    .map(Ranked::total)
                    .toList();
            List<BigDecimal> other = Arrays.asList(totals.get(cluster));
            for (int place = 0; place < other.size(); place++) {
                if (own.get(place).compareTo(other.get(place)) != 0) {
                    throw new IllegalStateException(
                            "the benchmark and its limit do not give the same points to cluster " + cluster);
                }
            }
        }
    }

    private static long middle(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
