package vn.thidua.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.period.PeriodWindow;
import vn.thidua.shared.Violation;
import vn.thidua.web.FrameFacts;

/** Says which cells are open: the period must take figures, and the report must stand where the cell may be written. */
@Component
class ReportDoor {

    private final ReportRepository reports;
    private final PeriodRepository periods;
    private final StepRepository steps;
    private final FrameFacts facts;

    ReportDoor(ReportRepository reports, PeriodRepository periods, StepRepository steps, FrameFacts facts) {
        this.reports = reports;
        this.periods = periods;
        this.steps = steps;
        this.facts = facts;
    }

    /**
     * Says why {@code period} takes no figures today; nothing if it does.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    Optional<Violation> shut(String period) {
        return shut(periods.window(period));
    }

    /** Says why a period of {@code window} takes no figures today; nothing if it does. */
    Optional<Violation> shut(PeriodWindow window) {
        LocalDate today = facts.asOf();
        if (window.isBefore(today)) {
            return Optional.of(Violation.of(
                    ReportViolation.PERIOD_NOT_OPEN, window.opensOn().orElseThrow()));
        }
        if (window.isOver(today)) {
            return Optional.of(Violation.of(
                    ReportViolation.PERIOD_CLOSED, window.closesOn().orElseThrow()));
        }
        return Optional.empty();
    }

    /**
     * Returns what says why the cells of an indicator, named by its code, may not be written as the report stands; nothing if
     * they may.
     */
    Function<String, Optional<Violation>> cells(Report report, AskedIndicators asked) {
        Set<String> notAsked = reports.notAsked(report.unit(), asked);
        Function<String, Optional<Violation>> standing = standing(report, asked);
        return indicator -> notAsked.contains(indicator)
                ? Optional.of(Violation.of(ReportViolation.NOT_ASKED_OF_UNIT, indicator))
                : standing.apply(indicator);
    }

    private Function<String, Optional<Violation>> standing(Report report, AskedIndicators asked) {
        return switch (report.state()) {
            case DRAFT -> indicator -> Optional.empty();
            case SUBMITTED -> indicator -> Optional.of(Violation.of(ReportViolation.WAITS_FOR_RECEIVER));
            case ACCEPTED -> indicator -> Optional.of(Violation.of(ReportViolation.ACCEPTED_ALREADY));
            case RETURNED -> {
                List<Defect> defects = steps.defects(report, asked);
                yield indicator -> isReturned(defects, indicator)
                        ? Optional.empty()
                        : Optional.of(Violation.of(ReportViolation.CELL_NOT_RETURNED, indicator));
            }
        };
    }

    /** As {@link #cells}, for the text of a narrative part, named by its code. */
    Function<String, Optional<Violation>> texts(Report report, AskedIndicators asked) {
        if (report.state() != ReportState.RETURNED) {
            return cells(report, asked);
        }
        List<Defect> defects = steps.defects(report, asked);
        return part -> defects.stream()
                        .anyMatch(defect -> meansAll(defect)
                                || defect.part().filter(part::equals).isPresent())
                ? Optional.empty()
                : Optional.of(Violation.of(ReportViolation.TEXT_NOT_RETURNED));
    }

    private static boolean isReturned(List<Defect> defects, String indicator) {
        return defects.stream()
                .anyMatch(defect -> meansAll(defect)
                        || defect.indicator().filter(indicator::equals).isPresent());
    }

    /** A defect that concerns the whole report opens every cell and every text. */
    private static boolean meansAll(Defect defect) {
        return defect.subject().isEmpty();
    }
}
