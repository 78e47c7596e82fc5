package vn.thidua.reporting.consolidation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;

/** Finds out where a consolidated figure comes from. */
@Component
class FigureQueries {

    private final ReportedFigures reported;
    private final PeriodRepository periods;
    private final SubmissionRepository submissions;
    private final RestatementQueries restatements;

    FigureQueries(
            ReportedFigures reported,
            PeriodRepository periods,
            SubmissionRepository submissions,
            RestatementQueries restatements) {
        this.reported = reported;
        this.restatements = restatements;
        this.periods = periods;
        this.submissions = submissions;
    }

    /**
     * Returns the origin of the figure of {@code indicator}.
     *
     * @param restricted whether the reader may see restricted indicators
     * @throws NotFound if the form has no such indicator
     * @throws AccessDeniedException if the reader may not see it
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FigurePanel panel(Scope scope, boolean restricted, ConsolidationChoice choice, String indicator) {
        ConsolidatedPeriod data = reported.consolidated(scope, choice.period());
        IndicatorInfo asked = data.indicators().stream()
                .filter(info -> info.code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicator));
        if (asked.restricted() && !restricted) {
            throw new AccessDeniedException("restricted indicator: " + indicator);
        }
        Optional<RestatedPeriod> restated = choice.isRestated()
                ? Optional.of(restatements.restated(scope, data, choice.asOf().day()))
                : Optional.empty();
        ConsolidatedPart part =
                restated.map(RestatedPeriod::whole).orElseGet(() -> ConsolidationPageQueries.part(data, choice.part()));
        Map<UUID, Submission> byUnit = new HashMap<>();
        submissions
                .latest(scope, periods.get(choice.period()))
                .forEach(submission -> byUnit.put(submission.unit(), submission));
        return new FigurePanelAssembly(data, part, restated, choice, byUnit).panel(asked);
    }
}
