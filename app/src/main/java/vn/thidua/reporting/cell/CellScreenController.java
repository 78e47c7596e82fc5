package vn.thidua.reporting.cell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.evidence.EvidenceOutcome;
import vn.thidua.reporting.evidence.EvidenceService;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** Shows one cell, and takes what is said about it and what proves it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/cell/{period}/{unit}/{indicator}")
class CellScreenController {

    private static final int LONGEST_NAME = 120;

    private final CellQueries queries;
    private final CommentService comments;
    private final EvidenceService evidence;
    private final RestrictedReads reads;

    CellScreenController(
            CellQueries queries, CommentService comments, EvidenceService evidence, RestrictedReads reads) {
        this.queries = queries;
        this.comments = comments;
        this.evidence = evidence;
        this.reads = reads;
    }

    /** Answers with the panel alone if a part is asked for, otherwise with a page of its own. */
    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @PathVariable String indicator,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            HttpServletResponse response) {
        ModelAndView answer = page(actor, new ReportAddress(period, unit), indicator, List.of());
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        if (partial) {
            answer.setViewName("reporting/cell/panel");
        }
        return answer;
    }

    @PostMapping("/comments")
    ModelAndView say(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String words) {
        ReportAddress address = new ReportAddress(period, unit);
        return answer(actor, address, indicator, comments.say(actor, address, indicator, words));
    }

    @PostMapping("/evidence")
    ModelAndView prove(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @PathVariable String indicator,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent)
            throws IOException {
        ReportAddress address = new ReportAddress(period, unit);
        SourceFile file = sent.isPresent()
                ? new SourceFile(name(sent.get()), sent.get().getBytes())
                : new SourceFile("", new byte[0]);
        EvidenceOutcome outcome = evidence.add(actor, address, indicator, file);
        return answer(
                actor,
                address,
                indicator,
                outcome instanceof EvidenceOutcome.Refused(Violation why) ? Optional.of(why) : Optional.empty());
    }

    @PostMapping("/evidence/{id}/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @PathVariable String indicator,
            @PathVariable UUID id) {
        return answer(actor, new ReportAddress(period, unit), indicator, evidence.withdraw(actor, id));
    }

    private ModelAndView answer(Actor actor, ReportAddress address, String indicator, Optional<Violation> refused) {
        if (refused.isEmpty()) {
            return new ModelAndView("redirect:" + CellQueries.href(address, indicator));
        }
        ModelAndView page = page(actor, address, indicator, List.of(refused.get()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, ReportAddress address, String indicator, List<Violation> reasons) {
        CellPage page = queries.page(actor, address, indicator, reasons);
        queries.restricted(address, indicator)
                .ifPresent(unit -> reads.ofReport("reporting.cell.read-restricted", address.period(), unit.id()));
        return new ModelAndView("reporting/cell/page", Map.of("page", page));
    }

    /** Returns the name without folders, which some browsers send along, and without signs that do not show. */
    private static String name(MultipartFile file) {
        String sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last.replaceAll("[\\p{Cntrl}\\p{Cf}]", ""), Normalizer.Form.NFC)
                .strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
