package vn.thidua.reporting.approval;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.Resting;
import vn.thidua.reporting.RestingOnFigures;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Language;

/**
 * Approvals rest on the figures that were approved. A correction leaves them in force, but each on the way up has to be
 * confirmed by somebody who may approve it.
 */
@Component
class ApprovalsAbove implements RestingOnFigures {

    private final ApprovalRepository approvals;
    private final PeriodRepository periods;
    private final UnitDirectory units;

    ApprovalsAbove(ApprovalRepository approvals, PeriodRepository periods, UnitDirectory units) {
        this.approvals = approvals;
        this.periods = periods;
        this.units = units;
    }

    @Override
    public List<Resting> resting(String period, UUID unit) {
        Map<UUID, Unit> named =
                units.named(due(period)).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return approvals.onTheWayUp(period, unit, due(period)).stream()
                .flatMap(approval ->
                        Optional.ofNullable(named.get(approval.unit())).map(owner -> resting(approval, owner)).stream())
                .toList();
    }

    private static Resting resting(Approval approval, Unit unit) {
        return new Resting(
                Resting.Kind.APPROVAL,
                approval.id().toString(),
                unit.id(),
                new BilingualText(words(Language.VI, approval, unit), words(Language.EN, approval, unit)),
                approval.unconfirmed().map(id -> Resting.TO_CONFIRM + "/" + id).orElse(Resting.IN_FORCE),
                new ReportAddress(approval.period(), unit.code()).href(),
                Set.of(approval.account()));
    }

    private static String words(Language language, Approval approval, Unit unit) {
        return text(language, "reporting.approval.of", unit.shortName(), approval.by());
    }

    @Override
    public void mark(Correction correction) {
        approvals.lock(correction.period());
        approvals
                .onTheWayUp(correction.period(), correction.unit(), due(correction.period()))
                .forEach(approval -> approvals.mark(approval.id(), Optional.of(correction.id())));
    }

    private LocalDate due(String period) {
        return periods.get(period).info().dueOn();
    }
}
