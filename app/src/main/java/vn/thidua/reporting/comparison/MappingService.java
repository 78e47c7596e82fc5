package vn.thidua.reporting.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.workbook.ForeignMapping;
import vn.thidua.reporting.workbook.ForeignWorkbooks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Violation;

/** Remembers and forgets where figures stand in workbooks that were not made here. */
@Service
class MappingService {

    private final MappingRepository mappings;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final ApplicationEventPublisher events;

    MappingService(
            MappingRepository mappings,
            PeriodRepository periods,
            FormRepository forms,
            ApplicationEventPublisher events) {
        this.mappings = mappings;
        this.periods = periods;
        this.forms = forms;
        this.events = events;
    }

    /**
     * Remembers what {@code actor} said of the layout of {@code workbook}, or says why not.
     *
     * @param workbook whether {@code actor} may see it was asked before
     * @param read what could be told of it without a mapping
     * @param layout which of the proposals is meant
     * @param column the column of the figures, from 0
     * @param rows codes by row, from 0, for the rows that left a choice
     */
    @Transactional
    public List<Violation> confirm(
            Actor actor, StagedWorkbook workbook, Reading read, String layout, int column, Map<Integer, String> rows) {
        Period period = periods.get(workbook.address().period());
        Optional<ForeignMapping> mapping = read.proposals().stream()
                .filter(proposal -> proposal.layout().equals(layout))
                .filter(proposal -> proposal.figureColumns().stream().anyMatch(choice -> choice.column() == column))
                .findFirst()
                .map(proposal -> new ForeignWorkbooks(forms.get(period.formCode(), period.formVersion()))
                        .confirmed(proposal, column, rows));
        if (mapping.isEmpty() || mapping.get().rows().isEmpty()) {
            return List.of(Violation.of(ComparisonViolation.NOTHING_MAPPED));
        }
        mappings.put(actor, workbook.unit(), mapping.get());
        publish("reporting.comparison.map", workbook, mapping.get());
        return List.of();
    }

    /** Forgets {@code mapping}, by which {@code workbook} is read; whoever uploads such a workbook next is asked again. */
    @Transactional
    public void forget(StagedWorkbook workbook, StoredMapping mapping) {
        mappings.forget(workbook.unit(), mapping.mapping());
        publish("reporting.comparison.forget-mapping", workbook, mapping.mapping());
    }

    private void publish(String action, StagedWorkbook workbook, ForeignMapping mapping) {
        events.publishEvent(new AuditableEvent(
                action,
                "comparison",
                workbook.id().toString(),
                Optional.of(workbook.unit()),
                Map.of(),
                Map.of(
                        "period",
                        workbook.address().period(),
                        "file",
                        workbook.name(),
                        "cells",
                        Integer.toString(mapping.rows().size())),
                ""));
    }
}
