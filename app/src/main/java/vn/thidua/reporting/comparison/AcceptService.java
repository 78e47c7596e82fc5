package vn.thidua.reporting.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.thidua.reporting.report.CellAnswer;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.CellService;
import vn.thidua.reporting.report.CellWish;
import vn.thidua.reporting.report.SubmitOutcome;
import vn.thidua.reporting.report.SubmitService;
import vn.thidua.reporting.report.Way;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;

/** Takes figures of workbooks into reports: all that were chosen or none. */
@Service
class AcceptService {

    private final ComparisonRepository staged;
    private final CellService cells;
    private final SubmitService sending;
    private final ApplicationEventPublisher events;

    AcceptService(
            ComparisonRepository staged, CellService cells, SubmitService sending, ApplicationEventPublisher events) {
        this.staged = staged;
        this.cells = cells;
        this.sending = sending;
        this.events = events;
    }

    /**
     * Writes {@code choices} into the report as {@code read} says them, and is done with the workbook. Asked again, nothing
     * happens.
     *
     * @param workbook what {@code read} was read from; whether {@code actor} may see it was asked before
     * @param send whether the report is sent as well; if it cannot be, nothing is written either
     */
    @Transactional
    public AcceptOutcome accept(
            Actor actor, StagedWorkbook workbook, Reading read, List<Choice> choices, boolean send) {
        if (!staged.lock(workbook.id())) {
            return new AcceptOutcome.Taken(workbook.address());
        }
        List<CellWish> wishes = wishes(read, choices);
        if (wishes.isEmpty() && !send) {
            return new AcceptOutcome.Refused(List.of(Violation.of(ComparisonViolation.NOTHING_CHOSEN)), false);
        }
        String period = workbook.address().period();
        String unit = workbook.address().unit();
        List<Violation> reasons = new ArrayList<>();
        boolean overtaken = false;
        for (CellAnswer answer : cells.write(actor, period, unit, wishes, Way.FILE)) {
            reason(answer).filter(why -> !reasons.contains(why)).ifPresent(reasons::add);
            overtaken |= answer instanceof CellAnswer.Overtaken;
        }
        if (reasons.isEmpty()
                && send
                && sending.submit(actor, period, unit, workbook.id()) instanceof SubmitOutcome.Refused(var why)) {
            reasons.addAll(why);
        }
        if (!reasons.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new AcceptOutcome.Refused(reasons, overtaken);
        }
        staged.end(workbook.id());
        events.publishEvent(new AuditableEvent(
                "reporting.comparison.accept",
                "comparison",
                workbook.id().toString(),
                Optional.of(workbook.unit()),
                Map.of(),
                Map.of("period", period, "cells", Integer.toString(wishes.size())),
                ""));
        return new AcceptOutcome.Taken(workbook.address());
    }

    private static List<CellWish> wishes(Reading read, List<Choice> choices) {
        Map<String, ReportedFigure> figures = new HashMap<>();
        read.figures().forEach(figure -> figures.put(figure.indicator(), figure));
        return choices.stream()
                .filter(choice -> figures.containsKey(choice.indicator()))
                .filter(choice -> choice.part() == CellPart.FIGURE || read.targets())
                .map(choice -> CellWish.of(
                        choice.indicator(),
                        choice.part(),
                        number(Optional.ofNullable(figures.get(choice.indicator())), choice.part()),
                        choice.seen()))
                .toList();
    }

    private static Optional<BigDecimal> number(Optional<ReportedFigure> figure, CellPart part) {
        return figure.flatMap(found -> switch (part) {
            case FIGURE -> found.figure();
            case TARGET -> found.target();
        });
    }

    private static Optional<Violation> reason(CellAnswer answer) {
        return switch (answer) {
            case CellAnswer.Saved _ -> Optional.empty();
            case CellAnswer.Refused(CellWish wish, Violation why) -> Optional.of(why);
            case CellAnswer.Overtaken overtaken ->
                Optional.of(Violation.of(
                        ComparisonViolation.OVERTAKEN,
                        overtaken.wish().indicator(),
                        overtaken.by(),
                        overtaken.number().map(Formats::number).orElse(Formats.ABSENT),
                        Formats.moment(overtaken.at())));
        };
    }
}
