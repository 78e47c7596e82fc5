package vn.thidua.reporting.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.reporting.correction.CorrectionOutcome.Made;
import vn.thidua.reporting.correction.CorrectionOutcome.Overtaken;
import vn.thidua.reporting.correction.CorrectionOutcome.Refused;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.CellWish;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.Step;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;

/** Corrects figures of one report: tries it first, and shows what else would change. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/correction/{period}/{unit}")
class CorrectionController {

    private static final String PAGE = "reporting/correction/form";

    private final CorrectionDesk desk;
    private final CorrectionQueries queries;
    private final RestrictedReads reads;

    CorrectionController(CorrectionDesk desk, CorrectionQueries queries, RestrictedReads reads) {
        this.desk = desk;
        this.queries = queries;
        this.reads = reads;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String period, @PathVariable String unit) {
        CorrectionFormPage page =
                queries.form(actor, new ReportAddress(period, unit), Optional.empty(), Optional.empty(), List.of());
        reads.ofPeriod(actor, "reporting.correction.read-restricted", period);
        return new ModelAndView(PAGE, Map.of("page", page));
    }

    /**
     * Says what would change, and changes nothing.
     *
     * @param indicator codes of the indicators, one for each of {@code figure}
     * @param figure what should stand there; blank to clear it
     */
    @PostMapping("/trial")
    ModelAndView tryOut(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @RequestParam long version,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") List<String> indicator,
            @RequestParam(defaultValue = "") List<String> figure,
            @RequestParam(defaultValue = "") String reason) {
        CorrectionWish wish =
                new CorrectionWish(key, new ReportAddress(period, unit), version, wishes(indicator, figure), reason);
        return answer(actor, wish, desk.tryOut(actor, wish), false);
    }

    /** Makes the correction; the parameters are those of {@link #tryOut}. */
    @PostMapping
    ModelAndView correct(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @RequestParam long version,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") List<String> indicator,
            @RequestParam(defaultValue = "") List<String> figure,
            @RequestParam(defaultValue = "") String reason) {
        CorrectionWish wish =
                new CorrectionWish(key, new ReportAddress(period, unit), version, wishes(indicator, figure), reason);
        return answer(actor, wish, desk.correct(actor, wish), true);
    }

    private static List<CellWish> wishes(List<String> indicators, List<String> figures) {
        List<CellWish> wishes = new ArrayList<>();
        for (int line = 0; line < Math.min(indicators.size(), figures.size()); line++) {
            wishes.add(new CellWish(indicators.get(line), CellPart.FIGURE, figures.get(line), false, 0));
        }
        return wishes;
    }

    private ModelAndView answer(Actor actor, CorrectionWish wish, CorrectionOutcome outcome, boolean made) {
        return switch (outcome) {
            case Made done
            when made ->
                new ModelAndView("redirect:" + CorrectionQueries.PATH + "/"
                        + done.correction().id());
            case Made tried -> page(actor, wish, Optional.of(tried), List.of(), HttpStatus.OK);
            case Refused(List<Violation> reasons) ->
                page(actor, wish, Optional.empty(), reasons, HttpStatus.UNPROCESSABLE_CONTENT);
            case Overtaken(Step last) ->
                page(
                        actor,
                        wish,
                        Optional.empty(),
                        List.of(Violation.of(CorrectionViolation.OVERTAKEN, last.by(), Formats.moment(last.at()))),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(
            Actor actor, CorrectionWish wish, Optional<Made> tried, List<Violation> reasons, HttpStatus status) {
        CorrectionFormPage page = queries.form(actor, wish.address(), Optional.of(wish), tried, reasons);
        reads.ofPeriod(
                actor, "reporting.correction.read-restricted", wish.address().period());
        return new ModelAndView(PAGE, Map.of("page", page), status);
    }
}
