package vn.thidua.reporting.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.reporting.report.Objection;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportService;
import vn.thidua.reporting.report.Step;
import vn.thidua.reporting.report.StepOutcome;
import vn.thidua.reporting.report.SubmitOutcome;
import vn.thidua.reporting.report.SubmitService;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Shows one report and takes the steps of it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/entry/{period}/{unit}")
class EntryController {

    private static final String PAGE = "reporting/entry/page";

    private final Permissions permissions;
    private final GridQueries grids;
    private final SubmitService sending;
    private final ReportService reports;
    private final RestrictedReads reads;

    EntryController(
            Permissions permissions,
            GridQueries grids,
            SubmitService sending,
            ReportService reports,
            RestrictedReads reads) {
        this.permissions = permissions;
        this.grids = grids;
        this.sending = sending;
        this.reports = reports;
        this.reads = reads;
    }

    /** A receiver who looks at a report that was sent has opened it: from then on it cannot be recalled. */
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String period, @PathVariable String unit) {
        ReportAddress address = new ReportAddress(period, unit);
        Unit known = grids.unit(actor, address);
        if (permissions.allows(actor, ReportingPermission.RECEIVE_REPORTS, known.id())) {
            reports.open(actor, address);
        }
        return page(actor, address, List.of());
    }

    @PostMapping("/submit")
    ModelAndView submit(Actor actor, @PathVariable String period, @PathVariable String unit, @RequestParam UUID key) {
        ReportAddress address = new ReportAddress(period, unit);
        return switch (sending.submit(actor, period, unit, key)) {
            case SubmitOutcome.Received _ -> redirect(address);
            case SubmitOutcome.Refused(List<Violation> reasons) -> refused(actor, address, reasons);
        };
    }

    @PostMapping("/recall")
    ModelAndView recall(
            Actor actor, @PathVariable String period, @PathVariable String unit, @RequestParam long version) {
        ReportAddress address = new ReportAddress(period, unit);
        return answer(actor, address, reports.recall(actor, address, version));
    }

    @PostMapping("/accept")
    ModelAndView accept(
            Actor actor, @PathVariable String period, @PathVariable String unit, @RequestParam long version) {
        ReportAddress address = new ReportAddress(period, unit);
        return answer(actor, address, reports.accept(actor, address, version));
    }

    /**
     * Sends the report back.
     *
     * @param indicator what the lines mean, one for each of {@code words}, as {@link Objection#to} reads it; an empty one
     *     means the whole report
     * @param words what is wrong; empty lines are left out
     */
    @PostMapping("/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @RequestParam long version,
            @RequestParam(defaultValue = "") List<String> indicator,
            @RequestParam(defaultValue = "") List<String> words) {
        ReportAddress address = new ReportAddress(period, unit);
        List<Objection> objections = new ArrayList<>();
        for (int line = 0; line < words.size(); line++) {
            String code = line < indicator.size() ? indicator.get(line) : "";
            if (!words.get(line).isBlank()) {
                objections.add(Objection.to(code, words.get(line).strip()));
            }
        }
        return answer(actor, address, reports.giveBack(actor, address, version, objections));
    }

    @PostMapping("/answers")
    ModelAndView answer(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @RequestParam int number,
            @RequestParam(defaultValue = "") String words) {
        ReportAddress address = new ReportAddress(period, unit);
        return answer(actor, address, reports.answer(actor, address, number, words));
    }

    private ModelAndView answer(Actor actor, ReportAddress address, StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Taken _ -> redirect(address);
            case StepOutcome.Refused(List<Violation> reasons) -> refused(actor, address, reasons);
            case StepOutcome.Overtaken(Step last) -> {
                ModelAndView page = page(
                        actor,
                        address,
                        List.of(Violation.of(
                                EntryViolation.OVERTAKEN,
                                last.by(),
                                GridWords.step(last).what(),
                                GridWords.step(last).when())));
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    private ModelAndView refused(Actor actor, ReportAddress address, List<Violation> reasons) {
        ModelAndView page = page(actor, address, reasons);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, ReportAddress address, List<Violation> reasons) {
        Unit unit = grids.unit(actor, address);
        GridPage page = grids.page(actor, address, reasons);
        if (grids.showsRestricted(actor, unit)) {
            reads.ofReport("reporting.report.read-restricted", address.period(), unit.id());
        }
        return new ModelAndView(PAGE, Map.of("page", page));
    }

    private static ModelAndView redirect(ReportAddress address) {
        return new ModelAndView("redirect:" + address.href());
    }
}
