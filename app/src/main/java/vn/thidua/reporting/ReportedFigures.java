package vn.thidua.reporting;

import java.util.List;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.shared.Scope;

/** Answers what was reported. Only what lies in the reader's scope is counted; an empty scope sees nothing. */
public interface ReportedFigures {

    /**
     * Returns the period called {@code code}.
     *
     * @throws vn.thidua.shared.NotFound if there is none
     */
    PeriodInfo period(String code);

    /** Returns all periods, the latest first. */
    List<PeriodInfo> periods();

    /** Returns the figures of {@code period}, consolidated over the units in {@code scope}. */
    ConsolidatedPeriod consolidated(Scope scope, String period);

    /** Returns the latest report of each unit in {@code scope} that sent one for {@code period}, in official order. */
    List<UnitFigures> unitFigures(Scope scope, String period);

    /**
     * Returns which units the form of {@code period} does not ask for which figures, by code. What such a unit has sent all
     * the same is in none of the answers here.
     */
    NotAsked notAsked(String period);

    /** Returns the indicators of the form that {@code period} is reported on, in its order. */
    List<IndicatorInfo> indicators(String period);
}
