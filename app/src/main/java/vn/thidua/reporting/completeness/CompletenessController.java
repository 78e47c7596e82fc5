package vn.thidua.reporting.completeness;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.AsOf;
import vn.thidua.web.Download;

/** Shows who has sent what. */
@Controller
@ConditionalOnWebApplication
class CompletenessController {

    private final Permissions permissions;
    private final CompletenessQueries queries;
    private final HistoryQueries history;

    CompletenessController(Permissions permissions, CompletenessQueries queries, HistoryQueries history) {
        this.permissions = permissions;
        this.queries = queries;
        this.history = history;
    }

    @GetMapping("/reporting/completeness")
    ModelAndView show(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int from) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return queries.page(
                        permissions.scope(actor, ReportingPermission.READ_FIGURES),
                        permissions.allows(actor, ReportingPermission.IMPORT_WORKBOOKS),
                        new BoardFilter(period, cluster, state),
                        from,
                        asOf)
                .map(page -> new ModelAndView("reporting/completeness/page", Map.of("page", page)))
                .orElseGet(() -> new ModelAndView("reporting/completeness/empty"));
    }

    @GetMapping("/reporting/completeness/history")
    ModelAndView history(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "0") int from) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return history.page(permissions.scope(actor, ReportingPermission.READ_FIGURES), cluster, from, asOf)
                .map(page -> new ModelAndView("reporting/completeness/history", Map.of("page", page)))
                .orElseGet(() -> new ModelAndView("reporting/completeness/empty"));
    }

    @GetMapping("/reporting/completeness/export.csv")
    ResponseEntity<byte[]> export(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String state) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        BoardTable table = queries.table(
                        permissions.scope(actor, ReportingPermission.READ_FIGURES),
                        new BoardFilter(period, cluster, state),
                        asOf)
                .orElseThrow(() -> new NotFound("period", period));
        return Download.table("completeness.csv").with(table.csv().getBytes(StandardCharsets.UTF_8));
    }
}
