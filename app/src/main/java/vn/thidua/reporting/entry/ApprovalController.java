package vn.thidua.reporting.entry;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.approval.ApprovalOutcome;
import vn.thidua.reporting.approval.ApprovalService;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** Takes approvals of figures on the screen of the report, and takes them back. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/entry/{period}/{unit}")
class ApprovalController {

    private final ApprovalService approvals;
    private final GridQueries grids;

    ApprovalController(ApprovalService approvals, GridQueries grids) {
        this.approvals = approvals;
        this.grids = grids;
    }

    @PostMapping("/approval")
    ModelAndView approve(Actor actor, @PathVariable String period, @PathVariable String unit) {
        ReportAddress address = new ReportAddress(period, unit);
        return answer(actor, address, approvals.approve(actor, address));
    }

    @PostMapping("/approval/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String reason) {
        ReportAddress address = new ReportAddress(period, unit);
        return answer(actor, address, approvals.withdraw(actor, address, reason));
    }

    /** Confirms that the approval holds for the figures as they were corrected. */
    @PostMapping("/approval/confirmation")
    ModelAndView confirm(Actor actor, @PathVariable String period, @PathVariable String unit) {
        ReportAddress address = new ReportAddress(period, unit);
        return answer(actor, address, approvals.confirm(actor, address));
    }

    private ModelAndView answer(Actor actor, ReportAddress address, ApprovalOutcome outcome) {
        return switch (outcome) {
            case ApprovalOutcome.Done _ -> new ModelAndView("redirect:" + address.href());
            case ApprovalOutcome.Refused(List<Violation> reasons) ->
                new ModelAndView(
                        "reporting/entry/page",
                        Map.of("page", grids.page(actor, address, reasons)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
