package vn.thidua.reporting.form;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Download;

/** Shows the versions of forms. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/forms")
class FormController {

    static final String PAGE = "reporting/form/form";

    private final Permissions permissions;
    private final FormQueries queries;

    FormController(Permissions permissions, FormQueries queries) {
        this.permissions = permissions;
        this.queries = queries;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return new ModelAndView("reporting/form/list", Map.of("page", queries.list()));
    }

    @GetMapping("/{code}/{version}")
    ModelAndView show(Actor actor, @PathVariable String code, @PathVariable int version) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return new ModelAndView(PAGE, Map.of("page", queries.version(actor, code, version)));
    }

    @GetMapping("/{code}/{version}/text")
    ResponseEntity<String> download(Actor actor, @PathVariable String code, @PathVariable int version) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return file(code + "-" + version, queries.version(actor, code, version).text());
    }

    /** Answers with {@code text} as a file. */
    static ResponseEntity<String> file(String name, String text) {
        return new Download(name, ".yaml", new MediaType("application", "yaml", StandardCharsets.UTF_8)).with(text);
    }
}
