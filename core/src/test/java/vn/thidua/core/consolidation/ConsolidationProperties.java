package vn.thidua.core.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.consolidation.ReportExamples.HOUSES;
import static vn.thidua.core.consolidation.ReportExamples.PASS_RATE;
import static vn.thidua.core.consolidation.ReportExamples.SHOOTING;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ConsolidationProperties {

    private static final List<Indicator> CATALOGUE = List.of(HOUSES, PASS_RATE, SHOOTING);

    @Property(tries = 300)
    void aSumIsThePlainSum(@ForAll("clusters") List<Report> reports) {
        BigDecimal plain = BigDecimal.ZERO;
        int present = 0;
        for (Report report : reports) {
            BigDecimal figure = report.figures().get("CS01");
            if (figure != null) {
                plain = plain.add(figure);
                present++;
            }
        }

        assertThat(consolidate(reports).figure("CS01").value())
                .isEqualTo(present == 0 ? Optional.empty() : Optional.of(plain));
    }

    @Property(tries = 300)
    void theOrderOfReportsNeverMatters(@ForAll("clusters") List<Report> reports, @ForAll Random random) {
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);

        assertThat(Consolidation.acrossUnits(CATALOGUE, units(reports), shuffled))
                .isEqualTo(consolidate(reports));
    }

    @Property(tries = 300)
    void sumsOfTwoGroupsAddUpToTheWhole(@ForAll("clusters") List<Report> reports, @ForAll @IntRange(max = 13) int cut) {
        int middle = Math.min(cut, reports.size());
        BigDecimal left = sumOrZero(reports.subList(0, middle));
        BigDecimal right = sumOrZero(reports.subList(middle, reports.size()));

        assertThat(left.add(right)).isEqualByComparingTo(sumOrZero(reports));
    }

    @Property(tries = 300)
    void aRatioLiesBetweenTheRatiosOfItsUnits(@ForAll("clusters") List<Report> reports) {
        List<BigDecimal> ratios = reports.stream()
                .map(report -> consolidate(List.of(report)).figure("DT05").value())
                .flatMap(Optional::stream)
                .toList();
        List<Report> positive = reports.stream()
                .filter(report ->
                        consolidate(List.of(report)).figure("DT05").value().isPresent())
                .toList();
        Optional<BigDecimal> whole = consolidate(positive).figure("DT05").value();

        assertThat(whole.isPresent()).isEqualTo(!ratios.isEmpty());
        whole.ifPresent(rate -> assertThat(rate).isBetween(Collections.min(ratios), Collections.max(ratios)));
    }

    @Property(tries = 300)
    void aMeanLiesBetweenTheValuesOfItsUnits(@ForAll("clusters") List<Report> reports) {
        Figure mean = consolidate(reports).figure("DT06");
        List<BigDecimal> values = mean.steps().stream()
                .filter(Step.Weighted.class::isInstance)
                .map(Step.Weighted.class::cast)
                .filter(step -> step.weight().signum() > 0)
                .map(Step.Weighted::value)
                .toList();

        mean.value().ifPresent(value -> assertThat(value).isBetween(Collections.min(values), Collections.max(values)));
    }

    @Property(tries = 300)
    void aMissingReportEqualsAUnitThatIsNotExpected(
            @ForAll("clusters") List<Report> reports, @ForAll @IntRange(max = 12) int index) {
        List<Report> others = new ArrayList<>(reports);
        others.remove(index % reports.size());

        assertThat(values(Consolidation.acrossUnits(CATALOGUE, units(reports), others)))
                .isEqualTo(values(consolidate(others)));
    }

    @Property(tries = 300)
    void everyExpectedUnitIsEitherInOrNamedAsMissing(@ForAll("clusters") List<Report> reports) {
        for (Figure figure : consolidate(reports).figures()) {
            List<String> named = new ArrayList<>(figure.coverage().contributing());
            named.addAll(figure.coverage().missing());
            assertThat(named).containsExactlyInAnyOrderElementsOf(units(reports));
        }
    }

    @Property(tries = 300)
    void aRatioIsRoundedOnceFromExactParts(
            @ForAll @IntRange(max = 100_000) int numerator, @ForAll @IntRange(min = 1, max = 100_000) int denominator) {
        Report report =
                new Report("A", Map.of("DT04", BigDecimal.valueOf(numerator), "DT03", BigDecimal.valueOf(denominator)));
        // Half-up on integers, without any decimal arithmetic: floor((2·1000·n + d) ÷ 2d).
        BigInteger tenths =
                BigInteger.valueOf(2000L * numerator + denominator).divide(BigInteger.valueOf(2L * denominator));

        assertThat(consolidate(List.of(report)).figure("DT05").value()).contains(new BigDecimal(tenths, 1));
    }

    @Property(tries = 300)
    void aChangeOverUnitsThatAllReportedTwiceIsTheDifferenceOfTheTotals(@ForAll("clusters") List<Report> reports) {
        List<Report> later = reports.stream()
                .map(report -> {
                    Map<String, BigDecimal> figures = new HashMap<>(report.figures());
                    figures.computeIfPresent("CS01", (code, figure) -> figure.add(BigDecimal.TEN));
                    return new Report(report.unit(), figures);
                })
                .toList();
        ComparedFigure line = Consolidation.compare(
                        List.of(HOUSES), units(reports), later, reports, List.of(), Map.of())
                .getFirst();

        assertThat(line.change().current()).isEqualTo(line.current().value());
        assertThat(line.change().previous()).isEqualTo(line.previous().value());
        assertThat(line.change().difference().orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(BigDecimal.TEN.multiply(
                        BigDecimal.valueOf(line.change().comparedUnits().size())));
    }

    @Property(tries = 300)
    void compareNeverFailsWhateverIsMissing(
            @ForAll("clusters") List<Report> current, @ForAll("clusters") List<Report> previous) {
        List<String> units =
                IntStream.range(0, 13).mapToObj(ConsolidationProperties::unit).toList();

        for (ComparedFigure line :
                Consolidation.compare(CATALOGUE, units, current, previous, previous, Map.of("DT05", BigDecimal.TEN))) {
            assertThat(line.change().comparedUnits().size()
                            + line.change().leftOut().size())
                    .isEqualTo(13);
            assertThat(line.progress().comparedUnits().size()
                            + line.progress().leftOut().size())
                    .isEqualTo(13);
        }
    }

    /** One to thirteen units; each of the figures is absent in about a third of the reports. */
    @Provide
    Arbitrary<List<Report>> clusters() {
        Arbitrary<Optional<BigDecimal>> count =
                Arbitraries.integers().between(0, 500).map(BigDecimal::valueOf).optional(0.7);
        Arbitrary<Optional<BigDecimal>> mean = Arbitraries.integers()
                .between(0, 10_000)
                .map(hundredths -> BigDecimal.valueOf(hundredths, 2))
                .optional(0.7);
        Arbitrary<Map<String, BigDecimal>> figures = Combinators.combine(count, count, count, mean)
                .as((houses, passed, tested, shooting) -> {
                    Map<String, BigDecimal> known = new HashMap<>();
                    houses.ifPresent(value -> known.put("CS01", value));
                    passed.ifPresent(value -> known.put("DT04", value));
                    tested.ifPresent(value -> known.put("DT03", value));
                    shooting.ifPresent(value -> known.put("DT06", value));
                    return known;
                });
        return figures.list()
                .ofMinSize(1)
                .ofMaxSize(13)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> new Report(unit(i), all.get(i)))
                        .toList());
    }

    private static String unit(int index) {
        return "U" + index;
    }

    private static List<String> units(List<Report> reports) {
        return reports.stream().map(Report::unit).toList();
    }

    private static Consolidated consolidate(List<Report> reports) {
        return Consolidation.acrossUnits(CATALOGUE, units(reports), reports);
    }

    private static List<Optional<BigDecimal>> values(Consolidated consolidated) {
        return consolidated.figures().stream().map(Figure::value).toList();
    }

    private static BigDecimal sumOrZero(List<Report> reports) {
        return consolidate(reports).figure("CS01").value().orElse(BigDecimal.ZERO);
    }
}
