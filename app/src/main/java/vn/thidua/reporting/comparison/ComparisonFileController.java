package vn.thidua.reporting.comparison;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.workbook.DefectNotes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Download;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Hands out workbooks: a report as it stands, and an uploaded one with notes on what is wrong in it. */
@Controller
@ConditionalOnWebApplication
class ComparisonFileController {

    private final UploadService uploads;
    private final HandOutService handOuts;
    private final StagedReader reader;
    private final DefectNotes notes;
    private final RestrictedReads reads;

    ComparisonFileController(
            UploadService uploads,
            HandOutService handOuts,
            StagedReader reader,
            DefectNotes notes,
            RestrictedReads reads) {
        this.uploads = uploads;
        this.handOuts = handOuts;
        this.reader = reader;
        this.notes = notes;
        this.reads = reads;
    }

    @GetMapping("/reporting/comparison/workbook")
    ResponseEntity<byte[]> workbook(Actor actor, @RequestParam String period, @RequestParam String unit) {
        HandOutService.HandOut report = handOuts.handOut(actor, new ReportAddress(period, unit));
        reads.ofReport(
                "reporting.comparison.download-restricted",
                period,
                report.unit().id());
        SourceFile file = handOuts.write(report);
        return Download.workbook(file.name()).with(file.content());
    }

    /** Sends the person's own file back, with a note at each cell that is meant. */
    @GetMapping("/reporting/comparison/{id}/notes")
    ResponseEntity<byte[]> notes(Actor actor, @PathVariable UUID id) {
        StagedWorkbook workbook = uploads.get(actor, id);
        SourceFile file = workbook.file().orElseThrow(() -> new NotFound("comparison", id));
        DefectNotes.Outcome outcome = notes.write(
                file,
                reader.read(workbook).map(Reading::defects).orElse(List.of()),
                defect -> Texts.reason(defect.what())
                        + Texts.mend(defect.what()).map(mend -> "\n" + mend).orElse(""),
                Language.current().locale());
        return switch (outcome) {
            case DefectNotes.Outcome.Impossible _ -> throw new NotFound("comparison", id);
            case DefectNotes.Outcome.Written(SourceFile copy) -> {
                reads.ofReport(
                        "reporting.comparison.download-restricted",
                        workbook.address().period(),
                        workbook.unit());
                yield Download.workbook(copy.name()).with(copy.content());
            }
        };
    }
}
