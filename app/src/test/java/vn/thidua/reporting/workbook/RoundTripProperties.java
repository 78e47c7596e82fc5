package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.FigureCheck;
import vn.thidua.reporting.indicator.IndicatorDefinition;

class RoundTripProperties {

    private final Form form = WorkbookExamples.form();

    @Property(tries = 8)
    void whatIsWrittenIsRead(@ForAll long seed) {
        Prefill prefill = draw(new Random(seed));

        ReadOutcome outcome = WorkbookExamples.read(WorkbookExamples.written(prefill));

        assertThat(outcome).isInstanceOf(ReadOutcome.Accepted.class);
        if (outcome instanceof ReadOutcome.Accepted(UnitReport report, var notices)) {
            assertThat(read(report, false)).isEqualTo(prefill.figures());
            assertThat(read(report, true)).isEqualTo(prefill.targets());
            assertThat(notices)
                    .allMatch(notice -> notice.what().code() == WorkbookViolation.FIGURE_EMPTY
                            || notice.what().code() == WorkbookViolation.TARGET_EMPTY);
        }
    }

    private static Map<String, BigDecimal> read(UnitReport report, boolean targets) {
        Map<String, BigDecimal> read = new HashMap<>();
        for (ReportedFigure figure : report.figures()) {
            (targets ? figure.target() : figure.figure()).ifPresent(value -> read.put(figure.indicator(), value));
        }
        return read;
    }

    /** Every third figure is left out; wholes are drawn large and parts small, so that all checks hold. */
    private Prefill draw(Random random) {
        Map<String, BigDecimal> figures = new HashMap<>();
        Map<String, BigDecimal> targets = new HashMap<>();
        for (IndicatorDefinition indicator : form.indicators()) {
            if (indicator.isDerived()) {
                continue;
            }
            if (random.nextInt(3) > 0) {
                figures.put(indicator.code(), number(random, indicator));
            }
            if (indicator.target() instanceof AnnualTarget.PerUnit && random.nextInt(3) > 0) {
                targets.put(indicator.code(), number(random, indicator));
            }
        }
        return new Prefill(figures, targets);
    }

    private static BigDecimal number(Random random, IndicatorDefinition indicator) {
        int decimals = indicator.arithmetic().decimals();
        boolean bounded = indicator.checks().stream().anyMatch(check -> check instanceof FigureCheck.Within);
        // A part within a part: the catalogue's parts carry their check, their wholes do not.
        boolean part = indicator.checks().stream().anyMatch(check -> check instanceof FigureCheck.PartsWithinWhole);
        boolean total = indicator.code().equals("KT07") || indicator.code().equals("TC01");
        int number = bounded
                ? random.nextInt(10_001)
                : total
                        ? 2_000_000 + random.nextInt(999_999)
                        : part ? random.nextInt(1_000) : 1_000 + random.nextInt(900_000);
        return BigDecimal.valueOf(number, decimals);
    }
}
