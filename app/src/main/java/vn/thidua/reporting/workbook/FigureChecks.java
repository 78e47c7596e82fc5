package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.FigureCheck;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** Holds the figures of one unit against each other. A figure that was not reported breaks no rule. */
final class FigureChecks {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<String, Answer> answers;
    private final DefectLog log;

    FigureChecks(Map<String, Answer> answers, DefectLog log) {
        this.answers = answers;
        this.log = log;
    }

    void check(Form form) {
        for (IndicatorDefinition indicator : form.indicators()) {
            for (FigureCheck check : indicator.checks()) {
                if (check instanceof FigureCheck.PartsWithinWhole(List<String> parts, String whole)) {
                    partsWithinWhole(parts, whole);
                }
            }
            if (indicator.arithmetic().acrossUnits()
                    instanceof Aggregation.Ratio(String numerator, String denominator)) {
                ratio(indicator, numerator, denominator).ifPresent(value -> compare(indicator, value));
            }
        }
    }

    private void partsWithinWhole(List<String> codes, String wholeCode) {
        List<Answer> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes) {
            Answer part = answers.get(code);
            if (part != null && part.figure() instanceof Reading.Value(BigDecimal number)) {
                parts.add(part);
                sum = sum.add(number);
            }
        }
        Answer whole = answers.get(wholeCode);
        if (whole == null
                || !(whole.figure() instanceof Reading.Value(BigDecimal total))
                || sum.compareTo(total) <= 0
                || parts.isEmpty()) {
            return;
        }
        if (parts.size() == 1) {
            Answer part = parts.getFirst();
            log.error(
                    part.place(),
                    CellText.shown(sum),
                    WorkbookViolation.PART_ABOVE_WHOLE,
                    part.indicator().code(),
                    sum,
                    wholeCode,
                    total,
                    whole.place().seenFrom(part.place()));
            return;
        }
        Place place = whole.place();
        String named = String.join(
                " + ",
                parts.stream()
                        .map(part ->
                                part.indicator().code() + " (" + part.place().seenFrom(place) + ")")
                        .toList());
        log.error(
                place,
                CellText.shown(total),
                WorkbookViolation.PARTS_ABOVE_WHOLE,
                named,
                sum,
                wholeCode,
                total,
                place.cell());
    }

    private Optional<BigDecimal> ratio(IndicatorDefinition indicator, String numeratorCode, String denominatorCode) {
        Answer numerator = answers.get(numeratorCode);
        Answer denominator = answers.get(denominatorCode);
        if (numerator == null
                || denominator == null
                || !(numerator.figure() instanceof Reading.Value(BigDecimal above))
                || !(denominator.figure() instanceof Reading.Value(BigDecimal below))
                || below.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                above.multiply(HUNDRED).divide(below, indicator.arithmetic().decimals(), RoundingMode.HALF_UP));
    }

    private void compare(IndicatorDefinition indicator, BigDecimal recomputed) {
        Answer answer = answers.get(indicator.code());
        if (answer == null) {
            return;
        }
        for (FigureCheck check : indicator.checks()) {
            if (check instanceof FigureCheck.Within(BigDecimal lowest, BigDecimal highest)
                    && (recomputed.compareTo(lowest) < 0 || recomputed.compareTo(highest) > 0)) {
                log.error(
                        answer.place(),
                        CellText.shown(recomputed),
                        WorkbookViolation.OUT_OF_BOUNDS,
                        indicator.code(),
                        recomputed,
                        lowest,
                        highest);
            }
        }
        if (answer.figure() instanceof Reading.Value(BigDecimal written)
                && written.setScale(indicator.arithmetic().decimals(), RoundingMode.HALF_UP)
                                .compareTo(recomputed)
                        != 0) {
            log.notice(
                    answer.place(),
                    CellText.shown(written),
                    WorkbookViolation.DERIVED_DIFFERS,
                    indicator.code(),
                    written,
                    recomputed);
        }
    }
}
