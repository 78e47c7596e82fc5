package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.Report;

/** The thirteen provinces of a review of 2017 on the tree of 1 July 2025, and back. All figures are invented. */
class ProvinceTests {

    private static final LocalDate REVIEW = LocalDate.of(2017, 9, 30);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private static final Indicator PASSED =
            new Indicator("DT04", new Aggregation.Sum(), new Aggregation.Sum(), Direction.HIGHER, 0);
    private static final Indicator RATE = new Indicator(
            "DT05", new Aggregation.Ratio("DT04", "DT03"), new Aggregation.Ratio("DT04", "DT03"), Direction.HIGHER, 1);

    private static final List<List<String>> MERGERS = List.of(
            List.of("gia-lai", "binh-dinh"),
            List.of("quang-ngai", "kon-tum"),
            List.of("dak-lak", "phu-yen"),
            List.of("khanh-hoa", "ninh-thuan"),
            List.of("lam-dong", "dak-nong", "binh-thuan"),
            List.of("dong-nai", "binh-phuoc"),
            List.of("da-nang", "quang-nam"));

    /** What each of them reported for 2017: passed, tested. */
    private static final Map<String, List<Integer>> REPORTED = Map.ofEntries(
            Map.entry("gia-lai", List.of(80, 100)),
            Map.entry("binh-dinh", List.of(30, 50)),
            Map.entry("quang-ngai", List.of(70, 90)),
            Map.entry("kon-tum", List.of(10, 40)),
            Map.entry("dak-lak", List.of(60, 60)),
            Map.entry("phu-yen", List.of(25, 30)),
            Map.entry("khanh-hoa", List.of(33, 44)),
            Map.entry("lam-dong", List.of(50, 80)),
            Map.entry("dak-nong", List.of(0, 20)),
            Map.entry("binh-thuan", List.of(20, 30)),
            Map.entry("binh-phuoc", List.of(45, 50)),
            Map.entry("quang-nam", List.of(90, 100)),
            Map.entry("ninh-thuan", List.of(7, 8)));

    private static final History PROVINCES = provinces();

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # unit of 2025, members,                        passed, rate, why
            gia-lai,        binh-dinh gia-lai,              110,    73.3, one of each cluster; the rate is that of the sums and no mean of 80 and 60
            quang-ngai,     kon-tum quang-ngai,             80,     61.5, one of each cluster as well, the other way round
            dak-lak,        dak-lak phu-yen,                85,     94.4, full marks are diluted
            khanh-hoa,      khanh-hoa ninh-thuan,           40,     76.9, two of the same cluster
            lam-dong,       binh-thuan dak-nong lam-dong,   70,     53.8, three become one; zero is a figure
            dong-nai,       binh-phuoc,                     45,     90.0, the successor was no member of the clusters; only its part is known
            da-nang,        quang-nam,                      90,     90.0, the same for a city
            """)
    void readsTheFiguresOf2017OnTheTreeOf2025(
            String unit, String members, BigDecimal passed, BigDecimal rate, String why) {
        RestatedEntry entry =
                Restatement.of(PROVINCES, sorted(), REVIEW, MERGED).find(unit).orElseThrow();

        assertThat(entry.members()).containsExactly(members.split(" ", -1));
        assertThat(entry.figures(List.of(PASSED, RATE), reports()).figures())
                .extracting(figure -> figure.value().orElseThrow())
                .containsExactly(passed, rate);
    }

    @Test
    void hasSevenUnitsWithFiguresInsteadOfThirteenAndLosesNone() {
        Restatement restated = Restatement.of(PROVINCES, sorted(), REVIEW, MERGED);

        assertThat(restated.entries()).hasSize(7);
        assertThat(restated.entries().stream()
                        .map(entry -> entry.figures(List.of(PASSED), reports())
                                .figure("DT04")
                                .value()
                                .orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal(520));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # unit of 2025, of 2017,                        why
            gia-lai,        binh-dinh gia-lai,              nobody can say which part of it was whose
            lam-dong,       binh-thuan dak-nong lam-dong,   three at once
            da-nang,        da-nang quang-nam,              also where only one of them was in the review
            """)
    void sharesAFigureOf2025AmongThoseOf2017(String unit, String shared, String why) {
        Heritage heritage = PROVINCES.predecessorsOn(unit, MERGED, REVIEW);

        assertThat(heritage).isEqualTo(new Heritage(List.of(shared.split(" ", -1)), List.of()));
        assertThat(heritage.kind()).isEqualTo(Heritage.Kind.SHARED);
    }

    @Test
    void keepsTheTreeOfTheDayBefore() {
        assertThat(PROVINCES.treeOn(MERGED.minusDays(1)).units()).hasSize(15);
        assertThat(PROVINCES.treeOn(MERGED).units()).hasSize(7);
    }

    private static History provinces() {
        Set<String> units = new HashSet<>(REPORTED.keySet());
        MERGERS.forEach(units::addAll);
        History history = History.EMPTY;
        for (String unit : units) {
            history = applied(history, new Change.Open(LocalDate.of(1997, 1, 1), unit, unit, Optional.empty()));
        }
        for (List<String> merger : MERGERS) {
            history = applied(history, new Change.Merge(MERGED, merger, new Successor.Standing(merger.getFirst())));
        }
        return history;
    }

    private static History applied(History history, Change change) {
        return ((ChangeOutcome.Changed) history.apply(change)).history();
    }

    private static List<String> sorted() {
        return REPORTED.keySet().stream().sorted().toList();
    }

    private static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        REPORTED.forEach((unit, figures) -> reports.add(new Report(
                unit,
                Map.of(
                        "DT04", BigDecimal.valueOf(figures.getFirst()),
                        "DT03", BigDecimal.valueOf(figures.getLast())))));
        return reports;
    }
}
