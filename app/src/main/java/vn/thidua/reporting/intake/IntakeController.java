package vn.thidua.reporting.intake;

import static vn.thidua.web.Texts.text;

import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.Installation;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;

/** Takes in workbooks over the web and shows what became of them. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/intake")
class IntakeController {

    /** Most files in one act. */
    static final int MOST_FILES = 500;

    /** Most files that a page waits for; more are taken in in the background. */
    static final int MOST_AT_ONCE = 40;

    private final Permissions permissions;
    private final IntakeService intakes;
    private final IntakeQueries queries;
    private final ReportedFigures reported;
    private final Installation installation;

    IntakeController(
            Permissions permissions,
            IntakeService intakes,
            IntakeQueries queries,
            ReportedFigures reported,
            Installation installation) {
        this.permissions = permissions;
        this.intakes = intakes;
        this.queries = queries;
        this.reported = reported;
        this.installation = installation;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return new ModelAndView("reporting/intake/page", Map.of("page", page(actor)));
    }

    @PostMapping
    ModelAndView take(Actor actor, @RequestParam(name = "files", required = false) Optional<List<MultipartFile>> sent)
            throws IOException {
        permissions.require(actor, ReportingPermission.IMPORT_WORKBOOKS);
        SentFiles files = SentFiles.of(sent.orElse(List.of()));
        List<Violation> reasons = reasons(files);
        if (!reasons.isEmpty()) {
            return new ModelAndView(
                    "reporting/intake/page",
                    Map.of("page", page(actor).refused(reasons)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/reporting/intake/" + take(actor, files.files()));
    }

    private UUID take(Actor actor, List<SourceFile> files) {
        String source = text("reporting.intake.source.upload");
        return files.size() > MOST_AT_ONCE
                ? intakes.receiveLater(actor, source, installation.asOf(), files)
                : intakes.receive(actor, source, installation.asOf(), files, Progress.SILENT)
                        .id();
    }

    @GetMapping("/{id}")
    ModelAndView result(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String show) {
        return new ModelAndView("reporting/intake/result", Map.of("page", queries.page(reader(actor), id, show)));
    }

    private List<Violation> reasons(SentFiles files) {
        List<Violation> reasons = new ArrayList<>(files.reasons());
        int count = files.files().size();
        if (count == 0 && reasons.isEmpty()) {
            reasons.add(Violation.of(IntakeViolation.NO_FILE));
        }
        if (count > MOST_FILES) {
            reasons.add(Violation.of(IntakeViolation.TOO_MANY_FILES, count, MOST_FILES));
        }
        if (reported.periods().isEmpty()) {
            reasons.add(Violation.of(IntakeViolation.NO_PERIOD));
        }
        return reasons;
    }

    private IntakePage page(Actor actor) {
        IntakeReader reader = reader(actor);
        return new IntakePage(
                permissions.allows(actor, ReportingPermission.IMPORT_WORKBOOKS),
                List.of(),
                reported.periods().stream()
                        .findFirst()
                        .map(period -> "/reporting/intake/refusals?period=" + period.code())
                        .orElse(""),
                queries.imports(reader),
                List.of(new Crumb(text("web.menu.receiving"), "/reporting/completeness")));
    }

    /** Whoever may read figures may know which files were refused; only some may hand them in. */
    private IntakeReader reader(Actor actor) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return IntakeReader.of(
                actor,
                permissions.scope(actor, ReportingPermission.READ_FIGURES),
                permissions.allows(actor, ReportingPermission.READ_RESTRICTED));
    }
}
