package vn.thidua.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.submission.SubmissionService;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.reporting.workbook.UnitReport;
import vn.thidua.shared.Scope;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class})
@Transactional
class ConsolidationQueriesTests {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportedFigures reported;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private FormRepository forms;

    @Autowired
    private UnitDirectory directory;

    @BeforeEach
    void open() {
        review.open();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2017, 83})
    void equalsAPlainSumWhateverWasReported(long seed) {
        Map<String, Map<String, BigDecimal>> byUnit = record(new Random(seed));

        ConsolidatedPeriod period = reported.consolidated(review.everyone(), SampleReview.NOW);

        List<ConsolidatedPart> parts = new ArrayList<>(period.clusters());
        parts.add(period.whole());
        for (ConsolidatedPart part : parts) {
            part.figures()
                    .forEach(line -> assertThat(line.current().value())
                            .as(line.indicator().code() + " of " + part.cluster())
                            .isEqualTo(plainly(line.indicator(), part, byUnit)));
        }
    }

    @Test
    void showsNothingToAnEmptyScope() {
        record(new Random(7));

        ConsolidatedPeriod period = reported.consolidated(new Scope(Set.of()), SampleReview.NOW);

        assertThat(period.clusters()).isEmpty();
        assertThat(period.whole().units()).isEmpty();
        assertThat(period.whole().figures())
                .allMatch(line -> line.current().value().isEmpty());
        assertThat(reported.unitFigures(new Scope(Set.of()), SampleReview.NOW)).isEmpty();
    }

    @Test
    void showsAUnitItselfAlone() {
        record(new Random(7));
        Unit unit = review.unit("phu-yen");
        Scope own = new Scope(Set.of(unit.id()));

        assertThat(reported.consolidated(own, SampleReview.NOW).whole().units()).containsExactly(unit);
        assertThat(reported.unitFigures(own, SampleReview.NOW))
                .allMatch(figures -> figures.unit().equals(unit));
    }

    /** One unit in six reports nothing, one figure in ten is empty, one in ten is zero. */
    private Map<String, Map<String, BigDecimal>> record(Random random) {
        Form form = forms.get("force-building", 1);
        Map<String, Map<String, BigDecimal>> byUnit = new HashMap<>();
        for (Unit unit : directory.units()) {
            if (random.nextInt(6) == 0) {
                continue;
            }
            Map<String, BigDecimal> figures = new HashMap<>();
            List<ReportedFigure> answers = new ArrayList<>();
            form.indicators().stream()
                    .filter(indicator -> !indicator.isDerived())
                    .forEach(indicator -> {
                        Optional<BigDecimal> figure = switch (random.nextInt(10)) {
                            case 0 -> Optional.empty();
                            case 1 -> Optional.of(BigDecimal.ZERO);
                            default ->
                                Optional.of(BigDecimal.valueOf(
                                        random.nextInt(100_000),
                                        indicator.arithmetic().decimals()));
                        };
                        figure.ifPresent(value -> figures.put(indicator.code(), value));
                        answers.add(new ReportedFigure(indicator.code(), figure, Optional.empty(), "Biểu", "E1"));
                    });
            byUnit.put(unit.code(), figures);
            submissions.record(
                    review.standingOfficer(),
                    unit.id(),
                    new UnitReport(form.code(), form.version(), unit.code(), SampleReview.NOW, answers),
                    new SourceFile("any.xlsx", new byte[] {1}),
                    SampleReview.DUE);
        }
        return byUnit;
    }

    private static Optional<BigDecimal> plainly(
            Indicator indicator, ConsolidatedPart part, Map<String, Map<String, BigDecimal>> byUnit) {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        boolean any = false;
        for (Unit unit : part.units()) {
            Map<String, BigDecimal> figures = byUnit.getOrDefault(unit.code(), Map.of());
            Optional<BigDecimal> one;
            Optional<BigDecimal> other;
            switch (indicator.acrossUnits()) {
                case Aggregation.Ratio(String numerator, String denominator) -> {
                    one = Optional.ofNullable(figures.get(numerator)).map(HUNDRED::multiply);
                    other = Optional.ofNullable(figures.get(denominator));
                }
                case Aggregation.WeightedMean(String weight) -> {
                    other = Optional.ofNullable(figures.get(weight));
                    one = Optional.ofNullable(figures.get(indicator.code()))
                            .flatMap(value -> other.map(value::multiply));
                }
                case Aggregation.Sum _, Aggregation.Last _ -> {
                    one = Optional.ofNullable(figures.get(indicator.code()));
                    other = Optional.of(BigDecimal.ONE);
                }
            }
            if (one.isPresent() && other.isPresent()) {
                any = true;
                above = above.add(one.get());
                below = below.add(other.get());
            }
        }
        if (!any) {
            return Optional.empty();
        }
        if (indicator.acrossUnits() instanceof Aggregation.Sum) {
            return Optional.of(above);
        }
        return below.signum() == 0
                ? Optional.empty()
                : Optional.of(above.divide(below, indicator.decimals(), RoundingMode.HALF_UP));
    }
}
