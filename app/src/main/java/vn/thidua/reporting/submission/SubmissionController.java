package vn.thidua.reporting.submission;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.Download;

/** Shows one report and hands out the workbook that it was read from. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/submissions/{id}")
class SubmissionController {

    private final Permissions permissions;
    private final SubmissionQueries queries;
    private final RestrictedReads reads;

    SubmissionController(Permissions permissions, SubmissionQueries queries, RestrictedReads reads) {
        this.permissions = permissions;
        this.queries = queries;
        this.reads = reads;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String at) {
        Scope scope = scope(actor);
        boolean restricted = permissions.allows(actor, ReportingPermission.READ_RESTRICTED);
        SubmissionPage page = queries.page(scope, restricted, id, at);
        if (restricted && queries.isRestricted(scope, id)) {
            reads.ofSubmission("reporting.submission.read-restricted", id, queries.unit(scope, id));
        }
        return new ModelAndView("reporting/submission/page", Map.of("page", page));
    }

    /** Sends the workbook as it arrived, to be saved and never shown by the browser. */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
        Scope scope = scope(actor);
        if (queries.isRestricted(scope, id)) {
            permissions.require(actor, ReportingPermission.READ_RESTRICTED);
            reads.ofSubmission("reporting.submission.download-restricted", id, queries.unit(scope, id));
        }
        SourceFile file = queries.file(scope, id);
        return Download.workbook(file.name()).with(file.content());
    }

    private Scope scope(Actor actor) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return permissions.scope(actor, ReportingPermission.READ_FIGURES);
    }
}
