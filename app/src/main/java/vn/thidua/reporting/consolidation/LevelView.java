package vn.thidua.reporting.consolidation;

import static vn.thidua.web.Texts.text;

import java.util.List;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.tree.Awaited;
import vn.thidua.core.consolidation.tree.Outline;
import vn.thidua.core.consolidation.tree.Selection;
import vn.thidua.core.consolidation.tree.Tally;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.resident.PeriodTree;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;

/**
 * What a reader may see of a period at one moment.
 *
 * @param restricted whether the reader may see restricted indicators
 * @param selection the reports in the reader's scope
 * @param choice what is shown of it, complete
 */
record LevelView(
        Period period,
        Form form,
        List<IndicatorInfo> indicators,
        Scope scope,
        boolean restricted,
        PeriodTree tree,
        Selection selection,
        LevelChoice choice) {

    LevelView {
        indicators = List.copyOf(indicators);
    }

    Outline outline() {
        return tree.tallies().outline();
    }

    /** Says whether {@code unit} stands at or under the highest unit that the reader sees. */
    boolean sees(String unit) {
        return unit.equals(selection.summit())
                || (selection.touches(unit) && outline().path(unit).contains(selection.summit()));
    }

    Tally at(String unit) {
        return tree.tallies().at(unit, selection);
    }

    /** Returns how many reports at and under {@code unit} should have the figure of {@code indicator}. */
    int awaited(String unit, Indicator indicator) {
        return new Awaited(tree.tallies(), form.notAsked()).at(unit, selection, indicator);
    }

    /** Returns the units directly under {@code unit} of which the reader sees something. */
    List<String> below(String unit) {
        return outline().below(unit).stream().filter(selection::touches).toList();
    }

    String name(String unit) {
        return tree.find(unit).map(Unit::shortName).orElseGet(() -> text("reporting.consolidation.levels.all"));
    }

    boolean hides(IndicatorInfo indicator) {
        return indicator.restricted() && !restricted;
    }

    /** @throws NotFound if the form has no such indicator */
    IndicatorInfo info(String indicator) {
        return indicators.stream()
                .filter(info -> info.code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicator));
    }

    Indicator arithmetic(String indicator) {
        return form.find(indicator)
                .map(IndicatorDefinition::arithmetic)
                .orElseThrow(() -> new NotFound("indicator", indicator));
    }
}
