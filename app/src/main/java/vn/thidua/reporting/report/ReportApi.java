package vn.thidua.reporting.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.reporting.ReportFiling;
import vn.thidua.reporting.ReportFiling.Flaw;
import vn.thidua.reporting.ReportFiling.LastDeed;
import vn.thidua.reporting.ReportFiling.Outcome;
import vn.thidua.reporting.ReportFiling.Receipt;
import vn.thidua.shared.Actor;
import vn.thidua.web.Formats;
import vn.thidua.web.Problems;
import vn.thidua.web.Texts;

/** One report for programs of units: to read, and to file whole. See {@code docs/formats/report-api.md}. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/reporting/reports/{period}/{unit}")
class ReportApi {

    private static final String KEY = "reporting.report.api.";

    private final ReportQueries reports;
    private final ReportFiling filing;

    ReportApi(ReportQueries reports, ReportFiling filing) {
        this.reports = reports;
        this.filing = filing;
    }

    /** The answer brings the token that a request to change something has to carry, under the same name. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportView> show(
            Actor actor, CsrfToken token, @PathVariable String period, @PathVariable String unit) {
        return ResponseEntity.ok()
                .header(token.getHeaderName(), token.getToken())
                .body(reports.view(actor, new ReportAddress(period, unit)));
    }

    /** @param key made by the program, one for each thing that it wants done; repeated as it is until an answer comes */
    @PutMapping(
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<?> file(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody ReportBody body)
            throws BindException {
        return switch (filing.file(actor, period, unit, key, body.filing())) {
            case Outcome.Received(Receipt receipt) -> ResponseEntity.ok(ReceiptView.of(receipt));
            case Outcome.Refused(List<Flaw> flaws) -> Problems.answer(refused(flaws));
            case Outcome.Overtaken(long version, Optional<LastDeed> last) -> Problems.answer(overtaken(version, last));
            case Outcome.KeyUsed() ->
                Problems.answer(
                        Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-used", Texts.text(KEY + "key-used")));
        };
    }

    private static ProblemDetail refused(List<Flaw> flaws) {
        ProblemDetail problem = Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT, "report-refused", Texts.text(KEY + "refused", flaws.size()));
        problem.setProperty(
                "errors",
                flaws.stream()
                        .map(flaw -> Problems.error(flaw.indicator().orElse(""), flaw.what()))
                        .toList());
        return problem;
    }

    private static ProblemDetail overtaken(long version, Optional<LastDeed> last) {
        ProblemDetail problem = Problems.of(
                HttpStatus.CONFLICT,
                "report-changed",
                last.map(ReportApi::words).orElseGet(() -> Texts.text(KEY + "changed")));
        problem.setProperty("version", version);
        last.ifPresent(deed -> {
            problem.setProperty("by", deed.by());
            problem.setProperty("at", deed.at().toString());
            problem.setProperty("deed", deed.deed());
            deed.indicator().ifPresent(indicator -> problem.setProperty("indicator", indicator));
        });
        return problem;
    }

    private static String words(LastDeed deed) {
        String at = Formats.moment(deed.at());
        return deed.indicator()
                .map(indicator -> Texts.text(
                        KEY + "written",
                        deed.by(),
                        at,
                        indicator,
                        deed.number().<Object>map(number -> number).orElse("–")))
                .orElseGet(() ->
                        Texts.text(KEY + "step", deed.by(), at, Texts.text("reporting.entry.step." + deed.deed())));
    }
}
