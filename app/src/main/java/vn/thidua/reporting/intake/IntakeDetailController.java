package vn.thidua.reporting.intake;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.workbook.DefectNotes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Download;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;
import vn.thidua.web.Work;

/** Shows how far the files of an act are taken in, stops it, and hands out files with notes on what is wrong in them. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/intake/{id}")
class IntakeDetailController {

    private final Permissions permissions;
    private final IntakeLogService log;
    private final IntakeQueries queries;
    private final DefectNotes notes;
    private final RestrictedReads reads;

    IntakeDetailController(
            Permissions permissions,
            IntakeLogService log,
            IntakeQueries queries,
            DefectNotes notes,
            RestrictedReads reads) {
        this.permissions = permissions;
        this.log = log;
        this.queries = queries;
        this.notes = notes;
        this.reads = reads;
    }

    /** Answers the part that shows the work; when nothing goes on any more, the whole page is asked for again. */
    @GetMapping("/progress")
    Object progress(Actor actor, @PathVariable UUID id) {
        Optional<Work> work = queries.work(reader(actor), id).filter(Work::isActive);
        return work.isPresent()
                ? new ModelAndView("reporting/intake/progress", Map.of("id", id, "work", work.get()))
                : ResponseEntity.noContent().header("HX-Refresh", "true").build();
    }

    /** Only who handed the files in stops it; for others nothing happens. */
    @PostMapping("/stop")
    ModelAndView stop(Actor actor, @PathVariable UUID id) {
        permissions.require(actor, ReportingPermission.IMPORT_WORKBOOKS);
        if (queries.isOwn(reader(actor), id)) {
            log.stop(id);
        }
        return new ModelAndView("redirect:/reporting/intake/" + id);
    }

    /** Sends a file back, with a note at each cell that is meant. */
    @GetMapping("/notes/{position}")
    ResponseEntity<byte[]> notes(Actor actor, @PathVariable UUID id, @PathVariable int position) {
        IntakeReader reader = reader(actor);
        NotedFile noted = queries.noted(reader, id, position);
        if (!queries.isOwn(reader, id)) {
            permissions.require(actor, ReportingPermission.READ_RESTRICTED);
            reads.ofFile("reporting.intake.download-restricted", id);
        }
        DefectNotes.Outcome outcome = notes.write(
                noted.file(),
                noted.defects(),
                defect -> Texts.reason(defect.what())
                        + Texts.mend(defect.what()).map(mend -> "\n" + mend).orElse(""),
                Language.current().locale());
        return switch (outcome) {
            case DefectNotes.Outcome.Impossible _ -> throw new NotFound("import", id);
            case DefectNotes.Outcome.Written(SourceFile copy) ->
                Download.workbook(copy.name()).with(copy.content());
        };
    }

    private IntakeReader reader(Actor actor) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return IntakeReader.of(
                actor,
                permissions.scope(actor, ReportingPermission.READ_FIGURES),
                permissions.allows(actor, ReportingPermission.READ_RESTRICTED));
    }
}
