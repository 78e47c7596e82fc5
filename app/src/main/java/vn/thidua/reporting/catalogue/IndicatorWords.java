package vn.thidua.reporting.catalogue;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.reporting.catalogue.IndicatorPage.Fact;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.FigureCheck;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Says in words what an indicator means. */
final class IndicatorWords {

    private static final String KEY = "reporting.catalogue.";

    private IndicatorWords() {}

    static String type(IndicatorDefinition indicator) {
        return text(KEY + "type." + indicator.valueType().name().toLowerCase(Locale.ROOT));
    }

    static List<Fact> facts(IndicatorDefinition indicator) {
        Locale locale = Language.current().locale();
        return List.of(
                fact("group", indicator.group().name().in(locale)),
                fact("measure", indicator.measure().in(locale)),
                fact(
                        "type",
                        text(
                                KEY + "type.decimals",
                                type(indicator),
                                indicator.arithmetic().decimals())),
                fact("asked", text(KEY + (indicator.isDerived() ? "asked.computed" : "asked.typed"))),
                fact("units", aggregation(indicator.arithmetic().acrossUnits())),
                fact("periods", aggregation(indicator.arithmetic().acrossPeriods())),
                fact(
                        "direction",
                        text(KEY + "direction."
                                + indicator.arithmetic().direction().name().toLowerCase(Locale.ROOT))),
                fact("restricted", text(KEY + (indicator.restricted() ? "restricted.yes" : "restricted.no"))),
                fact("target", target(indicator)));
    }

    private static Fact fact(String label, String value) {
        return new Fact(text(KEY + "fact." + label), value);
    }

    private static String aggregation(Aggregation aggregation) {
        return switch (aggregation) {
            case Aggregation.Sum() -> text(KEY + "sum");
            case Aggregation.Last() -> text(KEY + "last");
            case Aggregation.Ratio(String numerator, String denominator) -> text(KEY + "ratio", numerator, denominator);
            case Aggregation.WeightedMean(String weight) -> text(KEY + "mean", weight);
        };
    }

    private static String target(IndicatorDefinition indicator) {
        return switch (indicator.target()) {
            case AnnualTarget.None() -> text(KEY + "target.none");
            case AnnualTarget.PerUnit() -> text(KEY + "target.per-unit");
            case AnnualTarget.Common(BigDecimal value) -> text(KEY + "target.common", Formats.number(value));
        };
    }

    static String check(FigureCheck check) {
        return switch (check) {
            case FigureCheck.PartsWithinWhole(List<String> parts, String whole) ->
                text(KEY + "check.parts", String.join(" + ", parts), whole);
            case FigureCheck.Within(BigDecimal lowest, BigDecimal highest) ->
                text(KEY + "check.within", Formats.number(lowest), Formats.number(highest));
        };
    }
}
