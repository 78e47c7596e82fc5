package vn.thidua.reporting.comparison;

import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.document.IncomingWorkbook;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.workbook.Claim;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Takes a workbook, shows it beside the server, and takes what was chosen of it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/comparison")
class ComparisonController {

    private final Permissions permissions;
    private final UploadService uploads;
    private final AcceptService accepting;
    private final MappingService mapping;
    private final StagedReader reader;
    private final ComparisonQueries queries;
    private final RestrictedReads reads;

    ComparisonController(
            Permissions permissions,
            UploadService uploads,
            AcceptService accepting,
            MappingService mapping,
            StagedReader reader,
            ComparisonQueries queries,
            RestrictedReads reads) {
        this.permissions = permissions;
        this.uploads = uploads;
        this.accepting = accepting;
        this.mapping = mapping;
        this.reader = reader;
        this.queries = queries;
        this.reads = reads;
    }

    @GetMapping
    ModelAndView show(
            Actor actor, @RequestParam(defaultValue = "") String period, @RequestParam(defaultValue = "") String unit) {
        return list(actor, chosen(actor, period, unit), List.of());
    }

    @PostMapping
    ModelAndView upload(
            Actor actor,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent)
            throws IOException {
        Optional<ReportAddress> chosen = chosen(actor, period, unit);
        Optional<MultipartFile> file = sent.filter(part -> !name(part).isEmpty());
        if (file.isEmpty()) {
            return refused(list(actor, chosen, List.of(Violation.of(ComparisonViolation.NO_FILE))));
        }
        SourceFile workbook = new SourceFile(name(file.get()), file.get().getBytes());
        UploadOutcome outcome = switch (IncomingWorkbook.open(workbook.content())) {
            case IncomingWorkbook.Opening.Refused(Violation reason) -> new UploadOutcome.Refused(List.of(reason));
            case IncomingWorkbook.Opening.Opened(IncomingWorkbook opened) ->
                uploads.keep(
                        actor,
                        chosen,
                        Claim.of(opened).map(claim -> new ReportAddress(claim.period(), claim.unit())),
                        workbook);
        };
        return switch (outcome) {
            case UploadOutcome.Kept(UUID id) -> new ModelAndView("redirect:/reporting/comparison/" + id);
            case UploadOutcome.Refused(List<Violation> reasons) -> refused(list(actor, chosen, reasons));
        };
    }

    @GetMapping("/{id}")
    ModelAndView compare(Actor actor, @PathVariable UUID id) {
        StagedWorkbook workbook = uploads.get(actor, id);
        return reader.read(workbook)
                .map(read -> page(actor, workbook, read, List.of()))
                .orElseGet(() -> redirect(workbook.address()));
    }

    /**
     * Takes figures into the report.
     *
     * @param what {@code chosen} for those ticked, {@code all} for all that were shown with a box, {@code send} for those
     *     ticked and to send the report
     * @param cell those ticked
     * @param shown those shown with a box
     */
    @PostMapping("/{id}/accept")
    ModelAndView accept(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "chosen") String what,
            @RequestParam(defaultValue = "") List<String> cell,
            @RequestParam(defaultValue = "") List<String> shown) {
        StagedWorkbook workbook = uploads.get(actor, id);
        Optional<Reading> found = reader.read(workbook);
        if (found.isEmpty()) {
            return redirect(workbook.address());
        }
        Reading read = found.get();
        List<Choice> choices = Choice.of(what.equals("all") ? shown : cell);
        return switch (accepting.accept(actor, workbook, read, choices, what.equals("send"))) {
            case AcceptOutcome.Taken(ReportAddress report) -> redirect(report);
            case AcceptOutcome.Refused(List<Violation> reasons, boolean overtaken) -> {
                ModelAndView page = page(actor, workbook, read, reasons);
                page.setStatus(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    /**
     * Remembers where the figures stand in a workbook that was not made here.
     *
     * @param layout names the layout
     * @param column the column of the figures, from 0
     * @param row row and code of an indicator, for rows that left a choice: {@code 12/LD01}
     */
    @PostMapping("/{id}/mapping")
    ModelAndView map(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String layout,
            @RequestParam(defaultValue = "-1") int column,
            @RequestParam(defaultValue = "") List<String> row) {
        StagedWorkbook workbook = uploads.get(actor, id);
        Optional<Reading> read = reader.read(workbook);
        if (read.isEmpty()) {
            return redirect(workbook.address());
        }
        List<Violation> reasons = mapping.confirm(actor, workbook, read.get(), layout, column, MappingForm.rows(row));
        return reasons.isEmpty()
                ? new ModelAndView("redirect:/reporting/comparison/" + id)
                : refused(page(actor, workbook, read.get(), reasons));
    }

    /** Forgets where the figures stand in such workbooks. */
    @PostMapping("/{id}/mapping/forget")
    ModelAndView forget(Actor actor, @PathVariable UUID id) {
        StagedWorkbook workbook = uploads.get(actor, id);
        reader.read(workbook).flatMap(Reading::mapping).ifPresent(known -> mapping.forget(workbook, known));
        return new ModelAndView("redirect:/reporting/comparison/" + id);
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(Actor actor, @PathVariable UUID id) {
        return redirect(uploads.discard(actor, id));
    }

    private ModelAndView page(Actor actor, StagedWorkbook workbook, Reading read, List<Violation> reasons) {
        ModelAndView page = new ModelAndView(
                "reporting/comparison/page", Map.of("page", queries.page(actor, workbook, read, reasons)));
        reads.ofReport(
                "reporting.comparison.read-restricted", workbook.address().period(), workbook.unit());
        return page;
    }

    private ModelAndView list(Actor actor, Optional<ReportAddress> chosen, List<Violation> reasons) {
        return new ModelAndView("reporting/comparison/list", Map.of("page", queries.list(actor, chosen, reasons)));
    }

    private Optional<ReportAddress> chosen(Actor actor, String period, String unit) {
        permissions.require(actor, ReportingPermission.ENTER_FIGURES);
        if (period.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        ReportAddress address = new ReportAddress(period, unit);
        uploads.unit(actor, address);
        return Optional.of(address);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView redirect(ReportAddress address) {
        return new ModelAndView("redirect:" + address.href());
    }

    private static String name(MultipartFile file) {
        return SourceFile.plainName(
                Optional.ofNullable(file.getOriginalFilename()).orElse(""));
    }
}
